// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/editing/schemainference.h"

#include "openapi/validator/access.h"
#include "openapi/valueformat.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace openapi::editing {
using namespace Qt::StringLiterals;
using Kind = JsonValue::Kind;

namespace {

using Samples = std::vector<const JsonValue *>;

/// The kind that all samples but null have; Null where they differ or none is left.
Kind commonKind(const Samples &samples)
{
    Kind kind = Kind::Null;
    for (const JsonValue *sample : samples) {
        if (sample->isNull())
            continue;
        if (kind != Kind::Null && kind != sample->kind())
            return Kind::Null;
        kind = sample->kind();
    }
    return kind;
}

template<typename Holds>
bool allHold(const Samples &samples, Holds holds)
{
    return std::all_of(samples.begin(), samples.end(), [&holds](const JsonValue *sample) {
        return sample->isNull() || holds(*sample);
    });
}

bool isInt32(const JsonValue &value)
{
    const std::optional<qint64> number = value.toInteger();
    return number && *number >= std::numeric_limits<qint32>::min()
           && *number <= std::numeric_limits<qint32>::max();
}

/// Only addresses of the network: "note:later" is a URI, too.
bool isAddress(const JsonValue &value)
{
    static const QRegularExpression scheme(u"^(https?|ftps?|wss?|mailto):"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return scheme.match(value.toString()).hasMatch() && fitsFormat(u"uri"_s, value.toString());
}

QString textFormat(const Samples &samples)
{
    for (const QString &format : {u"date-time"_s, u"date"_s, u"uuid"_s}) {
        if (allHold(samples, [&format](const JsonValue &value) {
                return fitsFormat(format, value.toString());
            }))
            return format;
    }
    if (allHold(samples, isAddress))
        return u"uri"_s;
    // Without a dot behind it, "@" is as likely something else.
    static const QRegularExpression domain(u"@[^@\\s]+\\.[^@\\s.]+\\z"_s);
    const bool mail = allHold(samples, [](const JsonValue &value) {
        return domain.match(value.toString()).hasMatch()
               && fitsFormat(u"email"_s, value.toString());
    });
    return mail ? u"email"_s : QString();
}

void set(JsonValue &schema, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        schema.set(key, JsonValue::string(text));
}

JsonValue infer(const Samples &samples, const QString &title);

JsonValue inferObject(const Samples &samples)
{
    struct Property
    {
        QString name;
        Samples values;
        size_t last = 0; ///< the number of the sample that it was seen in, from 1
    };
    std::vector<Property> found;
    QHash<QString, size_t> places;
    size_t objects = 0;
    for (const JsonValue *sample : samples) {
        if (sample->isNull())
            continue;
        ++objects;
        for (const JsonValue::Member &member : sample->members()) {
            if (!places.contains(member.key)) {
                places.insert(member.key, found.size());
                found.push_back({member.key, {}, 0});
            }
            Property &property = found[places.value(member.key)];
            // Of a key that stands twice, the last one counts.
            if (property.last == objects)
                property.values.pop_back();
            property.values.push_back(&member.value);
            property.last = objects;
        }
    }
    JsonValue schema = JsonValue::object({{u"type"_s, JsonValue::string(u"object"_s), {}}});
    QStringList required;
    std::vector<JsonValue::Member> properties;
    for (const Property &property : found) {
        if (property.values.size() == objects)
            required.append(property.name);
        properties.push_back({property.name, infer(property.values, titleOf(property.name)), {}});
    }
    if (!required.isEmpty())
        schema.set(u"required"_s, validator::texts(required));
    if (!properties.empty())
        schema.set(u"properties"_s, JsonValue::object(std::move(properties)));
    return schema;
}

JsonValue inferArray(const Samples &samples)
{
    Samples elements;
    for (const JsonValue *sample : samples) {
        for (const JsonValue &item : sample->items())
            elements.push_back(&item);
    }
    return JsonValue::object({{u"type"_s, JsonValue::string(u"array"_s), {}},
                              {u"items"_s, infer(elements, QString()), {}}});
}

JsonValue inferNumber(const Samples &samples)
{
    const bool whole = allHold(samples, [](const JsonValue &value) { return value.isInteger(); });
    JsonValue schema = JsonValue::object();
    set(schema, u"type"_s, whole ? u"integer"_s : u"number"_s);
    const bool fits = allHold(samples,
                              [](const JsonValue &value) { return value.toInteger().has_value(); });
    if (!whole)
        set(schema, u"format"_s, u"double"_s);
    else if (fits)
        set(schema, u"format"_s, allHold(samples, isInt32) ? u"int32"_s : u"int64"_s);
    return schema;
}

JsonValue inferKind(const Samples &samples)
{
    JsonValue schema = JsonValue::object();
    switch (commonKind(samples)) {
    case Kind::Object:
        return inferObject(samples);
    case Kind::Array:
        return inferArray(samples);
    case Kind::Number:
        return inferNumber(samples);
    case Kind::Boolean:
        set(schema, u"type"_s, u"boolean"_s);
        break;
    case Kind::String:
        set(schema, u"type"_s, u"string"_s);
        set(schema, u"format"_s, textFormat(samples));
        break;
    case Kind::Null:
        break;
    }
    return schema;
}

JsonValue infer(const Samples &samples, const QString &title)
{
    JsonValue schema = inferKind(samples);
    set(schema, u"x-ms-summary"_s, title);
    if (std::any_of(samples.begin(), samples.end(),
                    [](const JsonValue *sample) { return sample->isNull(); }))
        schema.set(u"x-nullable"_s, JsonValue::boolean(true));
    const Kind kind = commonKind(samples);
    const bool simple = kind == Kind::Boolean || kind == Kind::Number || kind == Kind::String;
    const auto first = std::find_if(samples.begin(), samples.end(),
                                    [](const JsonValue *sample) { return !sample->isNull(); });
    if (simple && !title.isEmpty())
        schema.set(u"example"_s, **first);
    return schema;
}

} // namespace

JsonValue inferredSchema(const std::vector<JsonValue> &samples)
{
    Samples addresses;
    for (const JsonValue &sample : samples)
        addresses.push_back(&sample);
    return infer(addresses, QString());
}

QString titleOf(const QString &name)
{
    // Before a capital that begins a word: "unit|Price", "HTTP|Server", and between what is no
    // letter or digit.
    static const QRegularExpression border(
        u"(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|[^\\p{L}\\p{N}]+"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList words = name.split(border, Qt::SkipEmptyParts);
    for (QString &word : words) {
        const bool shouted = word.size() > 1 && word == word.toUpper();
        if (!shouted)
            word = word.toLower();
    }
    QString title = words.join(u' ');
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

} // namespace openapi::editing
