// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/client/listprinting.h"

#include "app/client/texttable.h"
#include "server/explanation.h"
#include "ui/causewording.h"

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

QString words(const QJsonObject &object, QLatin1String key)
{
    const QStringList list = object.value(key).toVariant().toStringList();
    return list.isEmpty() ? u"-"_s : list.join(u", "_s);
}

/// "sample of the schema", with what it leaves out where that matters.
QString answeredBy(const QJsonObject &operation)
{
    const QString role = text(operation, "role"_L1);
    const QString reason = text(operation, "reason"_L1);
    QStringList untouched;
    if (operation.contains("policies"_L1))
        untouched.append(u"policies: "_s + words(operation, "policies"_L1));
    if (operation.contains("scripted"_L1))
        untouched.append(u"script.csx"_s);
    const QString without = untouched.isEmpty()
                                ? QString()
                                : u" (without "_s + untouched.join(u" and "_s) + u')';
    if (role == "sample"_L1)
        return (reason == "user"_L1 ? u"your answer"_s : u"sample"_s + without);
    return role == "list"_L1 ? u"events fired"_s + without : role + without;
}

server::Cause causeOf(const QJsonValue &delivery)
{
    return server::causeOf(delivery["cause"_L1].toString());
}

/// `table` with a line below the row of each delivery that has something to explain.
QString withReasons(const QString &table, const QJsonArray &deliveries)
{
    QString text;
    qsizetype row = -1; // the header
    const QStringList lines = table.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        text += line + u'\n';
        const server::Cause cause = causeOf(deliveries.at(row++));
        if (cause == server::Cause::None || cause == server::Cause::Delivered)
            continue;
        const auto words = ui::wording::englishCauseWords(cause);
        text += u"    "_s + words.sentence + u' ' + words.nextStep + u'\n';
    }
    return text;
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
                        text(subscriber, "user"_L1), text(object, "callbackHost"_L1),
                        text(object, "state"_L1), text(object, "lastResult"_L1),
                        text(object, "lastStatus"_L1), text(object, "id"_L1)});
    }
    return textTable({u"CREATED"_s, u"TRIGGER"_s, u"FLOW"_s, u"PLATFORM"_s, u"USER"_s, u"HOST"_s,
                      u"STATE"_s, u"LAST"_s, u"STATUS"_s, u"ID"_s},
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
    const QString table = textTable({u"ID"_s, u"CREATED"_s, u"TRIGGER"_s, u"FLOW"_s, u"HOST"_s,
                                     u"STATE"_s, u"STATUS"_s, u"OUTCOME"_s, u"ATTEMPTS"_s,
                                     u"TIME"_s},
                                    rows);
    return withReasons(table, deliveries);
}

QString operationTable(const QJsonArray &operations)
{
    std::vector<QStringList> rows;
    for (const QJsonValue &entry : operations) {
        const QJsonObject object = entry.toObject();
        rows.push_back({text(object, "key"_L1), text(object, "verb"_L1), text(object, "path"_L1),
                        answeredBy(object), words(object, "lookups"_L1)});
    }
    return textTable({u"OPERATION"_s, u"VERB"_s, u"PATH"_s, u"ANSWERED BY"_s, u"LOOKUPS"_s}, rows);
}

QJsonArray explained(const QJsonArray &deliveries)
{
    QJsonArray array;
    for (const QJsonValue &entry : deliveries) {
        QJsonObject object = entry.toObject();
        if (const server::Cause cause = causeOf(entry); cause != server::Cause::None) {
            const auto words = ui::wording::englishCauseWords(cause);
            object.insert("explanation"_L1, words.sentence);
            object.insert("nextStep"_L1, words.nextStep);
        }
        array.append(object);
    }
    return array;
}

} // namespace app::client
