// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/payloadtemplate.h"

#include "openapi/payload.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace openapi {

namespace {

const QLatin1String Open("{{");
const QLatin1String Close("}}");

// RFC 3339 has four digits for the year.
bool hasPlainYear(const QDateTime &time)
{
    return time.isValid() && time.date().year() >= 1 && time.date().year() <= 9999;
}

std::optional<QDateTime> shifted(const QDateTime &time, const QString &count, const QString &unit)
{
    if (count.isEmpty())
        return time;
    const qint64 amount = count.toLongLong();
    const QDateTime result = unit == QLatin1String("d")   ? time.addDays(amount)
                             : unit == QLatin1String("h") ? time.addSecs(amount * 3600)
                             : unit == QLatin1String("m") ? time.addSecs(amount * 60)
                                                          : time.addSecs(amount);
    return hasPlainYear(result) ? std::optional(result) : std::nullopt;
}

std::optional<QString> timeText(const QString &name, const QDateTime &now)
{
    static const QRegularExpression shape(
        QStringLiteral("^now(?:([+-]\\d{1,9})([smhd]))?(?::(date|time|unix))?$"));
    const QRegularExpressionMatch match = shape.match(name);
    if (!match.hasMatch())
        return {};
    const auto time = shifted(now, match.captured(1), match.captured(2));
    if (!time)
        return {};
    const QString format = match.captured(3);
    if (format == QLatin1String("date"))
        return time->date().toString(Qt::ISODate);
    if (format == QLatin1String("time"))
        return time->time().toString(Qt::ISODate);
    if (format == QLatin1String("unix"))
        return QString::number(time->toSecsSinceEpoch());
    return time->toString(Qt::ISODateWithMs);
}

/// Renders one payload.
class Rendering
{
public:
    Rendering(const ConnectorDefinition &definition, const TemplateValues &values)
        : m_definition(definition)
        , m_values(values)
    {
    }

    /// Deep no further than the JSON reader lets a text be.
    JsonValue render(const JsonValue &value, SchemaIndex schema, const JsonPointer &pointer);
    RenderedPayload result(JsonValue value)
    {
        return {std::move(value), std::move(m_unknown), m_changed};
    }

private:
    JsonValue renderString(const QString &text, SchemaIndex schema, const JsonPointer &pointer);
    JsonValue renderItems(const JsonValue &value, SchemaIndex schema, const JsonPointer &pointer);
    JsonValue renderMembers(const JsonValue &value, SchemaIndex schema, const JsonPointer &pointer);
    [[nodiscard]] std::optional<QString> meaning(const QString &name) const;
    [[nodiscard]] SchemaIndex memberSchema(SchemaIndex object, const QString &key) const;
    void remark(const QString &placeholder, const JsonPointer &pointer);

