// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/jsonvalue.h"

#include "openapi/decimal.h"

#include <algorithm>

namespace openapi {

JsonValue JsonValue::null()
{
    return {};
}

JsonValue JsonValue::boolean(bool value)
{
    JsonValue result;
    result.m_kind = Kind::Boolean;
    result.m_boolean = value;
    return result;
}

JsonValue JsonValue::number(const QByteArray &text)
{
    JsonValue result;
    result.m_kind = Kind::Number;
    result.m_number = text;
    return result;
}

JsonValue JsonValue::number(qint64 value)
{
    return number(QByteArray::number(value));
}

JsonValue JsonValue::string(const QString &value)
{
    JsonValue result;
    result.m_kind = Kind::String;
    result.m_string = value;
    return result;
}

JsonValue JsonValue::array()
{
    return array(std::vector<JsonValue>());
}

JsonValue JsonValue::array(std::vector<JsonValue> items)
{
    JsonValue result;
    result.m_kind = Kind::Array;
    result.m_items = std::move(items);
    return result;
}

JsonValue JsonValue::object()
{
    return object(std::vector<Member>());
}

JsonValue JsonValue::object(std::vector<Member> members)
{
    JsonValue result;
    result.m_kind = Kind::Object;
    result.m_members = std::move(members);
    return result;
}

double JsonValue::toDouble() const
{
    return Decimal(m_number).toDouble();
}

bool JsonValue::isInteger() const
{
    return isNumber() && Decimal(m_number).isInteger();
}

std::optional<qint64> JsonValue::toInteger() const
{
    return isNumber() ? Decimal(m_number).toInteger() : std::nullopt;
}

const JsonValue *JsonValue::find(QStringView key) const
{
    const auto found = std::find_if(m_members.rbegin(), m_members.rend(),
                                    [key](const Member &member) { return member.key == key; });
    return found == m_members.rend() ? nullptr : &found->value;
}

const JsonValue *JsonValue::find(const JsonPointer &pointer) const
{
    const JsonValue *value = this;
    for (const QString &token : pointer.tokens()) {
        if (value->isArray()) {
            bool ok = false;
            const qsizetype index = token.toLongLong(&ok);
            // RFC 6901 section 4: digits without leading zeros.
            if (!ok || index < 0 || index >= qsizetype(value->m_items.size())
                || token != QString::number(index))
                return nullptr;
            value = &value->m_items[size_t(index)];
        } else {
            value = value->find(QStringView(token));
            if (!value)
                return nullptr;
        }
    }
    return value;
}

void JsonValue::set(const QString &key, JsonValue value)
{
    Q_ASSERT(isObject());
    const auto found = std::find_if(m_members.rbegin(), m_members.rend(),
                                    [&key](const Member &member) { return member.key == key; });
    if (found == m_members.rend())
        m_members.push_back(Member{key, std::move(value), {}});
    else
        found->value = std::move(value);
}

void JsonValue::append(JsonValue value)
{
    Q_ASSERT(isArray());
    m_items.push_back(std::move(value));
}

bool operator==(const JsonValue &left, const JsonValue &right)
{
    return left.m_kind == right.m_kind && left.m_boolean == right.m_boolean
           && left.m_number == right.m_number && left.m_string == right.m_string
           && left.m_items == right.m_items
           && std::equal(left.m_members.begin(), left.m_members.end(), right.m_members.begin(),
                         right.m_members.end(),
                         [](const JsonValue::Member &one, const JsonValue::Member &other) {
                             return one.key == other.key && one.value == other.value;
                         });
}

} // namespace openapi
