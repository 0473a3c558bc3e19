// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/selfsignedcertificate.h"

#include "server/logging.h"

#include <QFile>
#include <QHostAddress>
#include <QSaveFile>
#include <QSet>
#include <QSslCertificate>

namespace server::http {

namespace {

constexpr int RenewalDays = 7;
constexpr qint64 LargestFile = 64 * 1024;

QString keyFile(const QString &folder)
{
    return folder + QStringLiteral("/connector.key");
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(LargestFile) : QByteArray();
}

/// An address is written in several ways.
QString plainName(const QString &name)
{
    const QHostAddress address(name);
    return address.isNull() ? name.toLower() : address.toString();
}

bool isFor(const QSslCertificate &certificate, const QStringList &names)
{
    QSet<QString> known;
    for (const QString &name : certificate.subjectAlternativeNames())
        known.insert(plainName(name));
    QSet<QString> wanted;
    for (const QString &name : names)
        wanted.insert(plainName(name));
    return known == wanted;
}

std::optional<TlsKeyPair> kept(const QString &folder, const QStringList &names,
                               const QDateTime &now)
{
    const auto pair = readKeyPair(readFile(selfSignedFile(folder)), readFile(keyFile(folder)), {});
    if (!pair)
        return {};
    const QSslCertificate certificate(pair->chain);
    const bool isGood = certificate.effectiveDate() <= now
                        && now.addDays(RenewalDays) < certificate.expiryDate()
                        && isFor(certificate, names);
    return isGood ? std::optional(*pair) : std::nullopt;
}

/// Closed before there is anything to read in it.
QString write(const QString &path, const QByteArray &bytes, QFile::Permissions permissions)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.setPermissions(permissions);
    file.write(bytes);
    return file.commit() ? QString() : file.errorString();
}

} // namespace

QString selfSignedFile(const QString &folder)
{
    return folder + QStringLiteral("/connector.crt");
}

Result<TlsKeyPair> selfSignedKeyPair(const QString &folder, const QStringList &names,
                                     const QDateTime &now)
{
    constexpr QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner;
    if (const auto pair = kept(folder, names, now))
        return *pair;
    const auto failed = [](const QString &why) {
        return tl::unexpected(ServerError{ServerError::Code::SelfSignedFailed, {why}, {}});
    };
    const std::optional<TlsKeyPair> made = makeKeyPair(names, now);
    if (!made)
        return failed(QStringLiteral("OpenSSL could not make it"));
    const QString key = keyFile(folder);
    if (const QString problem = write(key, made->key, owner); !problem.isEmpty())
        return failed(key + u": " + problem);
    const QString file = selfSignedFile(folder);
    if (const QString problem = write(file, made->chain, owner); !problem.isEmpty())
        return failed(file + u": " + problem);
    qCInfo(httpLog).noquote() << "a self-signed certificate was made for" << names.join(u", ");
    return *made;
}

} // namespace server::http
