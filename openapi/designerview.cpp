// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/designerview.h"

#include "openapi/triggerinputs.h"

#include <algorithm>

namespace openapi {

namespace {

// Deeper and wider ones are hostile, or nobody reads them.
constexpr int MaxDepth = 12;
constexpr int MaxEntries = 500;

QString shown(const JsonValue &value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(value.toJson());
}

QString joined(const QString &prefix, const QString &name)
{
    return prefix.isEmpty() ? name : prefix + u'/' + name;
}

/// Makes the card of one operation.
class CardMaking
{
public:
    CardMaking(const Document &document, const ConnectorDefinition &definition)
        : m_document(document)
        , m_definition(definition)
    {
    }

    [[nodiscard]] DesignerCard make(int operation);

private:
    struct Place
    {
        QString path; ///< the names that lead there
        bool required = false;
        bool advanced = false;
        int depth = 0;
    };

    [[nodiscard]] bool isFull();
    void addField(SchemaIndex index, const QString &name, const Place &place);
    void addFields(const Schema &object, const Place &place);
    [[nodiscard]] DesignerField::Kind kindOf(const Schema &schema) const;
    [[nodiscard]] bool isLookup(const Schema &schema) const;
    void addTokens(SchemaIndex index, const Place &place, std::vector<DesignerToken> &tokens);
    /// `isOpen`: what there is of each element is listed, too.
    void addToken(const Schema &schema, const Place &place, bool isOpen,
                  std::vector<DesignerToken> &tokens);
    /// False for what stands within itself, and too deep.
    [[nodiscard]] bool opens(SchemaIndex index, const Place &place) const;
    void addResult(const Operation &operation);

