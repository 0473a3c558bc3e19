// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/mapeditor.h"

#include "openapi/payload.h"
#include "ui/forms/maprow.h"

#include <QToolButton>

#include <algorithm>

namespace ui::forms {

using openapi::JsonValue;

MapEditor::MapEditor(const FieldSchema &group, QWidget *parent)
    : FieldEditor(parent)
    , m_group(group)
    , m_member(group.child(group.schema()->additionalSchema, true))
    , m_column(this, tr("Add a named value"))
{
    connect(&m_column.addButton(), &QToolButton::clicked, this, &MapEditor::addMember);
}

void MapEditor::setName(const QString &name)
{
    m_name = name;
    m_column.addButton().setAccessibleName(tr("Add a named value: %1").arg(name));
}

void MapEditor::setValue(const JsonValue *value)
{
    m_object = value ? std::optional(*value) : std::nullopt;
    showRows();
}

void MapEditor::showRows()
{
    qsizetype shown = 0;
    qsizetype hidden = 0;
    static const std::vector<JsonValue::Member> none;
    for (const JsonValue::Member &member : m_object ? m_object->members() : none) {
        if (m_group.schema()->property(member.key))
            continue;
        if (shown == RowColumn::MostShown) {
            ++hidden;
            continue;
        }
        MapRow *row = shown < m_rows.size() ? m_rows.at(shown) : createRow();
        row->setMember(member.key, member.value);
        ++shown;
    }
    while (m_rows.size() > shown) {
        MapRow *last = m_rows.takeLast();
        last->hide();
        last->deleteLater();
    }
    m_column.setHiddenRows(hidden);
}

MapRow *MapEditor::createRow()
{
    auto *row = new MapRow(m_member, this);
    m_column.insert(m_rows.size(), row);
    m_rows.append(row);
    connect(row, &MapRow::renameRequested, this,
            [this, row](const QString &key) { rename(row, key); });
    connect(row, &MapRow::removeRequested, this, [this, row] {
        const QString key = row->key(); // the row goes on with another one
        removeMember(key);
    });
    connect(row, &MapRow::edited, this,
            [this, row](const QStringList &path, const std::optional<JsonValue> &value) {
                const bool emptied = path.isEmpty() && !value;
                Q_EMIT edited(QStringList(row->key()) + path,
                              emptied ? std::optional(JsonValue::null()) : value);
            });
    return row;
}

bool MapEditor::isTaken(const QString &key) const
{
    return m_group.schema()->property(key) || (m_object && m_object->find(QStringView(key)));
}

void MapEditor::addMember()
{
    if (m_rows.size() == RowColumn::MostShown)
        return;
    QString key;
    for (int number = 1; key.isEmpty() || isTaken(key); ++number)
        key = u"name%1"_qs.arg(number);
    const JsonValue value = m_member.schema()
                                ? openapi::samplePayload(*m_member.definition, m_member.index)
                                : JsonValue::string(QString());
    JsonValue object = m_object && m_object->isObject() ? *m_object : JsonValue::object();
    object.set(key, value);
    m_object = object;
    showRows();
    Q_EMIT edited({key}, value);
    m_rows.last()->editKey();
}

void MapEditor::removeMember(const QString &key)
{
    std::vector<JsonValue::Member> members = m_object->members();
    std::erase_if(members, [&key](const JsonValue::Member &member) { return member.key == key; });
    m_object = JsonValue::object(std::move(members));
    showRows();
    Q_EMIT edited({key}, std::nullopt);
}

void MapEditor::rename(MapRow *row, const QString &key)
{
    if (key == row->key())
        return row->refuse(QString());
    if (key.isEmpty())
        return row->refuse(tr("Give it a name."));
    if (isTaken(key))
        return row->refuse(tr("“%1” stands here already: choose another name.").arg(key));
    std::vector<JsonValue::Member> members = m_object->members();
    for (JsonValue::Member &member : members) {
        if (member.key == row->key())
            member.key = key;
    }
    m_object = JsonValue::object(std::move(members));
    showRows();
    Q_EMIT edited({}, m_object);
}

bool MapEditor::showErrors(const FieldErrors &errors)
{
    for (MapRow *row : std::as_const(m_rows)) {
        FieldErrors inside;
        for (const FieldError &error : errors) {
            if (!error.path.isEmpty() && error.path.first() == row->key())
                inside.append({error.path.mid(1), error.text});
        }
        row->showErrors(inside);
    }
    return true;
}

} // namespace ui::forms
