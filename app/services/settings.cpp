// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/settings.h"

#include <QStandardPaths>

#include <iterator>
#include <limits>

namespace app::services {
using namespace Qt::StringLiterals;

namespace {

const QString ConnectorAddress = u"connector/address"_s;
const QString ConnectorPort = u"connector/port"_s;
const QString ConnectorPublicUrl = u"connector/publicUrl"_s;
const QString ConnectorTls = u"connector/tls"_s;
const QString ConnectorCertificate = u"connector/certificate"_s;
const QString ConnectorKey = u"connector/key"_s;
const QString OperatorAddress = u"operator/address"_s;
const QString OperatorPort = u"operator/port"_s;
const QString AllowedCallbacks = u"delivery/allowedCallbacks"_s;
const QString LogLevel = u"log/level"_s;
const QString LogFileBytes = u"log/fileBytes"_s;
const QString LogFiles = u"log/files"_s;
const QString WindowGeometry = u"window/geometry"_s;
const QString WindowLayout = u"window/layout"_s;
const QString WindowPage = u"window/page"_s;
const QString WindowParts = u"windowParts"_s;
const QString LastFile = u"definitions/last"_s;
const QString RecentFiles = u"definitions/recent"_s;
const QString RecentTitles = u"definitions/recentTitles"_s;
const QString RecentHosts = u"definitions/recentHosts"_s;

const std::pair<server::TlsChoice::Kind, QString> TlsKinds[] = {
    {server::TlsChoice::Kind::Off, u"off"_s},
    {server::TlsChoice::Kind::Files, u"files"_s},
    {server::TlsChoice::Kind::SelfSigned, u"self-signed"_s},
};

struct SignInKey
{
    QString key;
    QString SignInSettings::*value;
};

const SignInKey SignInKeys[] = {
    {u"signIn/preset"_s, &SignInSettings::preset},
    {u"signIn/authority"_s, &SignInSettings::authority},
    {u"signIn/tenant"_s, &SignInSettings::tenant},
    {u"signIn/issuer"_s, &SignInSettings::issuer},
    {u"signIn/clientId"_s, &SignInSettings::clientId},
    {u"signIn/scope"_s, &SignInSettings::scope},
    {u"signIn/resource"_s, &SignInSettings::resource},
};

using Number = server::ConfigNumber;

struct NumberKey
{
    Number number;
    QString key;
};

const NumberKey NumberKeys[] = {
    {Number::ConcurrentDeliveries, u"delivery/concurrent"_s},
    {Number::ConcurrentDeliveriesPerHost, u"delivery/concurrentPerHost"_s},
    {Number::ConnectTimeout, u"delivery/connectTimeout"_s},
    {Number::AttemptTimeout, u"delivery/attemptTimeout"_s},
    {Number::Attempts, u"delivery/attempts"_s},
    {Number::FirstDelay, u"delivery/firstDelay"_s},
    {Number::LongestDelay, u"delivery/longestDelay"_s},
    {Number::CircuitFailures, u"delivery/circuitFailures"_s},
    {Number::CircuitCoolDown, u"delivery/circuitCoolDown"_s},
    {Number::HeadBytes, u"limits/headBytes"_s},
    {Number::BodyBytes, u"limits/bodyBytes"_s},
    {Number::HeadTime, u"limits/headTime"_s},
    {Number::BodyTime, u"limits/bodyTime"_s},
    {Number::IdleTime, u"limits/idleTime"_s},
    {Number::Connections, u"limits/connections"_s},
    {Number::ConnectionsPerClient, u"limits/connectionsPerClient"_s},
    {Number::RequestRate, u"limits/requestRate"_s},
    {Number::RequestBurst, u"limits/requestBurst"_s},
    {Number::Pipelined, u"limits/pipelined"_s},
    {Number::StoredBody, u"retention/answerBytes"_s},
    {Number::ExchangeRows, u"retention/exchanges"_s},
    {Number::ExchangeBytes, u"retention/exchangeBytes"_s},
    {Number::ExchangeAge, u"retention/exchangeDays"_s},
    {Number::DeliveryRows, u"retention/deliveries"_s},
    {Number::DeliveryBytes, u"retention/deliveryBytes"_s},
    {Number::DeliveryAge, u"retention/deliveryDays"_s},
    {Number::FailedAge, u"retention/failedDays"_s},
};
static_assert(std::size(NumberKeys) == server::ConfigNumberCount);

} // namespace

Settings::Settings(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{
}

QString Settings::fileFor(const QString &dataFolder)
{
    const QString folder = dataFolder.isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                               : dataFolder;
    return folder + u"/declic.ini"_s;
}

server::ServerConfig Settings::serverConfig() const
{
    server::ServerConfig config;
    config.connectorAddress = address(ConnectorAddress, config.connectorAddress);
    config.connectorPort = port(ConnectorPort, config.connectorPort);
    config.operatorAddress = address(OperatorAddress, config.operatorAddress);
    config.operatorPort = port(OperatorPort, config.operatorPort);
    config.publicUrl = m_settings.value(ConnectorPublicUrl).toString();
    config.allowedCallbacks = m_settings.value(AllowedCallbacks).toStringList();
    config.allowedCallbacks.removeAll(QString());
    for (const auto &[wanted, key] : NumberKeys) {
        server::setValue(config, wanted,
                         number(key, server::rangeOf(wanted), server::valueOf(config, wanted)));
    }
    config.tls = tls();
    return config;
}

void Settings::setServerConfig(const server::ServerConfig &config)
{
    m_settings.setValue(ConnectorAddress, config.connectorAddress.toString());
    m_settings.setValue(ConnectorPort, config.connectorPort);
    m_settings.setValue(OperatorAddress, config.operatorAddress.toString());
    m_settings.setValue(OperatorPort, config.operatorPort);
    m_settings.setValue(ConnectorPublicUrl, config.publicUrl);
    m_settings.setValue(AllowedCallbacks, config.allowedCallbacks);
    const server::ServerConfig usual;
    for (const auto &[wanted, key] : NumberKeys)
        setNumber(key, server::valueOf(config, wanted), server::valueOf(usual, wanted));
    for (const auto &[kind, word] : TlsKinds) {
        if (config.tls.kind == kind)
            m_settings.setValue(ConnectorTls, word);
    }
    m_settings.setValue(ConnectorCertificate, config.tls.certificateFile);
    m_settings.setValue(ConnectorKey, config.tls.keyFile);
}

server::LogRules Settings::logRules() const
{
    using Rules = server::LogRules;
    using Level = server::LogLine::Level;
    Rules rules;
    rules.level = static_cast<Level>(
        number(LogLevel, {static_cast<int>(Level::Debug), static_cast<int>(Level::Error)},
               static_cast<int>(rules.level)));
    rules.fileBytes = static_cast<int>(
        number(LogFileBytes, {Rules::LeastBytes, Rules::MostBytes}, rules.fileBytes));
    rules.files = static_cast<int>(number(LogFiles, {1, Rules::MostFiles}, rules.files));
    return rules;
}

void Settings::setLogRules(const server::LogRules &rules)
{
    const server::LogRules usual;
    setNumber(LogLevel, static_cast<int>(rules.level), static_cast<int>(usual.level));
    setNumber(LogFileBytes, rules.fileBytes, usual.fileBytes);
    setNumber(LogFiles, rules.files, usual.files);
}

WindowMemory Settings::window() const
{
    WindowMemory memory;
    memory.geometry = m_settings.value(WindowGeometry).toByteArray();
    memory.window = m_settings.value(WindowLayout).toByteArray();
    memory.page = m_settings.value(WindowPage).toInt();
    const QString prefix = WindowParts + u'/';
    for (const QString &key : m_settings.allKeys()) {
        if (key.startsWith(prefix))
            memory.parts.insert(key.mid(prefix.size()), m_settings.value(key).toByteArray());
    }
    return memory;
}

void Settings::setWindow(const WindowMemory &memory)
{
    m_settings.setValue(WindowGeometry, memory.geometry);
    m_settings.setValue(WindowLayout, memory.window);
    m_settings.setValue(WindowPage, memory.page);
    m_settings.remove(WindowParts);
    for (auto part = memory.parts.cbegin(); part != memory.parts.cend(); ++part)
        m_settings.setValue(WindowParts + u'/' + part.key(), part.value());
}

QStringList Settings::recentHosts() const
{
    return m_settings.value(RecentHosts).toStringList().mid(0, MostRecentHosts);
}

void Settings::rememberHost(const QString &host)
{
    if (host.isEmpty())
        return;
    QStringList hosts = recentHosts();
    hosts.removeAll(host);
    hosts.prepend(host);
    m_settings.setValue(RecentHosts, hosts.mid(0, MostRecentHosts));
}

std::vector<RecentFile> Settings::recentFiles() const
{
    const QStringList files = m_settings.value(RecentFiles).toStringList();
    const QStringList titles = m_settings.value(RecentTitles).toStringList();
    std::vector<RecentFile> recent;
    for (qsizetype index = 0; index < files.size() && recent.size() < MostRecentFiles; ++index) {
        if (!files.at(index).isEmpty())
            recent.push_back({files.at(index), titles.value(index)});
    }
    return recent;
}

void Settings::setRecentFiles(const std::vector<RecentFile> &files)
{
    QStringList names;
    QStringList titles;
    for (const RecentFile &recent : files) {
        if (names.size() == MostRecentFiles)
            break;
        names.append(recent.file);
        titles.append(recent.title);
    }
    m_settings.setValue(RecentFiles, names);
    m_settings.setValue(RecentTitles, titles);
}

QString Settings::lastFile() const
{
    return m_settings.value(LastFile).toString();
}

void Settings::setLastFile(const QString &file)
{
    m_settings.setValue(LastFile, file);
}

SignInSettings Settings::signIn() const
{
    SignInSettings kept;
    for (const auto &[key, value] : SignInKeys)
        kept.*value = m_settings.value(key).toString();
    return kept;
}

void Settings::setSignIn(const SignInSettings &settings)
{
    for (const auto &[key, value] : SignInKeys)
        m_settings.setValue(key, settings.*value);
}

void Settings::sync()
{
    m_settings.sync();
}

server::TlsChoice Settings::tls() const
{
    server::TlsChoice choice;
    const QString kept = m_settings.value(ConnectorTls).toString();
    for (const auto &[kind, word] : TlsKinds) {
        if (kept == word)
            choice.kind = kind;
    }
    choice.certificateFile = m_settings.value(ConnectorCertificate).toString();
    choice.keyFile = m_settings.value(ConnectorKey).toString();
    return choice;
}

QHostAddress Settings::address(const QString &key, const QHostAddress &absent) const
{
    const QHostAddress kept(m_settings.value(key).toString());
    return kept.isNull() ? absent : kept;
}

quint16 Settings::port(const QString &key, quint16 absent) const
{
    bool isNumber = false;
    const uint kept = m_settings.value(key).toUInt(&isNumber);
    return isNumber && kept <= std::numeric_limits<quint16>::max() ? static_cast<quint16>(kept)
                                                                   : absent;
}

qint64 Settings::number(const QString &key, const server::NumberRange &range, qint64 absent) const
{
    bool isNumber = false;
    const qint64 kept = m_settings.value(key).toLongLong(&isNumber);
    return isNumber && range.contains(kept) ? kept : absent;
}

void Settings::setNumber(const QString &key, qint64 value, qint64 usual)
{
    if (value == usual)
        m_settings.remove(key);
    else
        m_settings.setValue(key, value);
}

} // namespace app::services
