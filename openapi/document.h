// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/jsonvalue.h"

#include <QByteArray>

#include <tl/expected.hpp>

namespace openapi {

/// The text of a connector definition: the one authority. Everything else is derived from it, and
/// every edit is a patch of this text that leaves all bytes not concerned as they were.
/// An invalid text is a normal state. A value type; thread-agnostic.
class Document
{
public:
    enum class EditError { PointerNotFound, NotAnObject, KeyExists, RootNotRemovable };

    Document() = default;
    explicit Document(QByteArray text);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    /// Grows by one with each edit.
    [[nodiscard]] int revision() const { return m_revision; }
    [[nodiscard]] const JsonValue &root() const { return m_parsed.root; }
    /// What the JSON reader had to say about the text.
    [[nodiscard]] const Diagnostics &diagnostics() const { return m_parsed.diagnostics; }

    /// 1-based line and column (in code points) of a byte offset.
    [[nodiscard]] std::pair<int, int> position(qsizetype offset) const;

    /// This document after an edit that made `text` of it, by whatever way.
    [[nodiscard]] Document withText(QByteArray text) const;

    /// Replaces the value at `pointer`; the bytes around it stay.
    [[nodiscard]] tl::expected<void, EditError> replace(const JsonPointer &pointer,
                                                        const JsonValue &value);
    /// Adds a member at the end of the object at `pointer`, in the indentation of its neighbours.
    [[nodiscard]] tl::expected<void, EditError> insert(const JsonPointer &pointer,
                                                       const QString &key, const JsonValue &value);
    /// Adds a member of the same object behind the one at `pointer`.
    [[nodiscard]] tl::expected<void, EditError> insertAfter(const JsonPointer &pointer,
                                                            const QString &key,
                                                            const JsonValue &value);
    /// Removes the member or element at `pointer` with the comma that belongs to it.
    [[nodiscard]] tl::expected<void, EditError> remove(const JsonPointer &pointer);

private:
    void setText(QByteArray text);

    QByteArray m_text;
    JsonParseResult m_parsed;
    std::vector<qsizetype> m_lineStarts;
    int m_revision = 0;
};

} // namespace openapi
