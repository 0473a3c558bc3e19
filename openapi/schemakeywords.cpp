// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/schemakeywords.h"

#include <algorithm>
#include <limits>

namespace openapi {

namespace {

using Read = void (*)(ReadContext &, const Node &, Schema &);

template<QString Schema::*Member>
void readText(ReadContext &context, const Node &node, Schema &schema)
{
    if (context.expect(node, JsonValue::Kind::String))
        schema.*Member = node.value->toString();
}

template<bool Schema::*Member>
void readFlag(ReadContext &context, const Node &node, Schema &schema)
{
    if (context.expect(node, JsonValue::Kind::Boolean))
        schema.*Member = node.value->toBoolean();
    else if (node.value->toString().compare(QLatin1String("true"), Qt::CaseInsensitive) == 0)
        schema.*Member = true;
}

template<std::optional<double> Schema::*Member>
void readNumber(ReadContext &context, const Node &node, Schema &schema)
{
    if (context.expect(node, JsonValue::Kind::Number))
        schema.*Member = node.value->toDouble();
}

template<std::optional<int> Schema::*Member>
void readCount(ReadContext &context, const Node &node, Schema &schema)
{
    if (context.expect(node, JsonValue::Kind::Number))
        schema.*Member = int(
            std::clamp(node.value->toDouble(), 0.0, double(std::numeric_limits<int>::max())));
}

void readType(ReadContext &context, const Node &node, Schema &schema)
{
    Node name = node;
    if (node.value->isArray()) {
        // JSON Schema's lists of types are not Swagger 2.0; the usual one only adds null.
        (void)context.expect(node, JsonValue::Kind::String);
        for (size_t i = node.value->items().size(); i-- > 0;) {
            if (node.value->items()[i].toString() == QLatin1String("null"))
                schema.nullable = true;
            else
                name = node.item(i);
        }
        if (name.value == node.value)
            return;
    }
    // In the order of Schema::Type, whose first value is Any.
    static const QStringList types = {QStringLiteral("null"),    QStringLiteral("boolean"),
                                      QStringLiteral("integer"), QStringLiteral("number"),
                                      QStringLiteral("string"),  QStringLiteral("array"),
                                      QStringLiteral("object"),  QStringLiteral("file")};
    if (context.expect(name, JsonValue::Kind::String))
        schema.type = Schema::Type(types.indexOf(context.oneOf(name, name.value->toString(), types))
                                   + 1);
}

void readEnum(ReadContext &context, const Node &node, Schema &schema)
{
    if (context.expect(node, JsonValue::Kind::Array))
        schema.enumValues = node.value->items();
}

QString displayName(const JsonValue &entry, const JsonValue &value)
{
    const JsonValue *name = entry.find(u"displayName");
    if (name && name->isString())
        return name->toString();
    return value.isString() ? value.toString() : QString::fromUtf8(value.toJson());
}

void readEnumNames(ReadContext &context, const Node &node, Schema &schema)
{
    if (!context.expect(node, JsonValue::Kind::Array))
        return;
    QHash<QByteArray, QString> names;
    std::vector<JsonValue> values;
    for (const JsonValue &entry : node.value->items()) {
        if (const JsonValue *value = entry.find(u"value")) {
            names.insert(value->toJson(), displayName(entry, *value));
            values.push_back(*value);
        }
    }
    if (schema.enumValues.empty())
        schema.enumValues = std::move(values);
    schema.enumNames.clear();
    for (const JsonValue &value : schema.enumValues)
        schema.enumNames.append(names.value(value.toJson(), displayName({}, value)));
}

void readDefault(ReadContext &, const Node &node, Schema &schema)
{
    schema.defaultValue = *node.value;
}

void readExample(ReadContext &, const Node &node, Schema &schema)
{
    schema.example = *node.value;
}

void readDynamic(ReadContext &context, const Node &node, Schema &schema)
{
    schema.dynamic = context.expect(node, JsonValue::Kind::Object);
}

Visibility visibilityOf(ReadContext &context, const Node &node)
{
    // In the order of Visibility, whose first value is Normal.
    static const QStringList words = {QStringLiteral("important"), QStringLiteral("advanced"),
                                      QStringLiteral("internal")};
    if (!context.expect(node, JsonValue::Kind::String))
        return Visibility::Normal;
    return Visibility(words.indexOf(context.oneOf(node, node.value->toString(), words)) + 1);
}

void readSchemaVisibility(ReadContext &context, const Node &node, Schema &schema)
{
    schema.visibility = visibilityOf(context, node);
}

const QHash<QString, Read> &keywords()
{
    static const QHash<QString, Read> table = {
        {QStringLiteral("type"), readType},
        {QStringLiteral("format"), readText<&Schema::format>},
        {QStringLiteral("title"), readText<&Schema::title>},
        {QStringLiteral("x-ms-summary"), readText<&Schema::summary>},
        {QStringLiteral("description"), readText<&Schema::description>},
        {QStringLiteral("x-ms-visibility"), readSchemaVisibility},
        {QStringLiteral("enum"), readEnum},
        {QStringLiteral("default"), readDefault},
        {QStringLiteral("example"), readExample},
        {QStringLiteral("minimum"), readNumber<&Schema::minimum>},
        {QStringLiteral("maximum"), readNumber<&Schema::maximum>},
        {QStringLiteral("exclusiveMinimum"), readFlag<&Schema::exclusiveMinimum>},
        {QStringLiteral("exclusiveMaximum"), readFlag<&Schema::exclusiveMaximum>},
        {QStringLiteral("multipleOf"), readNumber<&Schema::multipleOf>},
        {QStringLiteral("minLength"), readCount<&Schema::minLength>},
        {QStringLiteral("maxLength"), readCount<&Schema::maxLength>},
        {QStringLiteral("pattern"), readText<&Schema::pattern>},
        {QStringLiteral("minItems"), readCount<&Schema::minItems>},
        {QStringLiteral("maxItems"), readCount<&Schema::maxItems>},
        {QStringLiteral("uniqueItems"), readFlag<&Schema::uniqueItems>},
        {QStringLiteral("x-nullable"), readFlag<&Schema::nullable>},
        {QStringLiteral("readOnly"), readFlag<&Schema::readOnly>},
        {QStringLiteral("x-ms-notification-url"), readFlag<&Schema::notificationUrl>},
        {QStringLiteral("x-ms-dynamic-schema"), readDynamic},
        {QStringLiteral("x-ms-dynamic-properties"), readDynamic},
    };
    return table;
}

} // namespace

void readSchemaKeyword(ReadContext &context, const QString &keyword, const Node &node,
                       Schema &schema)
{
    // Needs the values of "enum", which may come later: read on its own at the end.
    if (keyword == QLatin1String("x-ms-enum-values"))
        readEnumNames(context, node, schema);
    else if (const Read read = keywords().value(keyword))
        read(context, node, schema);
}

void dropMistypedEnumValues(ReadContext &context, const Node &node, Schema &schema)
{
    std::vector<JsonValue> values;
    QStringList names;
    for (size_t i = 0; i < schema.enumValues.size(); ++i) {
        const JsonValue &value = schema.enumValues[i];
        if (!fitsType(schema.type, value) && !(value.isNull() && schema.nullable))
            continue;
        values.push_back(value);
        if (!schema.enumNames.isEmpty())
            names.append(schema.enumNames[qsizetype(i)]);
    }
    if (values.size() == schema.enumValues.size())
        return;
    const Node place = node.child(QStringLiteral("enum"));
    context.report(Severity::Warning, Diagnostic::Code::PartMistyped, place ? place : node,
                   {QStringLiteral("enum"), typeName(schema.type)});
    schema.enumValues = std::move(values);
    schema.enumNames = names;
}

Visibility readVisibility(ReadContext &context, const Node &object)
{
    const Node node = object.child(QStringLiteral("x-ms-visibility"));
    return node ? visibilityOf(context, node) : Visibility::Normal;
}

} // namespace openapi
