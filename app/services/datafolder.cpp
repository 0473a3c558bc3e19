// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/datafolder.h"

#include "app/services/wholefile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace app::services {
using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr qint64 LongestRunningFile = 64 * 1024;

QString runningFile(const QString &folder)
{
    return folder + u"/running.json"_s;
}

} // namespace

tl::expected<void, QString> writeFile(const QString &path, const QByteArray &bytes)
{
    return writeWhole(path, bytes, OwnerOnly);
}

QByteArray toJson(const RunningConsole &console)
{
    QJsonObject object{{u"connector"_s, console.connectorUrl},
                       {u"operator"_s, console.operatorUrl},
                       {u"pid"_s, console.pid}};
    if (!console.issuer.isEmpty()) {
        object.insert(u"identity"_s, QJsonObject{{u"issuer"_s, console.issuer},
                                                 {u"clientId"_s, console.clientId},
                                                 {u"scope"_s, console.scope}});
    }
    if (!console.certificate.isEmpty())
        object.insert(u"certificate"_s, console.certificate);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

DataFolder::DataFolder(const QString &path)
    : m_path(QDir(path.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                 : path)
                 .absolutePath())
{
}

tl::expected<DataFolder, QString> DataFolder::open(const QString &path)
{
    DataFolder folder(path);
    const QDir dir(folder.m_path);
    if (dir.exists())
        return folder;
    const bool made = QDir().mkpath(QFileInfo(folder.m_path).path())
                      && QDir().mkdir(folder.m_path, OwnerOnly | QFile::ExeOwner);
    if (!made && !dir.exists())
        return tl::make_unexpected(u"the data folder %1 cannot be made"_s.arg(folder.m_path));
    return folder;
}

QString DataFolder::databaseFile() const
{
    return m_path + u"/declic.sqlite"_s;
}

QString DataFolder::logFile() const
{
    return m_path + u"/logs/declic.log"_s;
}

tl::expected<void, QString> DataFolder::writeRunning(const RunningConsole &console) const
{
    return writeFile(runningFile(m_path), toJson(console));
}

void DataFolder::removeRunning() const
{
    QFile::remove(runningFile(m_path));
}

std::optional<RunningConsole> DataFolder::running() const
{
    QFile file(runningFile(m_path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.read(LongestRunningFile)).object();
    const QJsonObject identity = object.value("identity"_L1).toObject();
    const RunningConsole console{
        object.value("connector"_L1).toString(),  object.value("operator"_L1).toString(),
        object.value("pid"_L1).toInteger(),       identity.value("issuer"_L1).toString(),
        identity.value("clientId"_L1).toString(), identity.value("scope"_L1).toString(),
        object.value("certificate"_L1).toString()};
    if (console.operatorUrl.isEmpty())
        return {};
    return console;
}

} // namespace app::services
