// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/subscriptionid.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace server::http {

using openapi::Schema;

namespace {

// What every JSON reader keeps exactly: 53 bits, 24 where numbers are floats.
constexpr double ExactDouble = 9007199254740991.0;
constexpr double ExactFloat = 16777215.0;
constexpr double LargestInt32 = std::numeric_limits<qint32>::max();

double largest(const Schema &schema)
{
    if (schema.format == QLatin1String("int64") || schema.format == QLatin1String("double"))
        return ExactDouble;
    if (schema.format == QLatin1String("float"))
        return ExactFloat;
    // A number without a format may be kept in anything; so may an integer.
    return schema.type == Schema::Type::Number ? ExactDouble : LargestInt32;
}

IdShape integers(const Schema &schema)
{
    const double most = std::clamp(std::floor(schema.maximum.value_or(ExactDouble)), 1.0,
                                   largest(schema));
    const double least = std::clamp(std::ceil(schema.minimum.value_or(1)), 1.0, most);
    return {IdShape::Kind::Integer, static_cast<qint64>(least), static_cast<qint64>(most), 32};
}

} // namespace

IdShape idShapeOf(const Schema *schema)
{
    if (!schema)
        return {};
    if (schema->type == Schema::Type::Integer || schema->type == Schema::Type::Number)
        return integers(*schema);
    const QString format = schema->format.toLower();
    if (format == QLatin1String("uuid") || format == QLatin1String("guid"))
        return {IdShape::Kind::Uuid, 1, 0, 32};
    IdShape shape;
    // Fewer than eight digits would soon run out.
    shape.length = std::clamp(schema->maxLength.value_or(32), 8, 32);
    return shape;
}

QString mintId(const IdShape &shape, RandomIds &ids)
{
    switch (shape.kind) {
    case IdShape::Kind::Uuid:
        return ids.uuid();
    case IdShape::Kind::Integer:
        return QString::number(ids.integer(shape.least, shape.most));
    case IdShape::Kind::Hex:
        break;
    }
    return ids.hex().left(shape.length);
}

int idLikeness(const QString &name)
{
    QString plain;
    for (const QChar character : name) {
        if (character.isLetterOrNumber())
            plain += character.toLower();
    }
    if (plain == u"id")
        return 4;
    const bool ends = plain.endsWith(u"id") || plain.endsWith(u"key") || plain.endsWith(u"guid");
    for (const QStringView word : {u"subscription", u"hook", u"registration", u"subscribe"}) {
        if (plain.contains(word))
            return ends || plain == word || plain.endsWith(word) ? 3 : 1;
    }
    return ends && plain != u"oid" && plain != u"objectid" ? 2 : 0;
}

} // namespace server::http
