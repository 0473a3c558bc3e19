// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/removal.h"

#include "openapi/payload.h"

#include <QUrl>

#include <algorithm>

namespace server::http {

using openapi::ConnectorDefinition;
using openapi::JsonValue;
using openapi::Operation;
using openapi::Parameter;
using openapi::PathTemplate;

namespace {

constexpr int MaxBodyDepth = 4;
constexpr qsizetype MaxBodyIds = 10;

bool isOwnerName(const QString &variable)
{
    const QString name = variable.toLower();
    return name == u"oid" || name == u"objectid" || name == u"user";
}

const Parameter *parameter(const Operation &operation, Parameter::Location location,
                           const QString &name)
{
    const auto found = std::find_if(operation.parameters.begin(), operation.parameters.end(),
                                    [location, &name](const Parameter &each) {
                                        return each.location == location && each.name == name;
                                    });
    return found == operation.parameters.end() ? nullptr : &*found;
}

QString sampleText(const ConnectorDefinition &definition, const Parameter *parameter)
{
    if (!parameter)
        return QStringLiteral("-");
    const JsonValue sample = openapi::samplePayload(definition, parameter->schema);
    const QString text = sample.isString() ? sample.toString() : QString::fromUtf8(sample.toJson());
    return text.isEmpty() ? QStringLiteral("-") : text;
}

/// What a subscribe request names in its path and query: not what tells its subscription from
/// others.
QStringList inputsOf(const Operation &subscribe)
{
    QStringList names = subscribe.path.variables();
    for (const Parameter &each : subscribe.parameters) {
        if (each.location == Parameter::Location::Query)
            names.append(each.name);
    }
    return names;
}

/// Of `names`, the one that most likely carries the id; the last of equals.
QString likeliest(const QStringList &names, int least)
{
    QString best;
    int likeness = least;
    for (const QString &name : names) {
        if (idLikeness(name) >= likeness) {
            best = name;
            likeness = idLikeness(name);
        }
    }
    return best;
}

void collectIds(const JsonValue &value, const QString &name, int depth, QStringList &ids)
{
    if (ids.size() >= MaxBodyIds || depth > MaxBodyDepth)
        return;
    if (idLikeness(name) > 0 && (value.isString() || value.isNumber()))
        ids.append(value.isString() ? value.toString() : QString::fromLatin1(value.numberText()));
    for (const JsonValue::Member &member : value.members())
        collectIds(member.value, member.key, depth + 1, ids);
}

} // namespace

Removal::Removal()
    : m_path(QStringLiteral("/declic/subscriptions/{id}"))
    , m_slots({{QStringLiteral("id"), true, Slot::Value::Id, {}}})
    , m_idName(QStringLiteral("id"))
{
}

Removal::Removal(const ConnectorDefinition &definition, const openapi::Trigger &trigger,
                 int removal)
    : m_operation(removal)
    , m_path(definition.operations[static_cast<size_t>(removal)].path)
{
    const Operation &operation = definition.operations[static_cast<size_t>(removal)];
    const QStringList subscribed = inputsOf(definition.operationOf(trigger));
    chooseId(definition, operation, subscribed);
    addPathSlots(definition, operation, subscribed);
    addQuerySlots(definition, operation, subscribed);
}

void Removal::chooseId(const ConnectorDefinition &definition, const Operation &operation,
                       const QStringList &subscribed)
{
    const auto isNew = [&subscribed](const QString &name) { return !subscribed.contains(name); };
    QStringList inPath;
    const QStringList variables = operation.path.variables();
    std::copy_if(variables.begin(), variables.end(), std::back_inserter(inPath), isNew);
    QStringList inQuery;
    for (const Parameter &each : operation.parameters) {
        if (each.location == Parameter::Location::Query && isNew(each.name))
            inQuery.append(each.name);
    }
    auto location = Parameter::Location::Path;
    m_idName = likeliest(inPath, 0);
    if (m_idName.isEmpty() || (isOwnerName(m_idName) && !likeliest(inQuery, 1).isEmpty())) {
        m_idInPath = false;
        location = Parameter::Location::Query;
        m_idName = likeliest(inQuery, 1);
        m_idAdded = m_idName.isEmpty();
        if (m_idAdded)
            m_idName = QStringLiteral("id");
    }
    if (const Parameter *declared = parameter(operation, location, m_idName))
        m_idShape = idShapeOf(definition.schema(declared->schema));
    // OData spells the type of a key in front of it: WebhookSubscriptions(guid'{id}').
    if (m_path.text().contains(u"guid'{" + m_idName + u"}'"))
        m_idShape.kind = IdShape::Kind::Uuid;
}

void Removal::addPathSlots(const ConnectorDefinition &definition, const Operation &operation,
                           const QStringList &subscribed)
{
    const QStringList variables = operation.path.variables();
    for (const QString &name : variables) {
        const bool isId = m_idInPath && name == m_idName;
        const bool isOwner = !isId && isOwnerName(name) && !subscribed.contains(name);
        m_slots.push_back(
            {name, true,
             isId      ? Slot::Value::Id
             : isOwner ? Slot::Value::Owner
                       : Slot::Value::Input,
             sampleText(definition, parameter(operation, Parameter::Location::Path, name))});
    }
}

void Removal::addQuerySlots(const ConnectorDefinition &definition, const Operation &operation,
                            const QStringList &subscribed)
{
    for (const Parameter &each : operation.parameters) {
        const bool isId = !m_idInPath && each.name == m_idName;
        if (each.location != Parameter::Location::Query
            || (!isId && !each.required && !subscribed.contains(each.name)))
            continue;
        m_slots.push_back({each.name, false, isId ? Slot::Value::Id : Slot::Value::Input,
                           each.required ? sampleText(definition, &each) : QString()});
    }
    if (m_idAdded)
        m_slots.push_back({m_idName, false, Slot::Value::Id, {}});
}

QString Removal::valueOf(const Slot &slot, const Subscription &subscription,
                         const QHash<QString, QString> &inputs) const
{
    if (slot.value == Slot::Value::Id)
        return subscription.id;
    if (slot.value == Slot::Value::Owner)
        return subscription.objectId;
    const QString given = inputs.value(slot.name);
    return given.isEmpty() ? slot.otherwise : given;
}

QByteArray Removal::target(const Subscription &subscription,
                           const QHash<QString, QString> &inputs) const
{
    openapi::PathVariables variables;
    QByteArray query;
    for (const Slot &slot : m_slots) {
        const QString value = valueOf(slot, subscription, inputs);
        if (slot.inPath)
            variables.insert(slot.name, value);
        else if (!value.isEmpty())
            query += (query.isEmpty() ? '?' : '&') + QUrl::toPercentEncoding(slot.name) + '='
                     + QUrl::toPercentEncoding(value);
    }
    return m_path.expand(variables).value_or(QByteArray()) + query;
}

QStringList Removal::idsIn(const Request &request, const openapi::PathVariables &variables) const
{
    const QString id = m_idInPath ? variables.value(m_idName) : request.queryValue(m_idName);
    if (!id.isEmpty())
        return {id};
    // The platform calls the Location; other clients send what the document asks for.
    QStringList ids;
    if (!m_idInPath && !request.body.isEmpty())
        collectIds(openapi::parseJson(request.body).root, {}, 0, ids);
    return ids;
}

bool Removal::fits(const Subscription &subscription, const openapi::PathVariables &variables) const
{
    return std::all_of(m_slots.begin(), m_slots.end(), [&](const Slot &slot) {
        return slot.value != Slot::Value::Owner || !slot.inPath
               || variables.value(slot.name) == subscription.objectId;
    });
}

} // namespace server::http
