// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/exporter/schemachanges.h"

#include <algorithm>

namespace openapi::exporter {

namespace {

using Code = Change::Code;

// More changes than that are one: everything is different.
constexpr size_t MostChanges = 2000;
constexpr int DeepestSchema = 100;

QString typeWords(const Schema &schema)
{
    const QString type = typeName(schema.type);
    return schema.format.isEmpty() ? type : type + u' ' + schema.format;
}

/// Any takes everything, and a number takes an integer.
bool takesFormer(const Schema &before, const Schema &after)
{
    if (after.type == Schema::Type::Any)
        return true;
    const bool wider = before.type == Schema::Type::Integer && after.type == Schema::Type::Number;
    return wider || before.type == after.type;
}

/// Formats that change which values a flow holds; "password" or "email" do not.
bool sameFormat(const Schema &before, const Schema &after)
{
    if (before.format == after.format)
        return true;
    static const QStringList telling{QStringLiteral("date"), QStringLiteral("date-time"),
                                     QStringLiteral("byte"), QStringLiteral("binary"),
                                     QStringLiteral("uuid")};
    return !telling.contains(after.format) && !telling.contains(before.format);
}

} // namespace

SchemaChanges::SchemaChanges(const ConnectorDefinition &before, const ConnectorDefinition &after,
                             const QString &operation, Direction direction, Changes &changes)
    : m_before(before)
    , m_after(after)
    , m_operation(operation)
    , m_direction(direction)
    , m_changes(changes)
{
}

void SchemaChanges::report(Code code, const QStringList &args)
{
    if (m_changes.size() < MostChanges)
        m_changes.push_back({code, QStringList(m_operation) + args});
}

/// Whether the platform fills the input in without asking anybody.
bool SchemaChanges::isFilledIn(SchemaIndex after) const
{
    const Schema *schema = m_after.schema(after);
    return schema
           && (schema->notificationUrl
               || (schema->defaultValue && schema->visibility == Visibility::Internal));
}

void SchemaChanges::compareMember(SchemaIndex before, bool wasRequired, SchemaIndex after,
                                  bool isRequired, const QString &path)
{
    const bool input = m_direction == Direction::Input;
    if (after == NoSchema) {
        report(input ? Code::InputRemoved : Code::OutputRemoved, {path});
        return;
    }
    if (input && isRequired && !wasRequired && !isFilledIn(after))
        report(Code::InputRequired, {path});
    else if (before == NoSchema)
        report(input ? Code::InputAdded : Code::OutputAdded, {path});
    if (before != NoSchema)
        compare(before, after, path);
}

void SchemaChanges::compare(SchemaIndex before, SchemaIndex after, const QString &path)
{
    const Schema *old = m_before.schema(before);
    const Schema *present = m_after.schema(after);
    const bool input = m_direction == Direction::Input;
    if (old && !present && !input)
        return report(Code::OutputRemoved, {path}); // anything may come, so flows can name nothing
    if (!old || !present || m_depth > DeepestSchema || m_changes.size() >= MostChanges
        || !m_seen.insert({before, after}).second)
        return;
    // What a flow wrote has to be taken; what it reads has to be what it expects.
    const bool fits = input ? takesFormer(*old, *present) : takesFormer(*present, *old);
    if (!fits || (old->type == present->type && !sameFormat(*old, *present))) {
        report(input ? Code::InputTypeChanged : Code::OutputTypeChanged,
               {path, typeWords(*old), typeWords(*present)});
        return;
    }
    ++m_depth;
    compareProperties(*old, *present, path);
    if (input)
        compareValues(*old, *present, path);
    compare(old->items, present->items, path + QStringLiteral("[]"));
    compare(old->additionalSchema, present->additionalSchema, path + QStringLiteral("{}"));
    --m_depth;
}

void SchemaChanges::compareProperties(const Schema &before, const Schema &after,
                                      const QString &path)
{
    const auto inner = [&path](const Property &property) {
        return path.isEmpty() ? property.name : path + u'/' + property.name;
    };
    for (const Property &property : before.properties) {
        const Property *present = after.property(property.name);
        compareMember(property.schema, property.required, present ? present->schema : NoSchema,
                      present && present->required, inner(property));
    }
    for (const Property &property : after.properties) {
        if (!before.property(property.name))
            compareMember(NoSchema, false, property.schema, property.required, inner(property));
    }
}

void SchemaChanges::compareValues(const Schema &before, const Schema &after, const QString &path)
{
    if (after.enumValues.empty())
        return;
    for (const JsonValue &value : before.enumValues) {
        const auto found = std::find(after.enumValues.begin(), after.enumValues.end(), value);
        if (found == after.enumValues.end()) {
            report(Code::InputValueRemoved,
                   {path, value.isString() ? value.toString() : QString::fromUtf8(value.toJson())});
        }
    }
}

} // namespace openapi::exporter
