// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/validator/grammar.h"

#include <QSet>

namespace openapi::validator {
using namespace Qt::StringLiterals;

namespace {

using Kind = JsonValue::Kind;

/// Reads a line such as "title:string! version:string! schemes:array": name, kinds, "!" for
/// required, "=a|b" for the values that are allowed.
Keywords keywords(const QString &line)
{
    static const QHash<QString, Keyword> kinds = {
        {u"any"_s, {}},
        {u"string"_s, {{Kind::String}}},
        {u"bool"_s, {{Kind::Boolean}}},
        {u"number"_s, {{Kind::Number}}},
        {u"whole"_s, {{Kind::Number}, true}},
        {u"array"_s, {{Kind::Array}}},
        {u"object"_s, {{Kind::Object}}},
        {u"schema"_s, {{Kind::Object, Kind::Boolean}}},
    };
    Keywords result;
    for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
        const QString name = word.section(u':', 0, 0);
        QString kind = word.section(u':', 1).section(u'=', 0, 0);
        const bool required = kind.endsWith(u'!');
        if (required)
            kind.chop(1);
        Keyword keyword = kinds.value(kind);
        keyword.required = required;
        keyword.values = word.section(u'=', 1).split(u'|', Qt::SkipEmptyParts);
        result.insert(name, keyword);
    }
    return result;
}

const QString Limits =
    u"default:any maximum:number exclusiveMaximum:bool minimum:number exclusiveMinimum:bool "
    "maxLength:whole minLength:whole pattern:string maxItems:whole minItems:whole "
    "uniqueItems:bool enum:array multipleOf:number format:string "_s;
const QString Visibility =
    u"x-ms-summary:string x-ms-visibility:string=important|advanced|internal "_s;
const QString Dynamic =
    u"x-ms-dynamic-list:object x-ms-dynamic-values:object x-ms-dynamic-schema:object "
    "x-ms-dynamic-properties:object x-ms-dynamic-tree:object x-ms-enum-values:array "
    "x-ms-test-value:any x-ms-editor:string x-ms-editor-options:object "
    "x-ms-localizeDefaultValue:bool x-ms-name-for-model:string "_s;
const QString Simple = Limits
                       + u"type:string!=string|number|integer|boolean|array|file items:object "
                         "collectionFormat:string "_s;

const QString Named = u"name:string! in:string!=query|header|path|formData|body "
                      "description:string required:bool "_s
                      + Visibility + Dynamic;

const QString SecurityScheme =
    u"type:string!=basic|apiKey|oauth2 name:string in:string=header|query "
    "flow:string=accessCode|implicit|password|application authorizationUrl:string "
    "tokenUrl:string scopes:object description:string"_s;

/// In the order of Part.
std::vector<Keywords> table()
{
    return {
        keywords(u"swagger:string info:object! host:string basePath:string schemes:array "
                 "consumes:array produces:array paths:object! definitions:object "
                 "parameters:object responses:object security:array securityDefinitions:object "
                 "tags:array externalDocs:object x-ms-capabilities:object "
                 "x-ms-connector-metadata:array x-ms-docs:array x-ms-openai-manifest:object "
                 "x-ms-keywords:array "_s),
        keywords(u"name:string url:string email:string"_s),
        keywords(u"name:string! url:string"_s),
        keywords(u"title:string! version:string! description:string termsOfService:string "
                 "contact:object license:object x-ms-deployment-version:string "
                 "x-ms-api-annotation:object x-ms-keywords:array"_s),
        keywords(u"$ref:string get:object put:object post:object delete:object options:object "
                 "head:object patch:object parameters:array x-ms-notification-content:object"_s),
        keywords(u"tags:array summary:string description:string externalDocs:object "
                 "operationId:string produces:array consumes:array parameters:array "
                 "responses:object! schemes:array deprecated:bool security:array "
                 "x-ms-api-annotation:object x-ms-capabilities:object x-ms-no-generic-test:bool "
                 "x-ms-operation-context:object x-ms-pageable:object x-ms-safe-operation:bool "
                 "x-ms-trigger:string=single|batch x-ms-trigger-hint:string "
                 "x-ms-trigger-metadata:object x-ms-notification:object x-ms-openai-data:object "
                 "x-ms-require-user-confirmation:bool x-ms-notification-content:object "_s
                 + Visibility),
        keywords(Named + u"schema:object"_s),
        keywords(Named + Simple
                 + u"allowEmptyValue:bool x-ms-parameter-location:string "
                   "x-ms-trigger-value:object x-ms-url-encoding:string=single|double "
                   "x-ms-skip-url-encoding:bool x-ms-media-kind:string=image|audio"_s),
        keywords(Simple + Visibility + u"description:string"_s),
        keywords(Simple),
        keywords(u"description:string! schema:object headers:object examples:object "
                 "x-ms-summary:string"_s),
        keywords(Limits + Visibility + Dynamic
                 + u"$ref:string title:string description:string maxProperties:whole "
                   "minProperties:whole required:array additionalProperties:schema "
                   "type:string=null|boolean|integer|number|string|array|object|file "
                   "items:object allOf:array properties:object discriminator:string "
                   "readOnly:bool xml:object externalDocs:object example:any x-ms-enum:object "
                   "x-ms-media-kind:string=image|audio x-ms-notification-url:bool "
                   "x-ms-capabilities:object"_s),
        keywords(u"description:string schema:object headers:object summary:string "
                 "x-ms-summary:string"_s),
        keywords(u"name:string! description:string externalDocs:object"_s),
        keywords(u"url:string! description:string"_s),
        keywords(u"url:string! description:string!"_s),
        keywords(u"propertyName:string! propertyValue:string!"_s),
        keywords(u"family:string revision:whole status:string=Production|Preview "
                 "replacement:object"_s),
        keywords(u"nextLinkName:string!"_s),
        keywords(u"operationId:string!"_s),
        keywords(u"simulate:object!"_s),
        keywords(u"kind:string!=query mode:string!=polling"_s),
        keywords(u"operationId:string! parameters:object itemsPath:string itemTitlePath:string "
                 "itemValuePath:string"_s),
        keywords(SecurityScheme),
    };
}

} // namespace

