// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/client/listtask.h"

#include "app/client/listprinting.h"
#include "app/definitionfile.h"
#include "app/services/projectstore.h"
#include "app/terminal.h"
#include "server/describe.h"
#include "server/json.h"
#include "server/storequery.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace app::client {
using namespace Qt::StringLiterals;

namespace {

constexpr int LargestPage = 100; // what the operator listener gives at once

template<typename Values>
QJsonArray arrayOf(const Values &values)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(server::toJson(value));
    return array;
}

server::Result<QJsonArray> storedEntries(const QString &database, const SubscriptionsCommand &)
{
    const auto found = server::storedSubscriptions(database);
    if (!found)
        return tl::make_unexpected(found.error());
    return arrayOf(*found);
}

server::Result<QJsonArray> storedEntries(const QString &database, const DeliveriesCommand &wanted)
{
    server::DeliveryQuery query;
    query.trigger = wanted.trigger;
    query.state = wanted.state;
    const auto found = server::storedDeliveries(database, query, wanted.limit);
    if (!found)
        return tl::make_unexpected(found.error());
    return arrayOf(*found);
}

} // namespace

ListTask::ListTask(const CommonOptions &options, const ListWish &wish, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_wish(wish)
    , m_folder(options.dataFolder)
    , m_client(operatorUrl(options, m_folder))
{
}

void ListTask::start()
{
    if (consoleMayServeFolder())
        askConsole();
    else
        readStore({});
}

bool ListTask::consoleMayServeFolder() const
{
    // A folder or a file that was asked for by name is not answered by whoever has the default
    // address.
    const bool ownStore = !m_options.dataFolder.isEmpty() || !m_options.databasePath.isEmpty();
    return m_options.operatorEndpoint || !ownStore || m_folder.running();
}

void ListTask::askConsole()
{
    const auto take = [this](const OperatorClient::Answer &answer) { takePage(answer); };
    const auto *deliveries = std::get_if<DeliveriesCommand>(&m_wish);
    if (!deliveries) {
        m_client.get(u"/api/subscriptions"_s, {}, take);
        return;
    }
    QUrlQuery query{{u"limit"_s, QString::number(std::min(missing(), LargestPage))}};
    if (deliveries->state)
        query.addQueryItem(u"state"_s, server::word(*deliveries->state));
    if (!deliveries->trigger.isEmpty()) {
        query.addQueryItem(u"trigger"_s,
                           QString::fromLatin1(QUrl::toPercentEncoding(deliveries->trigger)));
    }
    if (!m_entries.isEmpty()) {
        const qint64 last = m_entries.last().toObject().value("id"_L1).toInteger();
        query.addQueryItem(u"before"_s, QString::number(last));
    }
    m_client.get(u"/api/deliveries"_s, query, take);
}

int ListTask::missing() const
{
    const auto *deliveries = std::get_if<DeliveriesCommand>(&m_wish);
    if (!deliveries)
        return 0;
    if (deliveries->limit == 0)
        return LargestPage;
    return deliveries->limit - static_cast<int>(m_entries.size());
}

void ListTask::takePage(const OperatorClient::Answer &answer)
{
    using Kind = OperatorClient::Answer::Kind;
    if (answer.kind == Kind::Unreachable)
        return readStore(answer.reason);
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (answer.kind == Kind::Refused || !document.isArray()) {
        printError(answer.kind == Kind::Refused
                       ? answer.reason
                       : u"%1 does not answer like a console"_s.arg(m_client.base().toString()));
        Q_EMIT finished(Refused);
        return;
    }
    const int asked = std::min(missing(), LargestPage);
    const QJsonArray page = document.array();
    for (const QJsonValue &entry : page)
        m_entries.append(entry);
    if (asked > 0 && page.size() == asked && missing() > 0)
        askConsole();
    else
        print();
}

void ListTask::readStore(const QString &consoleReason)
{
    const services::ProjectStore projects(m_folder);
    const QString database = m_options.databasePath.isEmpty()
                                 ? projects.databaseFile(m_options.definitionFile)
                                 : m_options.databasePath;
    if (!consoleReason.isEmpty()) {
        printToError(u"No console answers at %1 (%2); reading %3.\n"_s.arg(
            m_client.base().toString(), consoleReason, database));
    }
    if (!QFileInfo::exists(database)) {
        printError(u"no console has ever kept anything at %1"_s.arg(database));
        Q_EMIT finished(Refused);
        return;
    }
    if (auto *deliveries = std::get_if<DeliveriesCommand>(&m_wish))
        deliveries->trigger = operationIdOf(deliveries->trigger);
    const auto entries = std::visit(
        [&database](const auto &wanted) { return storedEntries(database, wanted); }, m_wish);
    if (!entries) {
        printError(server::describe(entries.error()));
        Q_EMIT finished(Refused);
        return;
    }
    m_entries = *entries;
    print();
}

QString ListTask::operationIdOf(const QString &trigger) const
{
    const auto definition = loadDefinition(m_options.definitionFile);
    const openapi::Trigger *known = definition && !trigger.isEmpty()
                                        ? definition->served.definition->trigger(trigger)
                                        : nullptr;
    return known ? known->operationId : trigger;
}

void ListTask::print()
{
    const bool json = std::visit([](const auto &wanted) { return wanted.json; }, m_wish);
    if (json)
        app::print(QString::fromUtf8(QJsonDocument(explained(m_entries)).toJson()));
    else if (std::holds_alternative<SubscriptionsCommand>(m_wish))
        app::print(subscriptionTable(m_entries));
    else
        app::print(deliveryTable(m_entries));
    Q_EMIT finished(Done);
}

} // namespace app::client
