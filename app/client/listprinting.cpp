// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/client/listprinting.h"

#include "app/client/texttable.h"

#include <QDateTime>
#include <QJsonObject>

namespace app::client {
using namespace Qt::StringLiterals;

namespace {

QString text(const QJsonObject &object, QLatin1String key)
{
    const QJsonValue value = object.value(key);
    const QString words = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    return words.isEmpty() ? u"-"_s : words;
}

QString time(const QJsonObject &object, QLatin1String key)
{
    const QDateTime at = QDateTime::fromString(object.value(key).toString(), Qt::ISODateWithMs);
    return at.isValid() ? at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) : u"-"_s;
}

QString duration(const QJsonObject &object)
{
    const QJsonValue value = object.value("durationUs"_L1);
    return value.isDouble() ? QString::number(value.toDouble() / 1000.0, 'f', 1) + u" ms"_s
                            : u"-"_s;
}

} // namespace

QString subscriptionTable(const QJsonArray &subscriptions)
{
    std::vector<QStringList> rows;
    for (const QJsonValue &entry : subscriptions) {
        const QJsonObject object = entry.toObject();
        const QJsonObject subscriber = object.value("subscriber"_L1).toObject();
        rows.push_back({time(object, "createdAt"_L1), text(object, "trigger"_L1),
                        text(subscriber, "flowName"_L1), text(subscriber, "platform"_L1),
                        text(object, "callbackHost"_L1), text(object, "state"_L1),
                        text(object, "lastResult"_L1), text(object, "lastStatus"_L1),
                        text(object, "id"_L1)});
    }
    return textTable({u"CREATED"_s, u"TRIGGER"_s, u"FLOW"_s, u"PLATFORM"_s, u"HOST"_s, u"STATE"_s,
                      u"LAST"_s, u"STATUS"_s, u"ID"_s},
                     rows);
}

QString deliveryTable(const QJsonArray &deliveries)
{
    std::vector<QStringList> rows;
    for (const QJsonValue &entry : deliveries) {
        const QJsonObject object = entry.toObject();
        rows.push_back({text(object, "id"_L1), time(object, "createdAt"_L1),
                        text(object, "trigger"_L1), text(object, "flowName"_L1),
                        text(object, "callbackHost"_L1), text(object, "state"_L1),
                        text(object, "lastStatus"_L1), text(object, "lastOutcome"_L1),
                        text(object, "attemptCount"_L1), duration(object)});
    }
    return textTable({u"ID"_s, u"CREATED"_s, u"TRIGGER"_s, u"FLOW"_s, u"HOST"_s, u"STATE"_s,
                      u"STATUS"_s, u"OUTCOME"_s, u"ATTEMPTS"_s, u"TIME"_s},
                     rows);
}

} // namespace app::client
