// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/payloadvalidator.h"

#include "openapi/decimal.h"
#include "openapi/readcontext.h"
#include "openapi/valueformat.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace openapi {

namespace {

// A large broken payload must not become a larger report.
constexpr size_t MaxDiagnostics = 200;

QString spelled(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QString spelled(const JsonValue &value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(value.toJson());
}

bool sameValue(const JsonValue &left, const JsonValue &right)
{
    if (left.isNumber() && right.isNumber())
        return Decimal(left.numberText()) == Decimal(right.numberText());
    return left == right;
}

int codePoints(const QString &text)
{
    return int(
        std::count_if(text.begin(), text.end(), [](QChar unit) { return !unit.isLowSurrogate(); }));
}

} // namespace

PayloadValidator::PayloadValidator(const ConnectorDefinition &definition)
    : m_definition(definition)
{
}

void PayloadValidator::report(Code code, const QStringList &args)
{
    if (m_diagnostics.size() < MaxDiagnostics)
        m_diagnostics.push_back({Severity::Error, code, m_pointer, m_value->range(), 0, 0, args});
}

void PayloadValidator::validate(SchemaIndex index, const JsonValue &value,
                                const JsonPointer &pointer)
{
    const Schema *schema = m_definition.schema(index);
    if (!schema)
        return;
    m_value = &value;
    m_pointer = pointer;
    if (value.isNull() && schema->nullable)
        return;
    if (!fitsType(schema->type, value)) {
        report(Code::ValueMistyped, {typeName(schema->type), kindName(value.kind())});
        return;
    }
    checkEnum(*schema);
    if (value.isNumber())
        checkNumber(*schema);
    else if (value.isString())
        checkString(*schema);
    else if (value.isArray())
        checkArray(*schema);
    else if (value.isObject())
        checkObject(*schema);
}

void PayloadValidator::checkEnum(const Schema &schema)
{
    if (schema.enumValues.empty())
        return;
    const bool listed = std::any_of(
        schema.enumValues.begin(), schema.enumValues.end(),
        [this](const JsonValue &allowed) { return sameValue(allowed, *m_value); });
    if (listed)
        return;
    QStringList allowed;
    for (const JsonValue &value : schema.enumValues)
        allowed.append(spelled(value));
    report(Code::ValueNotInEnum, allowed);
}

void PayloadValidator::checkNumber(const Schema &schema)
{
    const double number = m_value->toDouble();
    if (schema.minimum && schema.exclusiveMinimum && number <= *schema.minimum)
        report(Code::ValueNotAbove, {spelled(*schema.minimum)});
    else if (schema.minimum && number < *schema.minimum)
        report(Code::ValueTooSmall, {spelled(*schema.minimum)});
    if (schema.maximum && schema.exclusiveMaximum && number >= *schema.maximum)
        report(Code::ValueNotBelow, {spelled(*schema.maximum)});
    else if (schema.maximum && number > *schema.maximum)
        report(Code::ValueTooLarge, {spelled(*schema.maximum)});
    if (schema.multipleOf && *schema.multipleOf > 0
        && !Decimal(m_value->numberText())
                .isMultipleOf(Decimal(spelled(*schema.multipleOf).toLatin1())))
        report(Code::ValueNotMultiple, {spelled(*schema.multipleOf)});
    checkNumberFormat(schema.format);
}

void PayloadValidator::checkNumberFormat(const QString &format)
{
    bool fits = true;
    if (format == QLatin1String("int32")) {
        const auto integer = m_value->toInteger();
        fits = integer && *integer >= std::numeric_limits<qint32>::min()
               && *integer <= std::numeric_limits<qint32>::max();
    } else if (format == QLatin1String("int64")) {
        fits = m_value->toInteger().has_value();
    } else if (format == QLatin1String("float")) {
        fits = std::abs(m_value->toDouble()) <= double(std::numeric_limits<float>::max());
    } else if (format == QLatin1String("double")) {
        fits = std::isfinite(m_value->toDouble());
    }
    if (!fits)
        report(Code::ValueOutOfFormatRange, {format});
}

void PayloadValidator::checkString(const Schema &schema)
{
    const QString &text = m_value->toString();
    if (schema.minLength && codePoints(text) < *schema.minLength)
        report(Code::ValueTooShort, {QString::number(*schema.minLength)});
    if (schema.maxLength && codePoints(text) > *schema.maxLength)
        report(Code::ValueTooLong, {QString::number(*schema.maxLength)});
    if (!fitsFormat(schema.format, text))
        report(Code::ValueFormatMismatch, {schema.format});
    if (schema.pattern.isEmpty())
        return;
    const QRegularExpression &expression = pattern(schema.pattern);
    if (expression.isValid() && !expression.match(text).hasMatch())
        report(Code::ValuePatternMismatch, {schema.pattern});
}

const QRegularExpression &PayloadValidator::pattern(const QString &text)
{
    auto known = m_patterns.find(text);
    if (known == m_patterns.end()) {
        // The limit ends patterns that would backtrack for ever; then the text does not match.
        known = m_patterns.insert(text,
                                  QRegularExpression(QLatin1String("(*LIMIT_MATCH=200000)") + text,
                                                     QRegularExpression::DontCaptureOption));
    }
    return *known;
}

void PayloadValidator::checkArray(const Schema &schema)
{
    const std::vector<JsonValue> &items = m_value->items();
    if (schema.minItems && items.size() < size_t(*schema.minItems))
        report(Code::TooFewItems, {QString::number(*schema.minItems)});
    if (schema.maxItems && items.size() > size_t(*schema.maxItems))
        report(Code::TooManyItems, {QString::number(*schema.maxItems)});
    if (schema.uniqueItems) {
        QSet<QByteArray> seen;
        for (const JsonValue &item : items)
            seen.insert(item.toJson());
        if (size_t(seen.size()) != items.size())
            report(Code::ItemsNotUnique, {});
    }
    const JsonPointer pointer = m_pointer;
    for (size_t i = 0; i < items.size() && schema.items != NoSchema; ++i)
        validate(schema.items, items[i], pointer.child(qsizetype(i)));
}

void PayloadValidator::reportMissing(const QString &property)
{
    const JsonPointer parent = m_pointer;
    m_pointer = parent.child(property);
    report(Code::ValueMissing, {property});
    m_pointer = parent;
}

void PayloadValidator::checkObject(const Schema &schema)
{
    const JsonValue &object = *m_value;
    const JsonPointer pointer = m_pointer;
    QHash<QString, const JsonValue *> members;
    for (const JsonValue::Member &member : object.members())
        members.insert(member.key, &member.value);
    QHash<QString, SchemaIndex> declared;
    for (const Property &property : schema.properties) {
        declared.insert(property.name, property.schema);
        if (property.required && !members.contains(property.name))
            reportMissing(property.name);
    }
    for (const JsonValue::Member &member : object.members()) {
        m_value = &member.value;
        m_pointer = pointer.child(member.key);
        if (!declared.contains(member.key))
            checkExtraProperty(schema, member);
        // Of duplicates the last one counts.
        else if (members.value(member.key) == &member.value)
            validate(declared.value(member.key), member.value, m_pointer);
    }
}

void PayloadValidator::checkExtraProperty(const Schema &schema, const JsonValue::Member &member)
{
    if (schema.additional == Schema::Additional::Forbidden)
        report(Code::ValueUnknownProperty, {member.key});
    else if (schema.additional == Schema::Additional::Typed)
        validate(schema.additionalSchema, member.value, m_pointer);
}

} // namespace openapi
