// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/groupeditor.h"

#include "ui/forms/fieldrow.h"
#include "ui/forms/jsonpath.h"
#include "ui/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace ui::forms {

GroupEditor::GroupEditor(const FieldSchema &group, QWidget *parent)
    : FieldEditor(parent)
    , m_depth(group.depth)
    , m_unknown(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m_depth == 0 ? 0 : 14, 0, 0, 0);
    layout->setSpacing(12);
    for (const openapi::Property &property : group.schema()->properties) {
        auto *row = new FieldRow(
            property.name, {group.definition, property.schema, property.required, group.depth + 1},
            this);
        connect(row, &FieldRow::edited, this, &GroupEditor::take);
        m_rows.append(row);
        layout->addWidget(row);
    }
    m_unknown->setWordWrap(true);
    m_unknown->setTextFormat(Qt::PlainText);
    m_unknown->setFont(theme::smallFont(font()));
    m_unknown->hide();
    layout->addWidget(m_unknown);
    if (!m_rows.isEmpty())
        setFocusProxy(m_rows.first());
}

void GroupEditor::setName(const QString &name)
{
    setAccessibleName(name);
}

void GroupEditor::setValue(const openapi::JsonValue *value)
{
    m_value = value ? std::optional(*value) : std::nullopt;
    for (FieldRow *row : std::as_const(m_rows))
        row->setValue(value && value->isObject() ? value->find(QStringView(row->key())) : nullptr);
    nameUnknown();
}

void GroupEditor::nameUnknown()
{
    QStringList unknown;
    if (m_value && m_value->isObject()) {
        for (const openapi::JsonValue::Member &member : m_value->members()) {
            const bool known = std::any_of(m_rows.begin(), m_rows.end(), [&](const FieldRow *row) {
                return row->key() == member.key;
            });
            if (!known && unknown.size() < 10)
                unknown.append(member.key);
        }
    }
    m_unknown->setText(tr("Also in the JSON: %1").arg(unknown.join(u", "_qs)));
    m_unknown->setVisible(!unknown.isEmpty());
}

bool GroupEditor::showErrors(const FieldErrors &errors)
{
    for (FieldRow *row : std::as_const(m_rows)) {
        FieldErrors inside;
        for (const FieldError &error : errors) {
            if (!error.path.isEmpty() && error.path.first() == row->key())
                inside.append({error.path.mid(1), error.text});
        }
        row->showErrors(inside);
    }
    return true;
}

void GroupEditor::take(const QStringList &path, const std::optional<openapi::JsonValue> &value)
{
    m_value = withValue(m_value.value_or(openapi::JsonValue::object()), path, value);
    Q_EMIT edited(path, value);
}

void GroupEditor::paintEvent(QPaintEvent *event)
{
    FieldEditor::paintEvent(event);
    if (m_depth == 0)
        return;
    QPainter painter(this);
    painter.fillRect(QRect(2, 0, 2, height()), theme::border(palette()));
}

} // namespace ui::forms
