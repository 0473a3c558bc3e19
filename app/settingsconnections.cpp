// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settingsconnections.h"

#include "app/hosting.h"
#include "app/hostingconfig.h"
#include "app/keptpassphrase.h"
#include "app/optionvalues.h"
#include "app/services/logging.h"
#include "ui/answer.h"
#include "ui/mainwindow.h"
#include "ui/settingsdesk.h"

#include <QFileInfo>
#include <QUrl>

namespace app {
using namespace Qt::StringLiterals;

namespace {

QString words(const std::optional<Endpoint> &endpoint)
{
    if (!endpoint)
        return {};
    const QString host = endpoint->address.toString();
    return (host.contains(u':') ? u'[' + host + u']' : host) + u':'
           + QString::number(endpoint->port);
}

QString words(const std::optional<server::TlsChoice> &tls)
{
    if (!tls)
        return {};
    return tls->kind == server::TlsChoice::Kind::SelfSigned
               ? u"--self-signed"_s
               : u"--certificate %1 --key %2"_s.arg(tls->certificateFile, tls->keyFile);
}

ui::GivenSettings given(Hosting &hosting)
{
    const CommonOptions &options = hosting.options();
    const server::ServerConfig config = serverConfig(options, hosting.settings(), hosting.folder());
    return {words(options.connectorEndpoint),
            words(options.operatorEndpoint),
            options.publicUrl,
            options.allowedCallbacks.join(u", "_s),
            options.verbose ? u"--verbose"_s : QString(),
            !config.operatorToken.isEmpty(),
            words(options.tls)};
}

} // namespace

SettingsConnections::SettingsConnections(Hosting &hosting, KeptPassPhrase &passPhrase,
                                         services::Logging &logging, ui::MainWindow &window,
                                         QObject *parent)
    : QObject(parent)
    , m_hosting(hosting)
    , m_passPhrase(passPhrase)
    , m_logging(logging)
    , m_window(window)
{
    ui::SettingsDesk &desk = window.desks().settings;
    desk.setGiven(given(hosting));
    desk.setChecks({[](const QString &text) { return parseCallbackHost(text).has_value(); }});
    const QString logFolder = QFileInfo(hosting.folder().logFile()).path();
    desk.setLogFolder(logFolder);
    showValues();
    connect(&passPhrase, &KeptPassPhrase::loaded, this, &SettingsConnections::showValues);
    connect(&hosting, &Hosting::publicUrlKept, this, &SettingsConnections::showValues);
    connect(&desk, &ui::SettingsDesk::applyRequested, this, &SettingsConnections::apply);
    connect(&desk, &ui::SettingsDesk::openLogFolderRequested, this, [this, logFolder] {
        Q_EMIT m_window.openUrlRequested(QUrl::fromLocalFile(logFolder));
    });
    connectStorage();
}

void SettingsConnections::connectStorage()
{
    ui::SettingsDesk &desk = m_window.desks().settings;
    connect(&desk, &ui::SettingsDesk::storageRequested, this, &SettingsConnections::readStorage);
    connect(&desk, &ui::SettingsDesk::removeRequested, this, [this](const QDateTime &before) {
        const auto tell = [this](const server::Result<qint64> &rows) {
            if (rows)
                m_window.desks().settings.showRemoved(*rows);
            else
                m_window.showError(rows.error());
        };
        ui::onAnswer(m_hosting.host().removeBefore(before), this, tell);
    });
}

void SettingsConnections::readStorage()
{
    const auto show = [this](const server::Result<server::Storage> &storage) {
        // Before the first start there is nothing to read.
        if (storage)
            m_window.desks().settings.setStorage(*storage);
    };
    ui::onAnswer(m_hosting.host().storage(), this, show);
}

void SettingsConnections::apply(const ui::SettingsValues &values)
{
    m_hosting.settings().setLogRules(values.log);
    m_logging.setRules(values.log);
    m_passPhrase.keep(values.server.tls.passPhrase);
    m_hosting.applyConfig(values.server);
    showValues();
}

void SettingsConnections::showValues()
{
    server::ServerConfig config = m_hosting.settings().serverConfig();
    config.tls.passPhrase = m_hosting.tls().passPhrase;
    m_window.desks().settings.setValues({config, m_hosting.settings().logRules()});
}

} // namespace app
