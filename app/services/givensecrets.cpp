// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/givensecrets.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace app::services {
using namespace Qt::StringLiterals;

namespace {

using Given = tl::expected<std::optional<QByteArray>, QString>;

/// systemd closes the folder; elsewhere the file itself has to be closed.
bool isOpenToOthers(const QFileInfo &file)
{
    const QFileInfo folder(file.absolutePath());
    return file.permission(QFile::ReadOther) && folder.permission(QFile::ExeOther);
}

Given readCredential(const QString &name)
{
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (folder.isEmpty())
        return std::nullopt;
    const QString path = QDir(folder).filePath(name);
    const auto refused = [&path](const QString &why) {
        return tl::make_unexpected(QString(u"the credential "_s + path + u' ' + why));
    };
    const QFileInfo found(path);
    if (!found.exists() && !found.isSymLink())
        return std::nullopt;
    QFile file(path);
    if (!found.isFile())
        return refused(u"is not a file"_s);
    if (isOpenToOthers(found))
        return refused(u"can be read by every user of this machine: chmod 600 it"_s);
    if (!file.open(QIODevice::ReadOnly))
        return refused(u"cannot be read: "_s + file.errorString());
    const QByteArray text = file.read(GivenSecrets::LargestCredential + 1);
    if (file.error() != QFile::NoError)
        return refused(u"cannot be read: "_s + file.errorString());
    if (text.size() > GivenSecrets::LargestCredential)
        return refused(u"is larger than 64 KiB"_s);
    const QByteArray secret = text.trimmed();
    for (const char c : secret) {
        if (quint8(c) < 0x20 || c == 0x7f)
            return refused(u"holds more than one line, or control characters"_s);
    }
    return secret;
}

Given readGiven(const char *variable, const QString &credential)
{
    if (qEnvironmentVariableIsSet(variable))
        return qgetenv(variable).trimmed();
    return readCredential(credential);
}

} // namespace

tl::expected<GivenSecrets, QString> GivenSecrets::read()
{
    struct Place
    {
        const char *variable;
        QString credential;
        std::optional<QByteArray> GivenSecrets::*target;
    };
    const Place places[] = {
        {"DECLIC_API_KEY", u"api-key"_s, &GivenSecrets::apiKey},
        {"DECLIC_BASIC_USER", u"basic-user"_s, &GivenSecrets::basicUser},
        {"DECLIC_BASIC_PASSWORD", u"basic-password"_s, &GivenSecrets::basicPassword},
        {"DECLIC_OPERATOR_TOKEN", u"operator-token"_s, &GivenSecrets::operatorToken},
        {"DECLIC_KEY_PASSPHRASE", u"key-passphrase"_s, &GivenSecrets::keyPassPhrase},
    };
    GivenSecrets secrets;
    for (const Place &place : places) {
        const Given given = readGiven(place.variable, place.credential);
        if (!given)
            return tl::make_unexpected(given.error());
        secrets.*place.target = *given;
    }
    return secrets;
}

} // namespace app::services