const Keywords &keywordsOf(Part part)
{
    static const std::vector<Keywords> all = table();
    return all[size_t(part)];
}

const QStringList &requiredKeywordsOf(Part part)
{
    static const std::vector<QStringList> all = [] {
        std::vector<QStringList> lists;
        for (int i = 0; i <= int(Part::SecurityScheme); ++i) {
            QStringList &list = lists.emplace_back();
            const Keywords &keywords = keywordsOf(Part(i));
            for (auto keyword = keywords.begin(); keyword != keywords.end(); ++keyword) {
                if (keyword->required)
                    list.append(keyword.key());
            }
            list.sort();
        }
        return lists;
    }();
    return all[size_t(part)];
}

bool isKnownExtension(const QString &key)
{
    static const QSet<QString> known(knownExtensions().begin(), knownExtensions().end());
    return known.contains(key);
}

bool isKnownKeyword(const QString &key)
{
    static const QSet<QString> known = [] {
        QSet<QString> names;
        for (int part = 0; part <= int(Part::SecurityScheme); ++part) {
            const QStringList keys = keywordsOf(Part(part)).keys();
            names.unite(QSet<QString>(keys.begin(), keys.end()));
        }
        return names;
    }();
    return known.contains(key);
}

const QStringList &knownExtensions()
{
    static const QStringList all = [] {
        QStringList names;
        for (int part = 0; part <= int(Part::SecurityScheme); ++part) {
            for (const QString &name : keywordsOf(Part(part)).keys()) {
                if (name.startsWith("x-ms-"_L1) && !names.contains(name))
                    names.append(name);
            }
        }
        names.sort();
        return names;
    }();
    return all;
}

QStringList formatsOf(const QString &type)
{
    static const QHash<QString, QStringList> known = {
        {u"integer"_s, {u"int32"_s, u"int64"_s, u"unixtime"_s}},
        {u"number"_s, {u"float"_s, u"double"_s, u"decimal"_s, u"int32"_s, u"int64"_s}},
        {u"string"_s,
         {u"byte"_s, u"binary"_s, u"date"_s, u"date-time"_s, u"password"_s, u"date-no-tz"_s,
          u"email"_s, u"html"_s, u"uri"_s, u"uuid"_s}},
        {u"file"_s, {u"binary"_s}}};
    return known.value(type);
}

QStringList unsupportedKeywords()
{
    return {u"oneOf"_s,      u"anyOf"_s,          u"not"_s,          u"if"_s,
            u"then"_s,       u"else"_s,           u"const"_s,        u"nullable"_s,
            u"deprecated"_s, u"writeOnly"_s,      u"$schema"_s,      u"$id"_s,
            u"examples"_s,   u"contains"_s,       u"dependencies"_s, u"propertyNames"_s,
            u"components"_s, u"servers"_s,        u"requestBody"_s,  u"callbacks"_s,
            u"links"_s,      u"content"_s,        u"openapi"_s,      u"patternProperties"_s,
            u"webhooks"_s,   u"additionalItems"_s};
}

} // namespace openapi::validator
