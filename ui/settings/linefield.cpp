// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/linefield.h"

#include <QLineEdit>

namespace ui::settings {

LineField::LineField(const SettingText &text, const LinePlace &place, const QString &placeholder,
                     QWidget *parent)
    : SettingField(text, parent)
    , m_place(place)
    , m_line(new QLineEdit(this))
{
    m_line->setPlaceholderText(placeholder);
    setEditor(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &LineField::noteEdited);
}

void LineField::showValues(const SettingsValues &values)
{
    m_line->setText(m_place.get(values));
    m_line->setCursorPosition(0);
    showProblem();
}

void LineField::take(SettingsValues &values) const
{
    if (problem().isEmpty())
        m_place.set(values, typed());
}

QString LineField::problem() const
{
    return m_place.problem(typed());
}

QString LineField::typed() const
{
    return m_line->text().trimmed();
}

} // namespace ui::settings
