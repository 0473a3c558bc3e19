// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/store/store.h"

#include <QTemporaryDir>

#include <memory>

/// A store on a file of its own, and calls that wait for the commit.
class StoreFixture
{
public:
    StoreFixture();

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("declic.db")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Closes and opens it again, like a second start of the program.
    [[nodiscard]] bool reopen();
    [[nodiscard]] server::store::Store &store() { return *m_store; }

    server::Result<server::Subscription> subscribe(const server::store::SubscriptionRecord &record);
    server::Result<server::store::Store::Fired> fire(const QString &trigger,
                                                     const QString &only = {});
    std::vector<server::store::DueDelivery> takeDue(int limit);
    /// Ends one attempt.
    void finish(const server::Delivery &delivery, server::Delivery::State state, int status);

    /// A record that differs from others by `number`.
    [[nodiscard]] static server::store::SubscriptionRecord record(
        int number, const QString &trigger = QStringLiteral("Received"));
    [[nodiscard]] static server::Event event(const QString &trigger);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<server::store::Store> m_store;
};