    const ConnectorDefinition &m_definition;
    const TemplateValues &m_values;
    Diagnostics m_unknown;
    bool m_changed = false;
};

JsonValue Rendering::render(const JsonValue &value, SchemaIndex schema, const JsonPointer &pointer)
{
    if (value.isString())
        return renderString(value.toString(), schema, pointer);
    if (value.isArray())
        return renderItems(value, schema, pointer);
    if (value.isObject())
        return renderMembers(value, schema, pointer);
    return value;
}

JsonValue Rendering::renderItems(const JsonValue &value, SchemaIndex schema,
                                 const JsonPointer &pointer)
{
    const Schema *array = m_definition.schema(schema);
    std::vector<JsonValue> items;
    items.reserve(value.items().size());
    for (const JsonValue &item : value.items()) {
        items.push_back(render(item, array ? array->items : NoSchema,
                               pointer.child(static_cast<qsizetype>(items.size()))));
    }
    return JsonValue::array(std::move(items));
}

JsonValue Rendering::renderMembers(const JsonValue &value, SchemaIndex schema,
                                   const JsonPointer &pointer)
{
    std::vector<JsonValue::Member> members;
    members.reserve(value.members().size());
    for (const JsonValue::Member &member : value.members()) {
        members.push_back(
            {member.key,
             render(member.value, memberSchema(schema, member.key), pointer.child(member.key)),
             {}});
    }
    return JsonValue::object(std::move(members));
}

SchemaIndex Rendering::memberSchema(SchemaIndex object, const QString &key) const
{
    const Schema *schema = m_definition.schema(object);
    if (!schema)
        return NoSchema;
    const Property *property = schema->property(key);
    return property ? property->schema : schema->additionalSchema;
}

std::optional<QString> Rendering::meaning(const QString &name) const
{
    if (name == QLatin1String("n"))
        return QString::number(m_values.number);
    if (name == QLatin1String("uuid"))
        return m_values.uuid ? std::optional(m_values.uuid()) : std::nullopt;
    return timeText(name, m_values.now);
}

JsonValue Rendering::renderString(const QString &text, SchemaIndex schema,
                                  const JsonPointer &pointer)
{
    QString written;
    qsizetype from = 0;
    bool alone = false;
    for (qsizetype at = text.indexOf(Open); at >= 0; at = text.indexOf(Open, from)) {
        written += QStringView(text).mid(from, at - from);
        if (QStringView(text).mid(at + 2).startsWith(Open)) {
            written += Open;
            from = at + 4;
            m_changed = true;
            continue;
        }
        const qsizetype end = text.indexOf(Close, at + 2);
        const QString name = end < 0 ? QString() : text.mid(at + 2, end - at - 2).trimmed();
        const auto value = end < 0 ? std::nullopt : meaning(name);
        from = end < 0 ? text.size() : end + 2;
        if (!value)
            remark(text.mid(at, from - at), pointer);
        written += value ? *value : text.mid(at, from - at);
        alone = value && at == 0 && from == text.size() && name != QLatin1String("uuid");
        m_changed = m_changed || value;
    }
    written += QStringView(text).mid(from);
    const Schema *wanted = m_definition.schema(schema);
    const bool number = wanted
                        && (wanted->type == Schema::Type::Integer
                            || wanted->type == Schema::Type::Number);
    bool whole = false;
    const qint64 integer = written.toLongLong(&whole);
    return alone && number && whole ? JsonValue::number(integer) : JsonValue::string(written);
}

void Rendering::remark(const QString &placeholder, const JsonPointer &pointer)
{
    Diagnostic diagnostic;
    diagnostic.code = Diagnostic::Code::UnknownPlaceholder;
    diagnostic.pointer = pointer;
    diagnostic.args = QStringList{placeholder.left(100)};
    m_unknown.push_back(std::move(diagnostic));
}

} // namespace

RenderedPayload renderPayload(const ConnectorDefinition &definition, SchemaIndex schema,
                              const JsonValue &payload, const TemplateValues &values)
{
    Rendering rendering(definition, values);
    return rendering.result(rendering.render(payload, schema, {}));
}

Diagnostics validateTemplate(const ConnectorDefinition &definition, SchemaIndex schema,
                             const JsonValue &payload)
{
    TemplateValues first;
    first.now = QDateTime(QDate(2026, 3, 16), QTime(9, 30), Qt::UTC);
    first.uuid = [] { return QStringLiteral("651dfeb4-aacd-46a6-84b2-61fca04dc3ef"); };
    const RenderedPayload rendered = renderPayload(definition, schema, payload, first);
    Diagnostics found = validatePayload(definition, schema, rendered.value);
    // One reason a place: what an unknown placeholder leaves behind breaks the schema, too.
    const auto isUnknown = [&rendered](const Diagnostic &diagnostic) {
        return std::any_of(rendered.unknown.begin(), rendered.unknown.end(),
                           [&diagnostic](const Diagnostic &unknown) {
                               return unknown.pointer == diagnostic.pointer;
                           });
    };
    std::erase_if(found, isUnknown);
    found.insert(found.begin(), rendered.unknown.begin(), rendered.unknown.end());
    return found;
}

} // namespace openapi
