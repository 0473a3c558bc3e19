// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/section.h"

namespace ui {
class SettingsDesk;
}

namespace ui::settings {

/// What is logged, and how much of it is kept.
class LogSection final : public Section
{
    Q_OBJECT

public:
    LogSection(SettingsDesk &desk, QWidget *parent);

private:
    void addFiles();
    void addNumber(const SettingText &text, int server::LogRules::*number,
                   const server::NumberRange &range, Unit unit);
    [[nodiscard]] QWidget *createFolder(SettingsDesk &desk);
};

} // namespace ui::settings
