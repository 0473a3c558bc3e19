// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/section.h"

#include "ui/widgets/card.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui::settings {

Section::Section(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
{
    auto *card = new widgets::Card(title, this);
    m_content = card;
    m_column = card->content();
    m_column->setSpacing(12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void Section::addField(SettingField *field)
{
    m_fields.push_back(field);
    m_column->addWidget(field);
    connect(field, &SettingField::edited, this, &Section::edited);
}

void Section::addNumbers(const std::vector<NumberRow> &rows)
{
    for (const NumberRow &row : rows) {
        addField(
            new NumberField(row.text, NumberPlace::of(row.number), row.unit, row.zero, m_content));
    }
}

void Section::addNote(const QString &text)
{
    auto *note = new QLabel(text, m_content);
    note->setWordWrap(true);
    note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addWidget(note);
}

void Section::addWidget(QWidget *widget)
{
    m_column->addWidget(widget);
}

void Section::filter(const QString &search)
{
    const bool all = m_title.contains(search, Qt::CaseInsensitive);
    bool any = all;
    for (SettingField *field : m_fields) {
        const bool found = all || field->matches(search);
        field->setVisible(found);
        any = any || found;
    }
    setVisible(any);
}

} // namespace ui::settings