    const Document &m_document;
    const ConnectorDefinition &m_definition;
    DesignerCard m_card;
    std::vector<SchemaIndex> m_path; ///< what the present schema stands in
    int m_entries = 0;
};

bool CardMaking::isFull()
{
    m_card.cut = m_card.cut || m_entries >= MaxEntries;
    return m_card.cut;
}

bool CardMaking::opens(SchemaIndex index, const Place &place) const
{
    return place.depth < MaxDepth && std::find(m_path.begin(), m_path.end(), index) == m_path.end();
}

bool CardMaking::isLookup(const Schema &schema) const
{
    const JsonValue *value = m_document.root().find(schema.pointer);
    const auto has = [value](const char *key) {
        return value && value->find(QString::fromLatin1(key));
    };
    return has("x-ms-dynamic-values") || has("x-ms-dynamic-list") || has("x-ms-dynamic-tree");
}

DesignerField::Kind CardMaking::kindOf(const Schema &schema) const
{
    using Kind = DesignerField::Kind;
    if (isLookup(schema))
        return Kind::Lookup;
    if (!schema.enumValues.empty())
        return Kind::Choice;
    switch (schema.type) {
    case Schema::Type::Boolean:
        return Kind::Switch;
    case Schema::Type::Integer:
    case Schema::Type::Number:
        return Kind::Number;
    case Schema::Type::Array:
        return Kind::List;
    case Schema::Type::Object:
        return Kind::Open;
    default:
        return schema.dynamic ? Kind::Open : Kind::Text;
    }
}

void CardMaking::addFields(const Schema &object, const Place &place)
{
    for (const Property &property : object.properties)
        addField(
            property.schema, property.name,
            {place.path, property.required && place.required, place.advanced, place.depth + 1});
}

void CardMaking::addField(SchemaIndex index, const QString &name, const Place &place)
{
    const Schema *schema = m_definition.schema(index);
    if (!schema || schema->visibility == Visibility::Internal || schema->notificationUrl
        || schema->readOnly || isFull())
        return;
    const QString path = joined(place.path, name);
    const bool advanced = place.advanced || schema->visibility == Visibility::Advanced;
    if (schema->type == Schema::Type::Object && !schema->properties.empty()
        && opens(index, place)) {
        m_path.push_back(index);
        addFields(*schema, {path, place.required, advanced, place.depth});
        return m_path.pop_back();
    }
    ++m_entries;
    DesignerField field;
    field.title = schema->label(path);
    field.description = schema->description;
    field.kind = kindOf(*schema);
    field.required = place.required;
    field.advanced = advanced && !place.required;
    for (size_t i = 0; i < schema->enumValues.size(); ++i)
        field.choices.append(schema->enumNames.isEmpty() ? shown(schema->enumValues[i])
                                                         : schema->enumNames.value(qsizetype(i)));
    if (schema->defaultValue)
        field.defaultText = shown(*schema->defaultValue);
    m_card.fields.push_back(std::move(field));
}

void CardMaking::addToken(const Schema &schema, const Place &place, bool isOpen,
                          std::vector<DesignerToken> &tokens)
{
    ++m_entries;
    DesignerToken token;
    token.title = schema.label(place.path);
    token.description = schema.description;
    token.type = schema.type;
    token.format = schema.format;
    token.advanced = place.advanced;
    token.important = schema.visibility == Visibility::Important;
    if (schema.type == Schema::Type::Array && isOpen)
        addTokens(schema.items, {place.path, false, false, place.depth + 1}, token.each);
    tokens.push_back(std::move(token));
}

void CardMaking::addTokens(SchemaIndex index, const Place &place,
                           std::vector<DesignerToken> &tokens)
{
    const Schema *schema = m_definition.schema(index);
    if (!schema || schema->visibility == Visibility::Internal || isFull())
        return;
    Place here = place;
    here.advanced = place.advanced || schema->visibility == Visibility::Advanced;
    const bool isOpen = opens(index, place);
    m_path.push_back(index);
    if (schema->properties.empty() || !isOpen)
        addToken(*schema, here, isOpen, tokens);
    for (const Property &property : isOpen ? schema->properties : std::vector<Property>())
        addTokens(property.schema,
                  {joined(place.path, property.name), false, here.advanced, place.depth + 1},
                  tokens);
    m_path.pop_back();
}

void CardMaking::addResult(const Operation &operation)
{
    const auto &triggers = m_definition.triggers;
    const auto trigger = std::find_if(triggers.begin(), triggers.end(),
                                      [this, &operation](const Trigger &one) {
                                          return &m_definition.operationOf(one) == &operation;
                                      });
    SchemaIndex result = NoSchema;
    if (trigger != triggers.end()) {
        m_card.isTrigger = trigger->kind == Trigger::Kind::Trigger;
        result = trigger->payload;
    } else if (const Response *answer = operation.successResponse()) {
        result = answer->schema;
    }
    addTokens(result, {QStringLiteral("body"), false, false, 0}, m_card.tokens);
    std::stable_partition(m_card.tokens.begin(), m_card.tokens.end(),
                          [](const DesignerToken &token) { return token.important; });
}

DesignerCard CardMaking::make(int index)
{
    const Operation &operation = m_definition.operations[size_t(index)];
    m_card.connector = m_definition.title;
    m_card.title = operation.summary.isEmpty() ? operation.key() : operation.summary;
    m_card.description = operation.description;
    m_card.isHidden = operation.visibility == Visibility::Internal;
    for (const Parameter &parameter : operation.parameters) {
        const bool isHeader = parameter.location == Parameter::Location::Header;
        if (isHeader && !isInputHeader(parameter.name))
            continue;
        addField(parameter.schema, parameter.name,
                 {{}, parameter.required || parameter.location == Parameter::Location::Path});
    }
    const Schema *body = m_definition.schema(operation.body);
    if (body && body->type == Schema::Type::Object && body->visibility != Visibility::Internal)
        addFields(*body, {{}, true});
    else if (body)
        addField(operation.body, QStringLiteral("body"), {{}, operation.bodyRequired});
    addResult(operation);
    return std::move(m_card);
}

} // namespace

DesignerCard designerCard(const Document &document, const ConnectorDefinition &definition,
                          int operation)
{
    return CardMaking(document, definition).make(operation);
}

} // namespace openapi
