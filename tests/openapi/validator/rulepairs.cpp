// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/openapi/validator/rulepairs.h"

#include <QFile>

using namespace Qt::StringLiterals;
using openapi::Document;
using openapi::JsonPointer;
using openapi::JsonValue;

namespace tests {

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(DECLIC_SOURCE_DIR) + u"/tests/openapi/validator/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

JsonPointer place(QString text)
{
    text.replace(u"@schema"_s, u"@post/parameters/0/schema"_s);
    text.replace(u"@post"_s, u"/paths/~1hooks/post"_s);
    text.replace(u"@delete"_s, u"/paths/~1hooks~1{id}/delete"_s);
    text.replace(u"@get"_s, u"/paths/~1shops/get"_s);
    text.replace(u"@orders"_s, u"/paths/~1shops~1{shop}~1orders/get"_s);
    return JsonPointer::parse(text).value();
}

JsonValue parsed(const QString &text)
{
    return openapi::parseStrictJson(text.toUtf8()).root;
}

JsonValue repeated(int count, const QString &member)
{
    QStringList members;
    for (int i = 0; i < count; ++i)
        members.append(QString(member).replace(u"%1"_s, QString::number(i)));
    return parsed(u'{' + members.join(u',') + u'}');
}

JsonValue manyOperations(int count)
{
    const QString path = u"\"/p%1\":{\"get\":{\"operationId\":\"G%1\",\"responses\":{}}}"_s;
    JsonValue edits = JsonValue::object();
    edits.set(u"/paths"_s, repeated(count, path));
    return edits;
}

JsonValue manySchemas(int count)
{
    JsonValue schema = JsonValue::object();
    schema.set(u"properties"_s, repeated(count, u"\"p%1\":{\"type\":\"string\"}"_s));
    JsonValue edits = JsonValue::object();
    edits.set(u"@orders/responses/200/schema"_s, schema);
    return edits;
}

JsonValue nestedArrays(int depth)
{
    return parsed(u"{\"/definitions/Order/properties/deep\":"_s
                  + u"{\"items\":"_s.repeated(depth - 1) + u"{\"type\":\"string\"}"_s
                  + u"}"_s.repeated(depth));
}

JsonValue filler(int bytes)
{
    JsonValue edits = JsonValue::object();
    edits.set(u"/info/x-filler"_s, JsonValue::string(QString(bytes, u'x')));
    return edits;
}

} // namespace

Document flawlessDefinition()
{
    static const Document document(contentOf(u"base.swagger.json"_s));
    return document;
}

Document edited(Document document, const JsonValue &edits)
{
    for (const JsonValue::Member &edit : edits.members()) {
        const JsonPointer pointer = place(edit.key);
        const bool there = document.root().find(pointer) != nullptr;
        const auto done = edit.value.toString() == "<remove>"_L1 ? document.remove(pointer)
                          : there ? document.replace(pointer, edit.value)
                                  : document.insert(pointer.parent(), pointer.tokens().last(),
                                                    edit.value);
        if (!done)
            qFatal("%s cannot be edited", qPrintable(edit.key));
    }
    return document;
}

std::vector<RulePair> rulePairs()
{
    const Document base = flawlessDefinition();
    std::vector<RulePair> pairs;
    const JsonValue list = openapi::parseStrictJson(contentOf(u"pairs.json"_s)).root;
    pairs.reserve(list.items().size());
    for (const JsonValue &entry : list.items()) {
        const auto document = [&](const QString &key) {
            if (const JsonValue *text = entry.find(QStringView(QString(key + u"Text"_s))))
                return Document(text->toString().toUtf8());
            return edited(base, *entry.find(QStringView(key)));
        };
        pairs.push_back(
            {entry.find(u"rule")->toString(), document(u"fails"_s), document(u"passes"_s)});
    }
    const auto large = [&](const QString &rule, const JsonValue &fails, const JsonValue &passes) {
        pairs.push_back({rule, edited(base, fails), edited(base, passes)});
    };
    large(u"TotalOperationsCountExceedsMaxAllowed"_s, manyOperations(257), manyOperations(256));
    large(u"BodySchemaCountExceedsMaxAllowed"_s, manySchemas(512), manySchemas(511));
    large(u"OperationSchemaCountExceedsMaxAllowed"_s, manySchemas(16384), manySchemas(16383));
    large(u"SchemaTooDeep"_s, nestedArrays(63), nestedArrays(62));
    large(u"DocumentTooLarge"_s, filler(1'000'000), filler(900'000));
    return pairs;
}

} // namespace tests
