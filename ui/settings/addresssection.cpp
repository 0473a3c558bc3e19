// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/addresssection.h"

#include "server/publicurl.h"
#include "ui/settings/linefield.h"
#include "ui/settingsdesk.h"

#include <QRegularExpression>

#include <limits>

namespace ui::settings {

using server::ServerConfig;

AddressSection::AddressSection(const SettingsDesk &desk, QWidget *parent)
    : Section(tr("Addresses"), parent)
    , m_desk(desk)
{
    addListeners();
    addPublicUrl();
}

LinePlace AddressSection::addressAt(QHostAddress ServerConfig::*place, bool lacksToken)
{
    return {[place](const SettingsValues &values) { return (values.server.*place).toString(); },
            [place](SettingsValues &values, const QString &text) {
                values.server.*place = QHostAddress(text);
            },
            [lacksToken](const QString &text) {
                const QHostAddress typed(text);
                if (typed.isNull()) {
                    return tr("This is no IP address. Write 127.0.0.1 for this machine alone, or "
                              "0.0.0.0 for all of its networks.");
                }
                if (lacksToken && !typed.isLoopback()) {
                    return tr("Other machines could fire events here. Set the environment variable "
                              "DECLIC_OPERATOR_TOKEN before Declic starts, or write 127.0.0.1.");
                }
                return QString();
            }};
}

void AddressSection::addPort(const SettingText &text, quint16 ServerConfig::*port)
{
    const NumberPlace place{
        [port](const SettingsValues &values) -> qint64 { return values.server.*port; },
        [port](SettingsValues &values, qint64 value) {
            values.server.*port = static_cast<quint16>(value);
        },
        {0, std::numeric_limits<quint16>::max()}};
    addField(new NumberField(text, place, Unit::Port, tr("any that is free"), content()));
}

void AddressSection::addListeners()
{
    auto *connector = new LineField(
        {u"connectorAddress"_qs, tr("Address of the connector"),
         tr("Where the platform's calls arrive. 127.0.0.1 is enough for a tunnel, which calls from "
            "this machine; any other address lets the network in directly.")},
        addressAt(&ServerConfig::connectorAddress, false), u"127.0.0.1"_qs, content());
    addField(connector);
    connector->setGiven(m_desk.given().connector);
    addPort({u"connectorPort"_qs, tr("Port of the connector"),
             tr("A tunnel has to be told this port.")},
            &ServerConfig::connectorPort);
    auto *operators = new LineField(
        {u"operatorAddress"_qs, tr("Address of the operator's pages"),
         tr("Where events are fired over HTTP and Swagger UI is served. Never put a tunnel before "
            "it. On any other address than 127.0.0.1 it demands a token.")},
        addressAt(&ServerConfig::operatorAddress, !m_desk.given().operatorToken), u"127.0.0.1"_qs,
        content());
    addField(operators);
    operators->setGiven(m_desk.given().operatorEndpoint);
    addPort({u"operatorPort"_qs, tr("Port of the operator's pages"),
             tr("Other commands of Declic find it by themselves.")},
            &ServerConfig::operatorPort);
}

void AddressSection::addPublicUrl()
{
    const LinePlace place{
        [](const SettingsValues &values) { return values.server.publicUrl; },
        [](SettingsValues &values, const QString &text) { values.server.publicUrl = text; },
        [](const QString &text) {
            return text.isEmpty() || server::parsePublicUrl(text)
                       ? QString()
                       : tr("This is no web address. Write one such as https://shop.example, "
                            "without query and user name.");
        }};
    auto *field = new LineField(
        {u"publicUrl"_qs, tr("Public URL"),
         tr("Under which name the platform reaches the connector. It stands in what subscribers "
            "are told to unsubscribe with. Leave it empty to go by each request.")},
        place, u"https://shop.example"_qs, content());
    addField(field);
    field->setGiven(m_desk.given().publicUrl);
}

namespace {

QStringList hostsOf(const QString &text)
{
    static const QRegularExpression between(u"[\\s,;]+"_qs);
    return text.split(between, Qt::SkipEmptyParts);
}

} // namespace

CallbackSection::CallbackSection(const SettingsDesk &desk, QWidget *parent)
    : Section(tr("Callbacks"), parent)
{
    const auto usable = desk.checks().callbackHost;
    const LinePlace place{
        [](const SettingsValues &values) { return values.server.allowedCallbacks.join(u", "_qs); },
        [](SettingsValues &values, const QString &text) {
            values.server.allowedCallbacks = hostsOf(text);
        },
        [usable](const QString &text) {
            for (const QString &host : hostsOf(text)) {
                if (usable && !usable(host)) {
                    return tr("“%1” is neither a host such as flows.example nor a block such as "
                              "10.0.0.0/8.")
                        .arg(host);
                }
            }
            return QString();
        }};
    auto *field = new LineField(
        {u"allowedCallbacks"_qs, tr("Further hosts and networks to send to"),
         tr("Whoever subscribes says where events are sent, and a stranger could name a machine of "
            "your network (server-side request forgery). So only the platform's hosts are called, "
            "never private addresses. Name what you trust besides, separated by commas: "
            "flows.example, 10.0.0.0/8.")},
        place, tr("none"), content());
    addField(field);
    field->setGiven(desk.given().allowedCallbacks);
}

} // namespace ui::settings
