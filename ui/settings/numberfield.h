// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/confignumbers.h"
#include "ui/settings/settingfield.h"

class QSpinBox;

namespace ui::settings {

enum class Unit { Count, Port, Seconds, KibiBytes, MebiBytes, Days };

/// Where a number stands in the settings.
struct NumberPlace
{
    std::function<qint64(const SettingsValues &)> get;
    std::function<void(SettingsValues &, qint64)> set;
    server::NumberRange range;

    [[nodiscard]] static NumberPlace of(server::ConfigNumber number);
};

/// A setting that is a number, shown in its unit.
class NumberField final : public SettingField
{
    Q_OBJECT

public:
    /// `zero`: what 0 means, where it means something else.
    NumberField(const SettingText &text, const NumberPlace &place, Unit unit, const QString &zero,
                QWidget *parent);

    void showValues(const SettingsValues &values) override;
    void take(SettingsValues &values) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    NumberPlace m_place;
    qint64 m_factor;
    QSpinBox *m_box;
    qint64 m_shown = 0; ///< may be no whole number of units
};

} // namespace ui::settings
