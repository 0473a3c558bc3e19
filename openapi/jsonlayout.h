// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/jsonvalue.h"

namespace openapi {

/// How a JSON text is laid out, and small edits that keep to it. Private to Document and applied().
class JsonLayout
{
public:
    /// `text` is the text that the edited values were read from; it must outlive this.
    explicit JsonLayout(const QByteArray &text);

    /// `value` as it would be written at `offset`, in the indentation and line ends of the text.
    [[nodiscard]] QByteArray render(const JsonValue &value, qsizetype offset) const;
    /// Adds a member behind the last one of `object`. `target` starts as a copy of the text.
    void insert(QByteArray &target, const JsonValue &object, const QString &key,
                const JsonValue &value) const;
    /// Adds a member behind the last one of `object` that is called `neighbour`.
    void insertAfter(QByteArray &target, const JsonValue &object, const QString &neighbour,
                     const QString &key, const JsonValue &value) const;
    /// Adds an element behind the last one of `array`.
    void append(QByteArray &target, const JsonValue &array, const JsonValue &value) const;
    /// Cuts `removed`, a child of `container`, out of `target`, which starts as a copy of the text.
    void remove(QByteArray &target, const JsonValue &container, const JsonValue &removed) const;

private:
    [[nodiscard]] QByteArray renderIndented(const JsonValue &value, const QByteArray &prefix) const;
    void insertBehind(QByteArray &target, const JsonValue &object, const JsonValue::Member &before,
                      const QByteArray &name, const JsonValue &value) const;
    /// `name` of a member with its colon; empty for an element.
    void insertFirst(QByteArray &target, const JsonValue &container, const QByteArray &name,
                     const JsonValue &value) const;
    [[nodiscard]] QByteArray linePrefix(qsizetype offset) const;
    [[nodiscard]] qsizetype spaceBefore(qsizetype offset) const;
    [[nodiscard]] qsizetype spaceAfter(qsizetype offset) const;
    [[nodiscard]] qsizetype cutBefore(qsizetype offset, qsizetype neighbour) const;
    /// The next comma behind `offset`, past comments; -1 when something else comes first.
    [[nodiscard]] qsizetype commaFrom(qsizetype offset) const;
    [[nodiscard]] QByteArray part(qsizetype begin, qsizetype end) const;

    const QByteArray &m_text;
    QByteArray m_lineEnd = "\n";
    QByteArray m_unit; ///< one step of indentation; empty when the text is on one line
};

} // namespace openapi
