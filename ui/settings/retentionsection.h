// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/section.h"

class QLabel;
class QSpinBox;

namespace ui {
class SettingsDesk;
namespace widgets {
class FactList;
}
} // namespace ui

namespace ui::settings {

/// How much of the past is kept, how much there is, and a broom.
class RetentionSection final : public Section
{
    Q_OBJECT

public:
    RetentionSection(SettingsDesk &desk, QWidget *parent);

private:
    void addExchanges();
    void addDeliveries();
    [[nodiscard]] QWidget *createBroom();
    void showStorage();

    SettingsDesk &m_desk;
    widgets::FactList *m_figures;
    QLabel *m_file;
    QSpinBox *m_days = nullptr;
};

} // namespace ui::settings
