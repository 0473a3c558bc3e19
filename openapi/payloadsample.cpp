// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/payloadsample.h"

#include "openapi/payload.h"
#include "openapi/valueformat.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

namespace openapi {

namespace {

// Schemas that share parts can spell out values of any size; nobody fires a larger sample.
constexpr int MaxValues = 5000;
constexpr size_t MaxDepth = 32;
constexpr int MaxItems = 100;

JsonValue numberValue(const Schema &schema)
{
    const bool integer = schema.type == Schema::Type::Integer;
    double number = integer ? 1 : 9.5;
    const double step = schema.multipleOf.value_or(integer ? 1 : 0.5);
    if (schema.minimum && number <= *schema.minimum)
        number = schema.exclusiveMinimum ? *schema.minimum + step : *schema.minimum;
    if (schema.maximum && number >= *schema.maximum)
        number = schema.exclusiveMaximum ? *schema.maximum - step : *schema.maximum;
    if (schema.multipleOf && step > 0) {
        number = std::ceil(number / step) * step;
        if (schema.maximum && number > *schema.maximum)
            number -= step;
    }
    // Fifteen digits keep three times 0.1 from becoming 0.30000000000000004.
    const int digits = schema.multipleOf ? 15 : int(QLocale::FloatingPointShortest);
    if (!integer)
        return JsonValue::number(QByteArray::number(number, 'g', digits));
    const double limit = 9007199254740992.0;
    return JsonValue::number(qint64(std::clamp(std::ceil(number), -limit, limit)));
}

QString fittedToLength(QString text, const Schema &schema)
{
    const int longest = schema.maxLength.value_or(std::numeric_limits<int>::max());
    // A schema that wants megabytes gets a sample that is too short.
    const int shortest = std::min(schema.minLength.value_or(0), 1000);
    while (!text.isEmpty() && text.size() < shortest)
        text += text.left(shortest - text.size());
    if (text.size() > longest)
        text.truncate(longest);
    return text;
}

/// "2026-03-16T09:30:00Z" with as many fractional digits as the least length asks for.
QString withFraction(QString time, const Schema &schema)
{
    const qsizetype missing = std::min(schema.minLength.value_or(0), 1000) - time.size();
    if (missing > 0 && time.endsWith(u'Z'))
        time.insert(time.size() - 1,
                    QString(u'.' + QString(std::max<qsizetype>(missing - 1, 1), u'0')));
    return time;
}

QString stringValue(const Schema &schema, const QString &name)
{
    if (const QString sample = formatSample(schema.format); !sample.isEmpty())
        return schema.format == QLatin1String("date-time") ? withFraction(sample, schema) : sample;
    const QString label = schema.label(name);
    const QString text = fittedToLength(label.isEmpty() ? QStringLiteral("text") : label, schema);
    if (schema.pattern.isEmpty())
        return text;
    const QRegularExpression pattern(QLatin1String("(*LIMIT_MATCH=200000)") + schema.pattern);
    static const QStringList simple = {
        QStringLiteral("1"),     QStringLiteral("12"),      QStringLiteral("123"),
        QStringLiteral("1234"),  QStringLiteral("12345"),   QStringLiteral("A"),
        QStringLiteral("a"),     QStringLiteral("AB"),      QStringLiteral("ab"),
        QStringLiteral("ABC"),   QStringLiteral("abc"),     QStringLiteral("ABC-123"),
        QStringLiteral("A1"),    QStringLiteral("09:30"),   QStringLiteral("2026-03-16"),
        QStringLiteral("a@b.c"), QStringLiteral("#336699"), QStringLiteral("+33123456789"),
    };
    for (const QString &candidate : QStringList{text} + simple) {
        const QString fitted = fittedToLength(candidate, schema);
        if (pattern.match(fitted).hasMatch())
            return fitted;
    }
    return text;
}

} // namespace

PayloadSample::PayloadSample(const ConnectorDefinition &definition)
    : m_definition(definition)
{
}

bool PayloadSample::canEnter(SchemaIndex index) const
{
    return m_made < MaxValues && m_open.size() < MaxDepth
           && std::find(m_open.begin(), m_open.end(), index) == m_open.end();
}

/// The value that the document itself gives, unless it breaks the schema: many published examples
/// do, and a sample that cannot be fired helps nobody.
const JsonValue *PayloadSample::declared(SchemaIndex index) const
{
    const Schema &schema = *m_definition.schema(index);
    const auto usable = [this, index](const JsonValue &value) {
        return !value.isNull() && validatePayload(m_definition, index, value).empty();
    };
    const bool hasDefault = schema.defaultValue && usable(*schema.defaultValue);
    // What users do not see, the platform fills with the default: often it is what counts.
    if (hasDefault && schema.visibility == Visibility::Internal)
        return &*schema.defaultValue;
    if (schema.example && usable(*schema.example))
        return &*schema.example;
    if (hasDefault)
        return &*schema.defaultValue;
    return schema.enumValues.empty() ? nullptr : &schema.enumValues.front();
}

JsonValue PayloadSample::make(SchemaIndex index, const QString &name)
{
    const Schema *schema = m_definition.schema(index);
    ++m_made;
    if (!schema)
        return JsonValue::object();
    if (const JsonValue *value = declared(index))
        return *value;
    m_open.push_back(index);
    JsonValue value = makeFromType(*schema, name);
    m_open.pop_back();
    return value;
}

JsonValue PayloadSample::makeFromType(const Schema &schema, const QString &name)
{
    switch (schema.type) {
    case Schema::Type::Null:
        return JsonValue::null();
    case Schema::Type::Boolean:
        return JsonValue::boolean(true);
    case Schema::Type::Integer:
    case Schema::Type::Number:
        return numberValue(schema);
    case Schema::Type::String:
    case Schema::Type::File:
        return JsonValue::string(stringValue(schema, name));
    case Schema::Type::Array:
        return makeArray(schema, name);
    case Schema::Type::Any:
    case Schema::Type::Object:
        break;
    }
    return makeObject(schema);
}

JsonValue PayloadSample::makeObject(const Schema &schema)
{
    std::vector<JsonValue::Member> members;
    for (const Property &property : schema.properties) {
        if (canEnter(property.schema))
            members.push_back({property.name, make(property.schema, property.name), {}});
        else if (property.required && m_made < MaxValues)
            members.push_back({property.name, JsonValue::null(), {}});
    }
    return JsonValue::object(std::move(members));
}

JsonValue PayloadSample::makeArray(const Schema &schema, const QString &name)
{
    JsonValue array = JsonValue::array();
    if (schema.items == NoSchema)
        return array;
    const int least = std::clamp(schema.minItems.value_or(1), 1, MaxItems);
    const int count = std::min(least, schema.maxItems.value_or(MaxItems));
    for (int i = 0; i < count && canEnter(schema.items); ++i)
        array.append(make(schema.items, name));
    return array;
}

} // namespace openapi
