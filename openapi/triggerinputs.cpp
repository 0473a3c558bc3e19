// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/triggerinputs.h"

#include "openapi/payload.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace openapi {

namespace {

// Deeper inputs are free JSON, and internal values below are not filled in. Ends circles too.
constexpr int MaxDepth = 32;

bool isAsked(const Schema *schema)
{
    return schema
           && !(schema->visibility == Visibility::Internal || schema->notificationUrl
                || schema->readOnly);
}

/// Copies schemas without what users do not fill in.
class AskedSchemas
{
public:
    explicit AskedSchemas(const ConnectorDefinition &source)
        : m_source(source)
    {
    }

    /// NoSchema when nothing of it is asked for.
    [[nodiscard]] SchemaIndex copy(SchemaIndex index, int depth = 0);
    [[nodiscard]] SchemaIndex add(Schema schema);
    /// True when a group has something that must be filled in.
    [[nodiscard]] bool isRequired(SchemaIndex group) const;
    [[nodiscard]] Schemas take() { return std::move(m_schemas); }

private:
    void copyProperties(Schema &copied, int depth);

    const ConnectorDefinition &m_source;
    Schemas m_schemas;
    QHash<SchemaIndex, SchemaIndex> m_copies;
    int m_left = 0; ///< properties that were left out so far
};

SchemaIndex AskedSchemas::add(Schema schema)
{
    m_schemas.push_back(std::move(schema));
    return SchemaIndex(m_schemas.size() - 1);
}

bool AskedSchemas::isRequired(SchemaIndex group) const
{
    const std::vector<Property> &properties = m_schemas[size_t(group)].properties;
    return std::any_of(properties.begin(), properties.end(),
                       [](const Property &property) { return property.required; });
}

SchemaIndex AskedSchemas::copy(SchemaIndex index, int depth)
{
    const Schema *source = m_source.schema(index);
    if (!isAsked(source))
        return NoSchema;
    if (const auto known = m_copies.constFind(index); known != m_copies.constEnd())
        return *known;
    if (depth > MaxDepth)
        return add({});
    const SchemaIndex place = add({});
    m_copies.insert(index, place);
    const int leftBefore = m_left;
    Schema copied = *source;
    const bool hadProperties = !copied.properties.empty();
    copyProperties(copied, depth);
    const bool hasItems = copied.items != NoSchema;
    if (hasItems)
        copied.items = copy(copied.items, depth + 1);
    if (copied.additional == Schema::Additional::Typed)
        copied.additionalSchema = copy(copied.additionalSchema, depth + 1);
    const bool open = copied.additional == Schema::Additional::Allowed
                      || copied.additional == Schema::Additional::Typed;
    if (m_left != leftBefore) { // their values would bring back what was left out
        copied.example.reset();
        copied.defaultValue.reset();
    }
    if ((hadProperties && copied.properties.empty() && !open)
        || (hasItems && copied.items == NoSchema)) {
        m_copies.insert(index, NoSchema);
        return NoSchema;
    }
    m_schemas[size_t(place)] = std::move(copied);
    return place;
}

void AskedSchemas::copyProperties(Schema &copied, int depth)
{
    std::vector<Property> kept;
    for (Property property : std::exchange(copied.properties, {})) {
        property.schema = copy(property.schema, depth + 1);
        if (property.schema == NoSchema)
            ++m_left;
        else
            kept.push_back(property);
    }
    copied.properties = std::move(kept);
}

SchemaIndex parameterGroup(AskedSchemas &schemas, const Operation &operation,
                           Parameter::Location location, const QString &title)
{
    Schema group;
    group.type = Schema::Type::Object;
    group.title = title;
    for (const Parameter &parameter : operation.parameters) {
        if (parameter.location != location)
            continue;
        if (location == Parameter::Location::Header && !isInputHeader(parameter.name))
            continue;
        const SchemaIndex copied = schemas.copy(parameter.schema);
        if (copied != NoSchema)
            group.properties.push_back(
                {parameter.name, copied,
                 parameter.required || location == Parameter::Location::Path});
    }
    return group.properties.empty() ? NoSchema : schemas.add(std::move(group));
}

bool isSilent(const Schema &schema, bool required)
{
    return schema.visibility == Visibility::Internal && !schema.notificationUrl
           && (required || schema.defaultValue);
}

bool holdsCallback(const ConnectorDefinition &definition, const Schema &schema)
{
    return std::any_of(schema.properties.begin(), schema.properties.end(),
                       [&definition](const Property &property) {
                           const Schema *value = definition.schema(property.schema);
                           return value && value->notificationUrl;
                       });
}

/// Adds the internal values to those of a user.
class BodyCompletion
{
public:
    BodyCompletion(const ConnectorDefinition &definition, const JsonValue &callbackUrl)
        : m_definition(definition)
        , m_callbackUrl(callbackUrl)
    {
    }

