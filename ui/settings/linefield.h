// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingfield.h"

class QLineEdit;

namespace ui::settings {

/// Where a text stands in the settings.
struct LinePlace
{
    std::function<QString(const SettingsValues &)> get;
    std::function<void(SettingsValues &, const QString &)> set;
    /// One sentence about what cannot be used; empty: it can.
    std::function<QString(const QString &)> problem;
};

/// A setting that is one line of text.
class LineField final : public SettingField
{
    Q_OBJECT

public:
    LineField(const SettingText &text, const LinePlace &place, const QString &placeholder,
              QWidget *parent);

    void showValues(const SettingsValues &values) override;
    void take(SettingsValues &values) const override;
    [[nodiscard]] QString problem() const override;

private:
    [[nodiscard]] QString typed() const;

    LinePlace m_place;
    QLineEdit *m_line;
};

} // namespace ui::settings
