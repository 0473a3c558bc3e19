// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace openapi {

/// Address of one value in a JSON document (RFC 6901). A value type; thread-agnostic.
/// The empty pointer addresses the whole document.
class JsonPointer
{
public:
    JsonPointer() = default;
    explicit JsonPointer(QStringList tokens);

    /// Reads "/a~1b/0". Empty optional when `text` is neither empty nor starts with '/',
    /// or holds a '~' that is not followed by '0' or '1' (RFC 6901 section 3).
    [[nodiscard]] static std::optional<JsonPointer> parse(QStringView text);

    /// The escaped form, "" for the whole document.
    [[nodiscard]] QString toString() const;
    /// The unescaped reference tokens, outermost first.
    [[nodiscard]] const QStringList &tokens() const { return m_tokens; }
    [[nodiscard]] bool isRoot() const { return m_tokens.isEmpty(); }
    /// The pointer of the containing value; the root's parent is the root.
    [[nodiscard]] JsonPointer parent() const;
    /// A pointer one level deeper, to member `key`.
    [[nodiscard]] JsonPointer child(const QString &key) const;
    /// A pointer one level deeper, to array element `index`.
    [[nodiscard]] JsonPointer child(qsizetype index) const;

    friend bool operator==(const JsonPointer &, const JsonPointer &) = default;

private:
    QStringList m_tokens;
};

[[nodiscard]] size_t qHash(const JsonPointer &pointer, size_t seed = 0);

} // namespace openapi
