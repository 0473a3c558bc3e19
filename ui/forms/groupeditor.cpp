// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/groupeditor.h"

#include "ui/forms/fieldrow.h"
#include "ui/forms/jsonpath.h"
#include "ui/forms/mapeditor.h"
#include "ui/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::forms {
namespace {

constexpr qsizetype rowsAtOnce = 40;
constexpr qsizetype rowsATurn = 8;

} // namespace

GroupEditor::GroupEditor(const FieldSchema &group, QWidget *parent)
    : FieldEditor(parent)
    , m_schema(group)
    , m_layout(new QVBoxLayout(this))
    , m_unknown(new QLabel(this))
{
    m_layout->setContentsMargins(m_schema.depth == 0 ? 0 : 14, 0, 0, 0);
    m_layout->setSpacing(12);
    if (hasFreeKeys(*group.schema())) {
        m_map = new MapEditor(group, this);
        m_layout->addWidget(m_map);
        connect(m_map, &FieldEditor::edited, this, &GroupEditor::take);
    }
    m_unknown->setWordWrap(true);
    m_unknown->setTextFormat(Qt::PlainText);
    m_unknown->setFont(theme::smallFont(font()));
    m_unknown->hide();
    m_layout->addWidget(m_unknown);
    m_building.setSingleShot(true);
    connect(&m_building, &QTimer::timeout, this, [this] { buildRows(rowsATurn); });
    buildRows(rowsAtOnce);
    if (!m_rows.isEmpty())
        setFocusProxy(m_rows.first());
}

qsizetype GroupEditor::rowsToShow() const
{
    return std::min(static_cast<qsizetype>(m_schema.schema()->properties.size()), MostShown);
}

void GroupEditor::buildRows(qsizetype count)
{
    const qsizetype first = m_rows.size();
    const qsizetype end = std::min(first + count, rowsToShow());
    while (m_rows.size() < end)
        addRow(m_schema.schema()->properties.at(static_cast<size_t>(m_rows.size())));
    showErrorsFrom(first);
    if (end < rowsToShow())
        m_building.start();
}

void GroupEditor::addRow(const openapi::Property &property)
{
    auto *row = new FieldRow(property.name, m_schema.child(property.schema, property.required),
                             this);
    connect(row, &FieldRow::edited, this, &GroupEditor::take);
    m_layout->insertWidget(static_cast<int>(m_rows.size()), row);
    m_rows.append(row);
    if (m_value && m_value->isObject())
        row->setValue(m_value->find(QStringView(property.name)));
}

void GroupEditor::setName(const QString &name)
{
    setAccessibleName(name);
    if (m_map)
        m_map->setName(name);
}

void GroupEditor::setValue(const openapi::JsonValue *value)
{
    m_value = value ? std::optional(*value) : std::nullopt;
    for (FieldRow *row : std::as_const(m_rows))
        row->setValue(value && value->isObject() ? value->find(QStringView(row->key())) : nullptr);
    if (m_map)
        m_map->setValue(value);
    nameUnknown();
}

void GroupEditor::nameUnknown()
{
    QStringList unknown;
    if (m_value && m_value->isObject()) {
        const auto &properties = m_schema.schema()->properties;
        for (const openapi::JsonValue::Member &member : m_value->members()) {
            const auto place = std::find_if(
                properties.begin(), properties.end(),
                [&member](const openapi::Property &each) { return each.name == member.key; });
            const bool shown = place - properties.begin() < MostShown && place != properties.end();
            const bool inMap = m_map && place == properties.end();
            if (!shown && !inMap && unknown.size() < 10)
                unknown.append(member.key);
        }
    }
    m_unknown->setText(tr("Also in the JSON: %1").arg(unknown.join(u", "_qs)));
    m_unknown->setVisible(!unknown.isEmpty());
}

bool GroupEditor::showErrors(const FieldErrors &errors)
{
    m_errors = errors;
    showErrorsFrom(0);
    if (m_map)
        m_map->showErrors(errors);
    return true;
}

void GroupEditor::showErrorsFrom(qsizetype first)
{
    QHash<QString, FieldErrors> below;
    for (const FieldError &error : std::as_const(m_errors)) {
        if (!error.path.isEmpty())
            below[error.path.first()].append({error.path.mid(1), error.text});
    }
    for (qsizetype index = first; index < m_rows.size(); ++index)
        m_rows.at(index)->showErrors(below.value(m_rows.at(index)->key()));
}

void GroupEditor::take(const QStringList &path, const std::optional<openapi::JsonValue> &value)
{
    m_value = withValue(m_value.value_or(openapi::JsonValue::object()), path, value);
    if (m_map && m_value->isObject())
        m_map->follow(*m_value);
    Q_EMIT edited(path, value);
}

void GroupEditor::paintEvent(QPaintEvent *event)
{
    FieldEditor::paintEvent(event);
    if (m_schema.depth == 0)
        return;
    QPainter painter(this);
    painter.fillRect(QRect(2, 0, 2, height()), theme::border(palette()));
}

} // namespace ui::forms
