// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/editeddefinition.h"

#include <algorithm>

namespace ui::editor {
using namespace std::chrono_literals;
using openapi::JsonPointer;
using openapi::JsonValue;
using openapi::Patch;
using openapi::TextChange;

namespace {

/// Where `patch` puts a text or number; empty for changes that stand for themselves.
QString fieldPlace(const Patch &patch)
{
    if (patch.kind == Patch::Kind::Text)
        return u"text"_qs;
    JsonPointer place = patch.pointer;
    if (patch.kind == Patch::Kind::Insert)
        place = patch.pointer.child(patch.key);
    else if (patch.kind == Patch::Kind::InsertAfter)
        place = patch.pointer.parent().child(patch.key);
    else if (patch.kind != Patch::Kind::Replace)
        return {};
    // The first letter of a field may bring the objects around it.
    const JsonValue *value = &patch.value;
    while (value->isObject() && value->members().size() == 1) {
        place = place.child(value->members().front().key);
        value = &value->members().front().value;
    }
    return value->isString() || value->isNumber() ? place.toString() : QString();
}

/// What a field of a form writes to; empty when one of the changes stands for itself.
QString fieldPlaces(const std::vector<Patch> &patches)
{
    QStringList places;
    for (const Patch &patch : patches) {
        places.append(fieldPlace(patch));
        if (places.last().isEmpty())
            return {};
    }
    return places.join(u'\n');
}

} // namespace

/// One step of the history: what it put in the place of what.
class EditedDefinition::Step final : public QUndoCommand
{
public:
    /// `place` is what it belongs to; steps of the same place join.
    Step(EditedDefinition &owner, const QString &name, const TextChange &change,
         const QString &place)
        : QUndoCommand(name)
        , m_owner(owner)
        , m_begin(change.range.begin)
        , m_removed(owner.m_text.mid(change.range.begin, change.range.end - change.range.begin))
        , m_added(change.bytes)
        , m_place(place)
    {
    }

    void redo() override { put(m_removed, m_added); }
    void undo() override { put(m_added, m_removed); }
    int id() const override { return m_place.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto &next = static_cast<const Step &>(*other);
        if (&next.m_owner != &m_owner || next.m_place != m_place || next.text() != text()
            || !next.m_joins || !touches(next))
            return false;
        append(next);
        return true;
    }
    void allowJoining(bool joins) { m_joins = joins; }

private:
    void put(const QByteArray &before, const QByteArray &after)
    {
        m_owner.change({{m_begin, m_begin + before.size()}, after});
    }
    [[nodiscard]] bool touches(const Step &next) const
    {
        return next.m_begin <= m_begin + m_added.size()
               && next.m_begin + next.m_removed.size() >= m_begin;
    }
    /// `next` took place in the text that this step left.
    void append(const Step &next)
    {
        const qsizetype before = m_begin - next.m_begin; // of what next removed, or of m_added
        const qsizetype behind = next.m_begin + next.m_removed.size() - m_begin;
        const QByteArray kept = before < 0 ? m_added.first(-before) : QByteArray();
        const QByteArray rest = behind < m_added.size() ? m_added.sliced(behind) : QByteArray();
        if (before > 0)
            m_removed.prepend(next.m_removed.first(before));
        if (behind > m_added.size())
            m_removed.append(next.m_removed.last(behind - m_added.size()));
        m_added = kept + next.m_added + rest;
        m_begin = std::min(m_begin, next.m_begin);
    }

    EditedDefinition &m_owner;
    qsizetype m_begin;
    QByteArray m_removed;
    QByteArray m_added;
    QString m_place;
    bool m_joins = false;
};

EditedDefinition::EditedDefinition(QObject *parent)
    : QObject(parent)
    , m_history(&m_own)
    , m_joinTime(1s)
{
    follow();
}

EditedDefinition::EditedDefinition(EditedDefinition &main, QObject *parent)
    : QObject(parent)
    , m_history(main.m_history)
    , m_joinTime(main.m_joinTime)
{
    follow();
}

EditedDefinition::~EditedDefinition()
{
    m_history->disconnect(this); // its end is no change
}

void EditedDefinition::follow()
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(200ms);
    connect(&m_rest, &QTimer::timeout, this, &EditedDefinition::documentChanged);
    connect(m_history, &QUndoStack::indexChanged, this, &EditedDefinition::tellDocument);
}

void EditedDefinition::open(const QByteArray &text)
{
    m_quiet = true;
    if (m_history == &m_own)
        m_history->clear();
    m_quiet = false;
    m_text = text;
    m_document.reset();
    ++m_revision;
    tellDocument();
}

const openapi::Document &EditedDefinition::document() const
{
    if (!m_document)
        m_document.emplace(m_text);
    return *m_document;
}

tl::expected<void, EditedDefinition::EditError> EditedDefinition::apply(
    const QString &name, const std::vector<Patch> &patches)
{
    auto result = openapi::applied(document(), patches);
    if (!result)
        return tl::make_unexpected(result.error());
    push(std::make_unique<Step>(*this, name, openapi::difference(m_text, result->text()),
                                fieldPlaces(patches)));
    return {};
}

void EditedDefinition::replaceText(const QString &name, const QByteArray &text)
{
    if (text != m_text)
        push(std::make_unique<Step>(*this, name, openapi::difference(m_text, text), QString()));
}

void EditedDefinition::type(const TextChange &change)
{
    const auto [begin, end] = change.range;
    if (begin < 0 || end < begin || end > m_text.size() || (begin == end && change.bytes.isEmpty()))
        return;
    // Writing and deleting are told apart, and so is each line.
    const QString place = change.bytes.contains('\n') ? QString()
                          : change.bytes.isEmpty()    ? u"delete"_qs
                                                      : u"write"_qs;
    m_quiet = true;
    push(std::make_unique<Step>(*this, tr("Typing"), change, place));
    m_quiet = false;
    m_rest.start();
}

void EditedDefinition::push(std::unique_ptr<Step> step)
{
    step->allowJoining(m_sinceStep.isValid() && m_sinceStep.elapsed() < m_joinTime.count());
    m_history->push(step.release());
    m_sinceStep.start();
}

void EditedDefinition::change(const TextChange &change)
{
    const auto [begin, end] = change.range;
    m_text.replace(begin, end - begin, change.bytes);
    m_document.reset();
    ++m_revision;
    Q_EMIT textChanged(change);
}

void EditedDefinition::tellDocument()
{
    m_sinceStep.invalidate(); // nothing joins what was undone; push() begins anew
    if (m_quiet)
        return;
    m_rest.stop();
    Q_EMIT documentChanged();
}

} // namespace ui::editor
