// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/storedsubscriptions.h"

#include "server/store/store.h"

bool storeSubscriptions(const QString &databasePath, const QString &trigger, int count,
                        const std::function<QByteArray(int)> &callback)
{
    server::store::Store store;
    if (!store.open(databasePath))
        return false;
    for (int i = 0; i < count; ++i) {
        server::store::SubscriptionRecord record;
        record.subscription.id = u's' + QString::number(i);
        record.subscription.trigger = trigger;
        record.subscription.callbackHost = QStringLiteral("127.0.0.1");
        record.subscription.subscriber.flowName = QStringLiteral("Flow %1").arg(i);
        record.subscription.createdAt = QDateTime::currentDateTimeUtc();
        record.callbackUrl = callback(i);
        store.subscribe(record, {});
    }
    store.flush();
    return true;
}