    [[nodiscard]] JsonValue complete(SchemaIndex index, const JsonValue &input, int depth);

private:
    [[nodiscard]] JsonValue completeObject(const Schema &schema, const JsonValue &input, int depth);
    /// What stands for a property that the user gave no value; null: nothing.
    [[nodiscard]] JsonValue absent(const Property &property, int depth);

    static constexpr int MaxValues = 5000; // schemas that share parts could ask for any number
    const ConnectorDefinition &m_definition;
    const JsonValue &m_callbackUrl;
    int m_made = 0;
};

JsonValue BodyCompletion::absent(const Property &property, int depth)
{
    const Schema *schema = m_definition.schema(property.schema);
    if (!schema || ++m_made > MaxValues)
        return {};
    if (isSilent(*schema, property.required))
        return samplePayload(m_definition, property.schema);
    if (!isAsked(schema) || !(property.required || holdsCallback(m_definition, *schema)))
        return {};
    JsonValue inner = complete(property.schema, JsonValue::object(), depth + 1);
    return inner.members().empty() ? JsonValue() : inner;
}

JsonValue BodyCompletion::completeObject(const Schema &schema, const JsonValue &input, int depth)
{
    JsonValue object = JsonValue::object();
    for (const Property &property : schema.properties) {
        const Schema *value = m_definition.schema(property.schema);
        if (value && value->notificationUrl) {
            if (!m_callbackUrl.isNull())
                object.set(property.name, m_callbackUrl);
            continue;
        }
        if (const JsonValue *given = input.find(QStringView(property.name))) {
            object.set(property.name, complete(property.schema, *given, depth + 1));
        } else if (JsonValue made = absent(property, depth); !made.isNull()) {
            object.set(property.name, std::move(made));
        }
    }
    for (const JsonValue::Member &member : input.members()) {
        const Property *declared = schema.property(member.key);
        if (!declared)
            object.set(member.key, member.value);
    }
    return object;
}

JsonValue BodyCompletion::complete(SchemaIndex index, const JsonValue &input, int depth)
{
    const Schema *schema = m_definition.schema(index);
    if (!schema || depth > MaxDepth)
        return input;
    if (input.isObject())
        return completeObject(*schema, input, depth);
    if (!input.isArray())
        return input;
    JsonValue array = JsonValue::array();
    for (const JsonValue &item : input.items())
        array.append(complete(schema->items, item, depth + 1));
    return array;
}

} // namespace

TriggerInputs triggerInputs(const ConnectorDefinition &definition, const Operation &operation,
                            const InputTitles &titles)
{
    using Location = Parameter::Location;
    AskedSchemas schemas(definition);
    Schema root;
    root.type = Schema::Type::Object;
    const auto addGroup = [&root, &schemas](const QString &name, SchemaIndex group) {
        if (group != NoSchema)
            root.properties.push_back({name, group, schemas.isRequired(group)});
    };
    addGroup(QStringLiteral("path"),
             parameterGroup(schemas, operation, Location::Path, titles.path));
    addGroup(QStringLiteral("query"),
             parameterGroup(schemas, operation, Location::Query, titles.query));
    addGroup(QStringLiteral("header"),
             parameterGroup(schemas, operation, Location::Header, titles.header));
    const SchemaIndex body = schemas.copy(operation.body);
    addGroup(QStringLiteral("body"), body);
    if (root.properties.empty())
        return {};
    const SchemaIndex index = schemas.add(std::move(root));
    auto made = std::make_shared<ConnectorDefinition>();
    made->schemas = schemas.take();
    if (body != NoSchema && !titles.body.isEmpty()) {
        made->schemas[size_t(body)].title = titles.body;
        made->schemas[size_t(body)].summary.clear();
    }
    return {std::move(made), index};
}

bool isInputHeader(const QString &name)
{
    static const QStringList own = {QStringLiteral("content-type"),
                                    QStringLiteral("content-length"),
                                    QStringLiteral("host"),
                                    QStringLiteral("connection"),
                                    QStringLiteral("transfer-encoding"),
                                    QStringLiteral("upgrade"),
                                    QStringLiteral("expect"),
                                    QStringLiteral("te"),
                                    QStringLiteral("trailer"),
                                    QStringLiteral("keep-alive")};
    return !own.contains(name.toLower());
}

JsonValue completedBody(const ConnectorDefinition &definition, SchemaIndex schema,
                        const JsonValue &input, const JsonValue &callbackUrl)
{
    return BodyCompletion(definition, callbackUrl)
        .complete(schema, input.isNull() ? JsonValue::object() : input, 0);
}

} // namespace openapi
