// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/diagnostic.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace openapi {

/// One JSON value that remembers what QJsonValue forgets: the order of members, the spelling of
/// numbers and the place in the text. An immutable value type in use; thread-agnostic.
class JsonValue
{
public:
    enum class Kind { Null, Boolean, Number, String, Array, Object };
    struct Member;

    JsonValue() = default; ///< null

    [[nodiscard]] static JsonValue null();
    [[nodiscard]] static JsonValue boolean(bool value);
    /// `text` is the number's spelling in JSON, "10.50"; it is kept as it is.
    [[nodiscard]] static JsonValue number(const QByteArray &text);
    [[nodiscard]] static JsonValue number(qint64 value);
    [[nodiscard]] static JsonValue string(const QString &value);
    [[nodiscard]] static JsonValue array(); ///< empty
    [[nodiscard]] static JsonValue array(std::vector<JsonValue> items);
    [[nodiscard]] static JsonValue object(); ///< empty
    [[nodiscard]] static JsonValue object(std::vector<Member> members);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isNull() const { return m_kind == Kind::Null; }
    [[nodiscard]] bool isBoolean() const { return m_kind == Kind::Boolean; }
    [[nodiscard]] bool isNumber() const { return m_kind == Kind::Number; }
    [[nodiscard]] bool isString() const { return m_kind == Kind::String; }
    [[nodiscard]] bool isArray() const { return m_kind == Kind::Array; }
    [[nodiscard]] bool isObject() const { return m_kind == Kind::Object; }

    [[nodiscard]] bool toBoolean() const { return m_boolean; }
    /// The number's spelling; empty for other kinds.
    [[nodiscard]] const QByteArray &numberText() const { return m_number; }
    [[nodiscard]] double toDouble() const;
    /// True for a number without fraction or negative exponent ("3", "3.0" and "3e2" are integers,
    /// as JSON Schema counts them).
    [[nodiscard]] bool isInteger() const;
    /// The exact value of an integer that fits; empty for fractions, other kinds and overflow.
    [[nodiscard]] std::optional<qint64> toInteger() const;
    [[nodiscard]] const QString &toString() const { return m_string; }
    [[nodiscard]] const std::vector<JsonValue> &items() const { return m_items; }
    [[nodiscard]] const std::vector<Member> &members() const { return m_members; }

    /// The last member called `key`, or nullptr.
    [[nodiscard]] const JsonValue *find(QStringView key) const;
    /// The value that `pointer` addresses, or nullptr.
    [[nodiscard]] const JsonValue *find(const JsonPointer &pointer) const;
    /// Puts `value` under `key` of an object: in place when present, else at the end.
    void set(const QString &key, JsonValue value);
    /// Appends to an array.
    void append(JsonValue value);

    [[nodiscard]] TextRange range() const { return m_range; }
    void setRange(TextRange range) { m_range = range; }

    /// Strict JSON (RFC 8259), members in order. `indent` < 0 writes it on one line.
    [[nodiscard]] QByteArray toJson(int indent = -1) const;

    /// Equality of meaning in order: ranges are ignored, numbers compare by spelling.
    friend bool operator==(const JsonValue &left, const JsonValue &right);

private:
    Kind m_kind = Kind::Null;
    bool m_boolean = false;
    QByteArray m_number;
    QString m_string;
    std::vector<JsonValue> m_items;
    std::vector<Member> m_members;
    TextRange m_range;
};

struct JsonValue::Member
{
    QString key;
    JsonValue value;
    TextRange keyRange; ///< with its quotes
};

struct JsonParseResult
{
    JsonValue root;
    Diagnostics diagnostics;
    bool complete =
        false; ///< false when a syntax error ended the reading; root holds what came before
};

struct JsonLimits
{
    int depth = 256;
    qsizetype bytes = 16 * 1024 * 1024;
};

/// Reads JSON leniently, without recursion: byte-order mark, comments, trailing commas, duplicate keys and Unicode
/// spaces are accepted with a warning each; anything else that is not RFC 8259 is an error.
[[nodiscard]] JsonParseResult parseJson(const QByteArray &text, const JsonLimits &limits = {});
/// Reads strict JSON: what parseJson() warns about is an error here, duplicate keys included.
[[nodiscard]] JsonParseResult parseStrictJson(const QByteArray &text,
                                              const JsonLimits &limits = {});

} // namespace openapi
