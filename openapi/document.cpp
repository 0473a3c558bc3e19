// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/document.h"

#include "openapi/jsonlayout.h"
#include "openapi/textposition.h"

#include <algorithm>

namespace openapi {

Document::Document(QByteArray text)
{
    setText(std::move(text));
}

void Document::setText(QByteArray text)
{
    m_text = std::move(text);
    m_parsed = parseJson(m_text);
    m_lineStarts = {0};
    for (qsizetype at = m_text.indexOf('\n'); at >= 0; at = m_text.indexOf('\n', at + 1))
        m_lineStarts.push_back(at + 1);
}

std::pair<int, int> Document::position(qsizetype offset) const
{
    if (m_lineStarts.empty())
        return {1, 1};
    offset = std::clamp<qsizetype>(offset, 0, m_text.size());
    const auto next = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), offset);
    const qsizetype start = *std::prev(next);
    const auto before = QByteArrayView(m_text).sliced(start, offset - start);
    return {int(next - m_lineStarts.begin()), countCodePoints(before) + 1};
}

Document Document::withText(QByteArray text) const
{
    Document edited(std::move(text));
    edited.m_revision = m_revision + 1;
    return edited;
}

tl::expected<void, Document::EditError> Document::replace(const JsonPointer &pointer,
                                                          const JsonValue &value)
{
    const JsonValue *old = root().find(pointer);
    if (!old)
        return tl::make_unexpected(EditError::PointerNotFound);
    const TextRange range = old->range();
    QByteArray text = m_text;
    text.replace(range.begin, range.end - range.begin,
                 JsonLayout(m_text).render(value, range.begin));
    setText(std::move(text));
    ++m_revision;
    return {};
}

tl::expected<void, Document::EditError> Document::insert(const JsonPointer &pointer,
                                                         const QString &key, const JsonValue &value)
{
    const JsonValue *object = root().find(pointer);
    if (!object)
        return tl::make_unexpected(EditError::PointerNotFound);
    if (!object->isObject())
        return tl::make_unexpected(EditError::NotAnObject);
    if (object->find(QStringView(key)))
        return tl::make_unexpected(EditError::KeyExists);
    QByteArray text = m_text;
    JsonLayout(m_text).insert(text, *object, key, value);
    setText(std::move(text));
    ++m_revision;
    return {};
}

tl::expected<void, Document::EditError> Document::insertAfter(const JsonPointer &pointer,
                                                              const QString &key,
                                                              const JsonValue &value)
{
    const JsonValue *object = pointer.isRoot() ? nullptr : root().find(pointer.parent());
    if (!object || !root().find(pointer))
        return tl::make_unexpected(EditError::PointerNotFound);
    if (!object->isObject())
        return tl::make_unexpected(EditError::NotAnObject);
    if (object->find(QStringView(key)))
        return tl::make_unexpected(EditError::KeyExists);
    QByteArray text = m_text;
    JsonLayout(m_text).insertAfter(text, *object, pointer.tokens().constLast(), key, value);
    setText(std::move(text));
    ++m_revision;
    return {};
}

tl::expected<void, Document::EditError> Document::remove(const JsonPointer &pointer)
{
    if (pointer.isRoot())
        return tl::make_unexpected(EditError::RootNotRemovable);
    const JsonValue *removed = root().find(pointer);
    if (!removed)
        return tl::make_unexpected(EditError::PointerNotFound);
    QByteArray text = m_text;
    JsonLayout(m_text).remove(text, *root().find(pointer.parent()), *removed);
    setText(std::move(text));
    ++m_revision;
    return {};
}

} // namespace openapi
