// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/validator/inspection.h"
#include "openapi/validator/spelling.h"

#include <QRegularExpression>

namespace openapi::validator {
using namespace Qt::StringLiterals;

namespace {

/// Keys that a rule of their own looks at, or that stand beside a reference.
bool isElsewhere(const ObjectSite &site, const QString &key)
{
    const bool otherParameter = (site.part == Part::BodyParameter
                                 && keywordsOf(Part::Parameter).contains(key))
                                || (site.part == Part::Parameter && key == "schema"_L1);
    return otherParameter || site.value->find(u"$ref");
}

bool isKnown(const ObjectSite &site, const QString &key)
{
    return isExtension(key) || keywordsOf(site.part).contains(key) || isElsewhere(site, key);
}

bool isForeign(const QString &key)
{
    static const QStringList foreign = unsupportedKeywords();
    return foreign.contains(key);
}

/// "ms-summary", "X-MS-Summary", "x_ms_summary": meant to be an extension.
bool looksLikeExtension(const QString &key)
{
    static const QRegularExpression pattern(u"^(x[-_ ]?ms|ms[-_]|x_)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(key).hasMatch();
}

QString corrected(const QString &key)
{
    QString bare = key.toLower().replace(u'_', u'-');
    if (!bare.startsWith("x-"_L1))
        bare.prepend(u"x-"_s);
    return likelyMeant(bare, knownExtensions());
}

void additionalPropertyNotAllowed(const ObjectSite &site, Inspection &inspection)
{
    for (const JsonValue::Member &member : site.value->members()) {
        if (isKnown(site, member.key) || isForeign(member.key) || looksLikeExtension(member.key)
            || (site.part == Part::PathItem && member.key.startsWith(u'/')))
            continue;
        const QString meant = likelyMeant(member.key, keywordsOf(site.part).keys());
        const bool free = !meant.isEmpty() && !site.value->find(QStringView(meant));
        inspection.addKey(member, {member.key},
                          free ? inspection.rename(member, meant)
                               : inspection.remove(member.value, member.key));
    }
}

void extensionNameNotValid(const ObjectSite &site, Inspection &inspection)
{
    for (const JsonValue::Member &member : site.value->members()) {
        if (isKnown(site, member.key) || !looksLikeExtension(member.key))
            continue;
        const QString meant = corrected(member.key);
        inspection.addKey(member, {member.key},
                          meant.isEmpty() ? inspection.remove(member.value, member.key)
                                          : inspection.rename(member, meant));
    }
}

void swaggerKeywordNotSupported(const ObjectSite &site, Inspection &inspection)
{
    for (const JsonValue::Member &member : site.value->members()) {
        if (!isKnown(site, member.key) && isForeign(member.key))
            inspection.addKey(member, {member.key}, inspection.remove(member.value, member.key));
    }
}

void misspeltExtension(const ObjectSite &site, Inspection &inspection)
{
    for (const JsonValue::Member &member : site.value->members()) {
        if (!member.key.startsWith("x-ms-"_L1) || isKnownExtension(member.key))
            continue;
        const QString meant = likelyMeant(member.key, knownExtensions());
        if (!meant.isEmpty())
            inspection.addKey(member, {member.key, meant}, inspection.rename(member, meant));
    }
}

bool hasKind(const JsonValue &value, const Keyword &keyword)
{
    const auto &kinds = keyword.kinds;
    return (kinds.empty() || std::find(kinds.begin(), kinds.end(), value.kind()) != kinds.end())
           && (!keyword.whole || value.isInteger());
}

QString kindName(const Keyword &keyword)
{
    switch (keyword.kinds.front()) {
    case JsonValue::Kind::Boolean:
        return u"boolean"_s;
    case JsonValue::Kind::Number:
        return keyword.whole ? u"integer"_s : u"number"_s;
    case JsonValue::Kind::Array:
        return u"array"_s;
    case JsonValue::Kind::Object:
        return u"object"_s;
    default:
        return u"string"_s;
    }
}

Fix converted(const JsonValue &value, const QString &wanted, const Inspection &inspection)
{
    if (wanted == "string"_L1 && (value.isNumber() || value.isBoolean()))
        return inspection.replace(value, QString::fromUtf8(value.toJson()));
    if (!value.isString())
        return {};
    const QString text = value.toString().toLower();
    const JsonValue parsed = parseStrictJson(text.toUtf8()).root;
    const bool good = (wanted == "boolean"_L1 && parsed.isBoolean())
                      || (parsed.isNumber() && fits(typeOf(parsed), wanted));
    return good ? inspection.replace(value, parsed) : Fix();
}

void jsonTypeIncorrect(const ObjectSite &site, Inspection &inspection)
{
    const Keywords &keywords = keywordsOf(site.part);
    for (const JsonValue::Member &member : site.value->members()) {
        const auto keyword = keywords.find(member.key);
        if (keyword == keywords.end() || hasKind(member.value, *keyword)
            || member.key == "swagger"_L1)
            continue;
        const QString wanted = kindName(*keyword);
        inspection.add(member.value, {member.key, wanted, typeOf(member.value)},
                       converted(member.value, wanted, inspection));
    }
}

void jsonValueNotInEnum(const ObjectSite &site, Inspection &inspection)
{
    const Keywords &keywords = keywordsOf(site.part);
    for (const JsonValue::Member &member : site.value->members()) {
        if (!member.value.isString())
            continue;
        const auto keyword = keywords.find(member.key);
        if (keyword == keywords.end() || keyword->values.isEmpty()
            || keyword->values.contains(member.value.toString()))
            continue;
        const QString meant = likelyMeant(member.value.toString(), keyword->values);
        inspection.add(member.value, {member.key, keyword->values.join(u", "_s)},
                       meant.isEmpty() ? Fix() : inspection.replace(member.value, meant));
    }
}

void requiredPropertyMissing(const ObjectSite &site, Inspection &inspection)
{
    for (const QString &key : requiredKeywordsOf(site.part)) {
        if (site.value->find(QStringView(key)) || site.value->find(u"$ref"))
            continue;
        const bool text = key == "description"_L1;
        inspection.add(*site.value, {key},
                       text ? inspection.insert(*site.value, key, JsonValue::string(u"OK"_s))
                            : Fix());
    }
}

void requiredValueEmpty(const ObjectSite &site, Inspection &inspection)
{
    static const QHash<Part, QStringList> wanted = {
        {Part::About, {u"title"_s, u"version"_s, u"description"_s}},
        {Part::Operation, {u"operationId"_s, u"summary"_s}},
        {Part::Parameter, {u"name"_s}},
        {Part::BodyParameter, {u"name"_s}},
        {Part::Tag, {u"name"_s}},
    };
    for (const QString &key : wanted.value(site.part)) {
        const JsonValue *value = site.value->find(QStringView(key));
        if (value && value->isString() && value->toString().trimmed().isEmpty())
            inspection.add(*value, {key});
    }
}

} // namespace

Rules keywordRules()
{
    using Group = Rule::Group;
    const auto rule = [](const char *id, Level level, Check check,
                         Group group = Group::Properties) {
        return Rule{id, group, level, level, check};
    };
    return {
        rule("AdditionalPropertyNotAllowed", Level::Warning, &additionalPropertyNotAllowed),
        rule("ExtensionNameNotValid", Level::Warning, &extensionNameNotValid),
        rule("SwaggerKeywordNotSupported", Level::Warning, &swaggerKeywordNotSupported,
             Group::NotSupported),
        rule("ExtensionMisspelt", Level::Warning, &misspeltExtension, Group::Contract),
        rule("JsonTypeIncorrect", Level::Error, &jsonTypeIncorrect),
        rule("JsonValueNotInEnum", Level::Error, &jsonValueNotInEnum),
        rule("RequiredPropertyMissing", Level::Error, &requiredPropertyMissing),
        rule("RequiredValueEmpty", Level::Warning, &requiredValueEmpty, Group::Metadata),
    };
}

} // namespace openapi::validator
