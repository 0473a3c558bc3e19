// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace ui::widgets {

/// The one button of a page that does what the page is for, filled with the accent.
class PrimaryButton final : public QPushButton
{
    Q_OBJECT

public:
    PrimaryButton(const QString &icon, const QString &text, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
};

} // namespace ui::widgets
