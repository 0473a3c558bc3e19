// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/levelfield.h"

#include "ui/wording.h"

#include <QComboBox>

namespace ui::settings {

using Level = server::LogLine::Level;

LevelField::LevelField(const SettingText &text, QWidget *parent)
    : SettingField(text, parent)
    , m_choice(new QComboBox(this))
{
    for (const Level level : {Level::Debug, Level::Info, Level::Warning, Level::Error})
        m_choice->addItem(wording::level(level), static_cast<int>(level));
    setEditor(m_choice);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &LevelField::noteEdited);
}

void LevelField::showValues(const SettingsValues &values)
{
    const QSignalBlocker blocker(m_choice);
    m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(values.log.level)));
}

void LevelField::take(SettingsValues &values) const
{
    values.log.level = static_cast<Level>(m_choice->currentData().toInt());
}

} // namespace ui::settings
