// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/exporter/ziparchive.h"

#include <QtEndian>

#include <array>

namespace openapi::exporter {

namespace {

// APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16
constexpr quint32 LocalSignature = 0x04034b50;
constexpr quint32 CentralSignature = 0x02014b50;
constexpr quint32 EndSignature = 0x06054b50;
constexpr qsizetype LocalSize = 30;
constexpr quint16 Version = 20;
constexpr quint16 NamesAreUtf8 = 0x0800;
constexpr quint16 FirstOfJanuary1980 = 0x0021;
constexpr size_t MostFiles = 100;

quint32 checksum(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < made.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) ? 0xEDB88320U ^ (value >> 1) : value >> 1;
            made[i] = value;
        }
        return made;
    }();
    quint32 sum = 0xFFFFFFFFU;
    for (const char byte : bytes)
        sum = table[(sum ^ uchar(byte)) & 0xFF] ^ (sum >> 8);
    return sum ^ 0xFFFFFFFFU;
}

template<typename T>
void put(QByteArray &target, T value)
{
    std::array<char, sizeof(T)> bytes{};
    qToLittleEndian(value, bytes.data());
    target.append(bytes.data(), bytes.size());
}

template<typename T>
T get(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

/// What both headers of a file share.
void putEntry(QByteArray &target, const QByteArray &name, const QByteArray &bytes)
{
    put<quint16>(target, Version);
    put<quint16>(target, NamesAreUtf8);
    put<quint16>(target, 0); // stored
    put<quint16>(target, 0);
    put<quint16>(target, FirstOfJanuary1980);
    put<quint32>(target, checksum(bytes));
    put<quint32>(target, quint32(bytes.size()));
    put<quint32>(target, quint32(bytes.size()));
    put<quint16>(target, quint16(name.size()));
    put<quint16>(target, 0);
}

void putCentral(QByteArray &target, const QByteArray &name, const QByteArray &bytes, quint32 at)
{
    put<quint32>(target, CentralSignature);
    put<quint16>(target, Version);
    putEntry(target, name, bytes);
    put<quint16>(target, 0);
    put<quint16>(target, 0);
    put<quint16>(target, 0);
    put<quint32>(target, 0);
    put<quint32>(target, at);
    target.append(name);
}

} // namespace

QByteArray zipArchive(const PackageFiles &files)
{
    QByteArray archive;
    QByteArray central;
    for (const PackageFile &file : files) {
        const QByteArray name = file.name.toUtf8();
        putCentral(central, name, file.bytes, quint32(archive.size()));
        put<quint32>(archive, LocalSignature);
        putEntry(archive, name, file.bytes);
        archive.append(name).append(file.bytes);
    }
    const auto begin = quint32(archive.size());
    archive.append(central);
    put<quint32>(archive, EndSignature);
    put<quint16>(archive, 0);
    put<quint16>(archive, 0);
    put<quint16>(archive, quint16(files.size()));
    put<quint16>(archive, quint16(files.size()));
    put<quint32>(archive, quint32(central.size()));
    put<quint32>(archive, begin);
    put<quint16>(archive, 0);
    return archive;
}

std::optional<PackageFiles> readZipArchive(const QByteArray &bytes)
{
    PackageFiles files;
    qsizetype at = 0;
    while (bytes.size() - at >= LocalSize && get<quint32>(bytes, at) == LocalSignature) {
        const auto stored = get<quint16>(bytes, at + 8) == 0;
        const qsizetype size = get<quint32>(bytes, at + 18);
        const qsizetype nameSize = get<quint16>(bytes, at + 26);
        const qsizetype begin = at + LocalSize + nameSize + get<quint16>(bytes, at + 28);
        if (!stored || files.size() >= MostFiles || size > bytes.size() - begin)
            return std::nullopt;
        files.push_back(
            {QString::fromUtf8(bytes.mid(at + LocalSize, nameSize)), bytes.mid(begin, size)});
        at = begin + size;
    }
    // Only what writes the same bytes again is one of ours.
    if (files.empty() || zipArchive(files) != bytes)
        return std::nullopt;
    return files;
}

} // namespace openapi::exporter
