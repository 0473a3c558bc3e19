// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/leftovers.h"

#include <QDirIterator>
#include <QFile>

namespace tests {

namespace {

bool isDatabase(QFile &file)
{
    return file.peek(16).startsWith("SQLite format 3")
           || file.fileName().contains(QLatin1String(".sqlite"));
}

QByteArray utf16(const QByteArray &secret, bool bigEndian)
{
    QByteArray wide;
    for (const char c : secret)
        wide += bigEndian ? QByteArray("\0", 1) + c : QByteArray(1, c) + '\0';
    return wide;
}

} // namespace

Leftovers::Leftovers(const QByteArrayList &secrets)
{
    for (const QByteArray &secret : secrets)
        add(secret);
}

void Leftovers::add(const QByteArray &secret)
{
    const QString name = QString::fromUtf8(secret);
    const auto spelled = [this, &name](const QByteArray &bytes, const char *how) {
        m_spellings.append({bytes, name + QLatin1Char(' ') + QString::fromUtf8(how)});
    };
    spelled(secret, "as it is");
    if (const QByteArray encoded = secret.toPercentEncoding(); encoded != secret)
        spelled(encoded, "percent-encoded");
    spelled(utf16(secret, false), "as UTF-16LE");
    spelled(utf16(secret, true), "as UTF-16BE");
    spelled(secret.toHex(), "in hexadecimal");
    // What stands before it decides how three bytes fall into four letters; the letters at both
    // ends belong to the neighbours too.
    for (int offset = 0; offset < 3; ++offset) {
        const QByteArray all = QByteArray(offset, 'x') + secret;
        const QByteArray letters = all.toBase64(QByteArray::OmitTrailingEquals);
        spelled(letters.mid(offset == 0 ? 0 : 4).chopped(2), "in base64");
    }
}

QStringList Leftovers::in(const QByteArray &text) const
{
    QStringList found;
    for (const Spelling &spelling : m_spellings) {
        if (text.contains(spelling.bytes))
            found.append(spelling.name);
    }
    return found;
}

QStringList Leftovers::inFolder(const QString &folder, bool withoutDatabases) const
{
    QStringList found;
    int files = 0;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (!file.open(QIODevice::ReadOnly)) {
            found.append(file.fileName() + QLatin1String(" cannot be read"));
            continue;
        }
        ++files;
        if (withoutDatabases && isDatabase(file)) {
            if (file.permissions() & (QFile::ReadGroup | QFile::ReadOther))
                found.append(file.fileName() + QLatin1String(" is open to others"));
            continue;
        }
        for (const QString &one : in(file.readAll()))
            found.append(file.fileName() + QLatin1String(": ") + one);
    }
    if (files == 0)
        found.append(folder + QLatin1String(" holds no file to look at"));
    return found;
}

} // namespace tests
