// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/patch.h"

#include "openapi/jsonlayout.h"

#include <algorithm>

namespace openapi {

using EditError = Document::EditError;

namespace {

/// The edits of single patches, all on one text.
class Editing
{
public:
    explicit Editing(const Document &document)
        : m_document(document)
        , m_layout(document.text())
    {
    }

    [[nodiscard]] tl::expected<TextChange, EditError> edit(const Patch &patch) const;

private:
    [[nodiscard]] tl::expected<TextChange, EditError> insert(const JsonValue &object,
                                                             const QString &key,
                                                             const JsonValue &value) const;
    [[nodiscard]] tl::expected<TextChange, EditError> insertAfter(const Patch &patch) const;
    [[nodiscard]] tl::expected<TextChange, EditError> addTo(const JsonValue &object,
                                                            const Patch &patch) const;
    [[nodiscard]] tl::expected<TextChange, EditError> rename(const Patch &patch) const;
    [[nodiscard]] tl::expected<TextChange, EditError> remove(const Patch &patch) const;

    const Document &m_document;
    JsonLayout m_layout;
};

tl::expected<TextChange, EditError> Editing::edit(const Patch &patch) const
{
    if (patch.kind == Patch::Kind::Text)
        return TextChange{patch.range, patch.text};
    const JsonValue *value = m_document.root().find(patch.pointer);
    if (!value)
        return tl::make_unexpected(EditError::PointerNotFound);
    switch (patch.kind) {
    case Patch::Kind::Insert:
        return insert(*value, patch.key, patch.value);
    case Patch::Kind::InsertAfter:
        return insertAfter(patch);
    case Patch::Kind::AddTo:
        return addTo(*value, patch);
    case Patch::Kind::Remove:
        return remove(patch);
    case Patch::Kind::Rename:
        return rename(patch);
    case Patch::Kind::Replace:
    case Patch::Kind::Text:
        break;
    }
    return TextChange{value->range(), m_layout.render(patch.value, value->range().begin)};
}

tl::expected<TextChange, EditError> Editing::insert(const JsonValue &object, const QString &key,
                                                    const JsonValue &value) const
{
    if (!object.isObject())
        return tl::make_unexpected(EditError::NotAnObject);
    if (object.find(QStringView(key)))
        return tl::make_unexpected(EditError::KeyExists);
    QByteArray after = m_document.text();
    m_layout.insert(after, object, key, value);
    return difference(m_document.text(), after);
}

tl::expected<TextChange, EditError> Editing::insertAfter(const Patch &patch) const
{
    const JsonValue *object = m_document.root().find(patch.pointer.parent());
    if (patch.pointer.isRoot() || !object || !object->isObject())
        return tl::make_unexpected(EditError::NotAnObject);
    if (object->find(QStringView(patch.key)))
        return tl::make_unexpected(EditError::KeyExists);
    QByteArray after = m_document.text();
    m_layout.insertAfter(after, *object, patch.pointer.tokens().last(), patch.key, patch.value);
    return difference(m_document.text(), after);
}

tl::expected<TextChange, EditError> Editing::addTo(const JsonValue &object,
                                                   const Patch &patch) const
{
    const JsonValue *array = object.find(QStringView(patch.key));
    if (!array)
        return insert(object, patch.key, JsonValue::array({patch.value}));
    if (!array->isArray())
        return TextChange{array->range(),
                          m_layout.render(JsonValue::array({patch.value}), array->range().begin)};
    const auto &items = array->items();
    if (std::find(items.begin(), items.end(), patch.value) != items.end())
        return tl::make_unexpected(EditError::KeyExists);
    QByteArray after = m_document.text();
    m_layout.append(after, *array, patch.value);
    return difference(m_document.text(), after);
}

tl::expected<TextChange, EditError> Editing::rename(const Patch &patch) const
{
    const JsonValue *object = m_document.root().find(patch.pointer.parent());
    if (patch.pointer.isRoot() || !object || !object->isObject())
        return tl::make_unexpected(EditError::NotAnObject);
    if (object->find(QStringView(patch.key)))
        return tl::make_unexpected(EditError::KeyExists);
    for (const JsonValue::Member &member : object->members()) {
        if (member.key == patch.pointer.tokens().last())
            return TextChange{member.keyRange, JsonValue::string(patch.key).toJson()};
    }
    return tl::make_unexpected(EditError::PointerNotFound);
}

tl::expected<TextChange, EditError> Editing::remove(const Patch &patch) const
{
    if (patch.pointer.isRoot())
        return tl::make_unexpected(EditError::RootNotRemovable);
    QByteArray after = m_document.text();
    m_layout.remove(after, *m_document.root().find(patch.pointer.parent()),
                    *m_document.root().find(patch.pointer));
    return difference(m_document.text(), after);
}

/// Applies those of `patches` that do not touch each other and leaves the rest in it. Patches of
/// bytes have no later round, which has another text.
Document round(const Document &document, std::vector<Patch> &patches, EditError &error)
{
    const Editing editing(document);
    std::vector<TextChange> edits;
    std::vector<Patch> later;
    for (const Patch &patch : patches) {
        const auto edit = editing.edit(patch);
        if (!edit) {
            error = edit.error();
            continue;
        }
        // An element's address holds only while those before it stay.
        const bool waits = patch.kind == Patch::Kind::Remove
                           && std::any_of(later.begin(), later.end(), [&](const Patch &other) {
                                  return other.kind == Patch::Kind::Remove
                                         && other.pointer.parent() == patch.pointer.parent();
                              });
        const bool free = !waits
                          && std::none_of(edits.begin(), edits.end(), [&](const TextChange &other) {
                                 // Bytes are replaced where they are; commas of neighbours are another matter.
                                 const qsizetype gap = patch.kind == Patch::Kind::Text ? 0 : 1;
                                 return edit->range.begin < other.range.end + gap
                                        && other.range.begin < edit->range.end + gap;
                             });
        if (free)
            edits.push_back(*edit);
        else if (patch.kind != Patch::Kind::Text)
            later.push_back(patch);
    }
    std::sort(edits.begin(), edits.end(), [](const TextChange &left, const TextChange &right) {
        return left.range.begin > right.range.begin;
    });
    QByteArray text = document.text();
    for (const TextChange &edit : edits)
        text.replace(edit.range.begin, edit.range.end - edit.range.begin, edit.bytes);
    patches = edits.empty() ? std::vector<Patch>() : std::move(later);
    return edits.empty() ? document : Document(std::move(text));
}

/// Elements of an array are removed from the last to the first, so that addresses stay true.
void order(std::vector<Patch> &patches)
{
    std::stable_sort(patches.begin(), patches.end(), [](const Patch &left, const Patch &right) {
        const auto index = [](const Patch &patch) {
            bool isNumber = false;
            const int value = patch.kind == Patch::Kind::Remove && !patch.pointer.isRoot()
                                  ? patch.pointer.tokens().last().toInt(&isNumber)
                                  : 0;
            return isNumber ? value : -1;
        };
        return index(left) > index(right);
    });
}

} // namespace

TextChange difference(const QByteArray &before, const QByteArray &after)
{
    const auto [left, right] = std::mismatch(before.begin(), before.end(), after.begin(),
                                             after.end());
    const qsizetype begin = left - before.begin();
    qsizetype tail = 0;
    while (tail < before.size() - begin && tail < after.size() - begin
           && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return {{begin, before.size() - tail}, after.mid(begin, after.size() - tail - begin)};
}

tl::expected<Document, EditError> applied(const Document &document, std::vector<Patch> patches)
{
    order(patches);
    EditError error = EditError::PointerNotFound;
    Document result = document;
    while (!patches.empty())
        result = round(result, patches, error);
    if (result.text() == document.text())
        return tl::make_unexpected(error);
    return document.withText(result.text());
}

} // namespace openapi
