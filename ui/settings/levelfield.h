// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingfield.h"

class QComboBox;

namespace ui::settings {

/// From which level on lines are logged.
class LevelField final : public SettingField
{
    Q_OBJECT

public:
    LevelField(const SettingText &text, QWidget *parent);

    void showValues(const SettingsValues &values) override;
    void take(SettingsValues &values) const override;

private:
    QComboBox *m_choice;
};

} // namespace ui::settings
