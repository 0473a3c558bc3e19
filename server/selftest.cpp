// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/selftest.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace server {

namespace {

struct TextMember
{
    QLatin1StringView name;
    QByteArray SelfTestSight::*value;
};

constexpr TextMember Texts[] = {
    {QLatin1StringView("proof"), &SelfTestSight::proof},
    {QLatin1StringView("method"), &SelfTestSight::method},
    {QLatin1StringView("digest"), &SelfTestSight::digest},
    {QLatin1StringView("host"), &SelfTestSight::host},
    {QLatin1StringView("forwardedHost"), &SelfTestSight::forwardedHost},
    {QLatin1StringView("forwardedProto"), &SelfTestSight::forwardedProto},
    {QLatin1StringView("publicBase"), &SelfTestSight::publicBase},
};
constexpr QLatin1StringView Length("length");
constexpr QLatin1StringView Arrived("arrived");

} // namespace

QByteArray bodyDigest(const QByteArray &body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
}

QByteArray toJson(const SelfTestSight &sight)
{
    QJsonObject object;
    for (const TextMember &text : Texts)
        object.insert(text.name, QString::fromLatin1(sight.*text.value));
    QJsonArray arrived;
    for (const QByteArray &name : sight.arrived)
        arrived.append(QString::fromLatin1(name));
    object.insert(Length, sight.length);
    object.insert(Arrived, arrived);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<SelfTestSight> selfTestSight(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    SelfTestSight sight;
    for (const TextMember &text : Texts) {
        const QJsonValue value = object.value(text.name);
        if (!value.isString())
            return {};
        sight.*text.value = value.toString().toLatin1();
    }
    if (!object.value(Length).isDouble() || !object.value(Arrived).isArray())
        return {};
    sight.length = object.value(Length).toInteger(-1);
    const QJsonArray arrived = object.value(Arrived).toArray();
    for (const QJsonValue &name : arrived)
        sight.arrived.append(name.toString().toLatin1());
    return sight;
}

} // namespace server
