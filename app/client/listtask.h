// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/client/operatorclient.h"
#include "app/commandline.h"
#include "app/services/datafolder.h"

#include <QJsonArray>
#include <QObject>

#include <variant>

namespace app::client {

using ListWish = std::variant<SubscriptionsCommand, DeliveriesCommand>;

/// `declic subscriptions` and `declic deliveries`: asks the running console and, when none answers,
/// the store of the data folder. Both give the same JSON.
class ListTask final : public QObject
{
    Q_OBJECT

public:
    ListTask(const CommonOptions &options, const ListWish &wish, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void askConsole();
    void takePage(const OperatorClient::Answer &answer);
    void readStore(const QString &consoleReason);
    void print();
    [[nodiscard]] int missing() const;
    [[nodiscard]] bool consoleMayServeFolder() const;
    [[nodiscard]] QString operationIdOf(const QString &trigger) const;

    CommonOptions m_options;
    ListWish m_wish;
    services::DataFolder m_folder;
    OperatorClient m_client;
    QJsonArray m_entries;
};

} // namespace app::client
