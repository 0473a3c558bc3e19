// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/listeditor.h"

#include "openapi/payload.h"
#include "ui/forms/jsonpath.h"
#include "ui/forms/listitem.h"

#include <QApplication>
#include <QToolButton>

#include <algorithm>

namespace ui::forms {

ListEditor::ListEditor(const FieldSchema &list, QWidget *parent)
    : FieldEditor(parent)
    , m_schema(list)
    , m_column(this, tr("Add entry"))
{
    const bool nested = list.depth > 0 && list.child(list.schema()->items, true).isNested();
    m_column.setIndent(nested ? 14 : 0);
    connect(&m_column.addButton(), &QToolButton::clicked, this, &ListEditor::addItem);
}

void ListEditor::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    m_column.addButton().setAccessibleName(tr("Add entry: %1").arg(name));
}

std::vector<openapi::JsonValue> ListEditor::items() const
{
    return m_value && m_value->isArray() ? m_value->items() : std::vector<openapi::JsonValue>();
}

void ListEditor::setValue(const openapi::JsonValue *value)
{
    m_value = value ? std::optional(*value) : std::nullopt;
    const std::vector<openapi::JsonValue> values = items();
    const auto count = static_cast<qsizetype>(values.size());
    const qsizetype shown = std::min<qsizetype>(count, RowColumn::MostShown);
    resize(shown);
    for (qsizetype index = 0; index < shown; ++index) {
        m_items.at(index)->setPlace(m_name, index, count);
        m_items.at(index)->setValue(values.at(static_cast<size_t>(index)));
    }
    m_column.setHiddenRows(count - shown);
}

void ListEditor::resize(qsizetype count)
{
    while (m_items.size() > count) {
        ListItem *last = m_items.takeLast();
        last->hide();
        last->deleteLater();
    }
    while (m_items.size() < count) {
        const qsizetype index = m_items.size();
        auto *item = new ListItem(m_schema.child(m_schema.schema()->items, true), this);
        m_items.append(item);
        m_column.insert(index, item);
        item->setOpen(!m_schema.folded && index < MostOpen);
        connect(item, &ListItem::moveRequested, this,
                [this, index](int by) { moveItem(index, index + by); });
        connect(item, &ListItem::removeRequested, this, [this, index] { removeItem(index); });
        connect(
            item->editor(), &FieldEditor::edited, this,
            [this, index](const QStringList &path, const std::optional<openapi::JsonValue> &value) {
                take(QStringList(QString::number(index)) + path,
                     path.isEmpty() && !value ? openapi::JsonValue() : value);
            });
    }
}

void ListEditor::addItem()
{
    std::vector<openapi::JsonValue> values = items();
    values.push_back(openapi::samplePayload(*m_schema.definition, m_schema.schema()->items));
    replaceItems(std::move(values));
    if (m_items.size() == static_cast<qsizetype>(items().size()))
        m_items.last()->setOpen(true);
}

void ListEditor::moveItem(qsizetype from, qsizetype to)
{
    std::vector<openapi::JsonValue> values = items();
    if (to < 0 || to >= static_cast<qsizetype>(values.size()))
        return;
    std::swap(values.at(static_cast<size_t>(from)), values.at(static_cast<size_t>(to)));
    replaceItems(std::move(values));
    if (std::max(from, to) >= m_items.size())
        return;
    ListItem &source = *m_items.at(from);
    ListItem &target = *m_items.at(to);
    const bool open = source.isOpen();
    source.setOpen(target.isOpen());
    target.setOpen(open);
    target.takeFocusFrom(source);
}

void ListEditor::moveFocused(int by)
{
    const QWidget *focus = QApplication::focusWidget();
    for (qsizetype index = 0; focus && index < m_items.size(); ++index) {
        if (m_items.at(index)->isAncestorOf(focus))
            return moveItem(index, index + by);
    }
}

void ListEditor::removeItem(qsizetype index)
{
    std::vector<openapi::JsonValue> values = items();
    values.erase(values.begin() + index);
    replaceItems(std::move(values));
}

void ListEditor::replaceItems(std::vector<openapi::JsonValue> values)
{
    const openapi::JsonValue array = openapi::JsonValue::array(std::move(values));
    setValue(&array);
    Q_EMIT edited({}, array);
}

void ListEditor::take(const QStringList &path, const std::optional<openapi::JsonValue> &value)
{
    m_value = withValue(m_value.value_or(openapi::JsonValue::array()), path, value);
    Q_EMIT edited(path, value);
}

bool ListEditor::showErrors(const FieldErrors &errors)
{
    for (qsizetype index = 0; index < m_items.size(); ++index) {
        FieldErrors inside;
        for (const FieldError &error : errors) {
            if (!error.path.isEmpty() && error.path.first() == QString::number(index))
                inside.append({error.path.mid(1), error.text});
        }
        m_items.at(index)->showErrors(inside);
    }
    return true;
}

} // namespace ui::forms
