// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/validator/grammar.h"
#include "openapi/validator/inspection.h"

#include <QRegularExpression>
#include <QSet>

namespace openapi::validator {
using namespace Qt::StringLiterals;

namespace {

void enumMustContainAtLeastOneElement(const TypedSite &site, Inspection &inspection)
{
    const JsonValue *values = site.value->find(u"enum");
    if (values && values->isArray() && values->items().empty())
        inspection.add(*values, {}, inspection.remove(*values, u"enum"_s));
}

bool nullFits(const TypedSite &site, const JsonValue &value)
{
    return value.isNull() && flagOf(site.value, u"x-nullable");
}

/// `value` as the type asks for, when it only stands in the wrong quotes.
Fix retyped(const JsonValue &value, const QString &type, const Inspection &inspection)
{
    const QString text = value.isString() ? value.toString() : QString::fromUtf8(value.toJson());
    bool isNumber = false;
    (void)text.toDouble(&isNumber);
    if (type == "string"_L1 && !value.isObject() && !value.isArray() && !value.isNull())
        return inspection.replace(value, text);
    if (type == "boolean"_L1 && (text.toLower() == "true"_L1 || text.toLower() == "false"_L1))
        return inspection.replace(value, JsonValue::boolean(text.toLower() == "true"_L1));
    if (!value.isString() || !isNumber || (type != "integer"_L1 && type != "number"_L1))
        return {};
    const JsonValue number = parseStrictJson(text.toUtf8()).root;
    return number.isNumber() && fits(typeOf(number), type) ? inspection.replace(value, number)
                                                           : Fix();
}

void invalidEnumValue(const TypedSite &site, Inspection &inspection)
{
    const QString type = site.type();
    if (type.isEmpty())
        return;
    for (const JsonValue &value : itemsOf(site.value->find(u"enum"))) {
        if (!fits(typeOf(value), type) && !nullFits(site, value) && type != "array"_L1)
            inspection.add(value, {typeOf(value), type}, retyped(value, type, inspection));
    }
}

void defaultValueMustMatchType(const TypedSite &site, Inspection &inspection)
{
    const JsonValue *value = site.value->find(u"default");
    const QString type = site.type();
    if (!value || type.isEmpty() || type == "file"_L1)
        return;
    if (!fits(typeOf(*value), type) && !nullFits(site, *value))
        inspection.add(*value, {typeOf(*value), type}, retyped(*value, type, inspection));
}

void unrecognizedTypeFormat(const TypedSite &site, Inspection &inspection)
{
    const JsonValue *format = site.value->find(u"format");
    if (!format || format->toString().isEmpty() || site.type().isEmpty())
        return;
    const QStringList formats = formatsOf(site.type());
    if (formats.contains(format->toString()))
        return;
    const QString lower = format->toString().toLower().replace(u'_', u'-');
    const QString same = lower == "datetime"_L1 ? u"date-time"_s
                         : lower == "guid"_L1   ? u"uuid"_s
                         : lower == "url"_L1    ? u"uri"_s
                                                : lower;
    inspection.add(*format, {site.type() + u'/' + format->toString()},
                   formats.contains(same) ? inspection.replace(*format, same)
                                          : inspection.remove(*format, u"format"_s));
}

void patternShouldBeValid(const TypedSite &site, Inspection &inspection)
{
    const JsonValue *pattern = site.value->find(u"pattern");
    if (!pattern || !pattern->isString())
        return;
    // The one construct that real definitions have and PCRE writes otherwise.
    static const QRegularExpression unicode(u"\\\\u([0-9A-Fa-f]{4})"_s);
    QString text = pattern->toString();
    const QRegularExpression expression(text.replace(unicode, u"\\x{\\1}"_s));
    if (!expression.isValid())
        inspection.add(*pattern, {expression.errorString()});
}

const std::vector<JsonValue> &enumNames(const TypedSite &site)
{
    return itemsOf(site.value->find(u"x-ms-enum-values"));
}

void duplicateEnumValuesInExtension(const TypedSite &site, Inspection &inspection)
{
    QSet<QByteArray> seen;
    for (const JsonValue &entry : enumNames(site)) {
        const JsonValue *value = entry.find(u"value");
        const QByteArray text = value ? value->toJson() : QByteArray();
        if (value && seen.contains(text))
            inspection.add(*value, {QString::fromUtf8(text)},
                           inspection.remove(entry, QString::fromUtf8(text)));
        seen.insert(text);
    }
}

void invalidEnumValuesExtensionValue(const TypedSite &site, Inspection &inspection)
{
    const std::vector<JsonValue> &allowed = itemsOf(site.value->find(u"enum"));
    for (const JsonValue &entry : enumNames(site)) {
        const JsonValue *value = entry.find(u"value");
        if (value && !allowed.empty()
            && std::find(allowed.begin(), allowed.end(), *value) == allowed.end())
            inspection.add(*value, {QString::fromUtf8(value->toJson())},
                           inspection.remove(entry, QString::fromUtf8(value->toJson())));
    }
}

void missingEnumValuesDisplayName(const TypedSite &site, Inspection &inspection)
{
    for (const JsonValue &entry : enumNames(site)) {
        const JsonValue *value = entry.find(u"value");
        if (!value || entry.find(u"displayName"))
            continue;
        const QString text = value->isString() ? value->toString()
                                               : QString::fromUtf8(value->toJson());
        inspection.add(entry, {text},
                       inspection.insert(entry, u"displayName"_s, JsonValue::string(text)));
    }
}

} // namespace

Rules valueRules()
{
    using Group = Rule::Group;
    const auto rule = [](const char *id, Group group, Level level, const char16_t *keyword,
                         Check check) { return Rule{id, group, level, level, check, keyword}; };
    return {
        rule("EnumMustContainAtLeastOneElement", Group::Properties, Level::Error, u"enum",
             &enumMustContainAtLeastOneElement),
        rule("InvalidEnumValue", Group::Operations, Level::Error, u"enum", &invalidEnumValue),
        rule("DefaultValueMustMatchType", Group::Properties, Level::Error, u"default",
             &defaultValueMustMatchType),
        rule("UnrecognizedTypeFormat", Group::Operations, Level::Warning, u"format",
             &unrecognizedTypeFormat),
        rule("PatternShouldBeValidRegularExpression", Group::Metadata, Level::Warning, u"pattern",
             &patternShouldBeValid),
        rule("DuplicateEnumValuesInExtension", Group::Operations, Level::Warning,
             u"x-ms-enum-values", &duplicateEnumValuesInExtension),
        rule("InvalidEnumValuesExtensionValue", Group::Operations, Level::Warning,
             u"x-ms-enum-values", &invalidEnumValuesExtensionValue),
        rule("MissingEnumValuesDisplayName", Group::Properties, Level::Warning, u"x-ms-enum-values",
             &missingEnumValuesDisplayName),
    };
}

} // namespace openapi::validator
