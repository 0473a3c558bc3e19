// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace ui::widgets {

/// One entry of the sidebar: icon and text, marked with the accent while its page is shown.
class SidebarButton final : public QAbstractButton
{
    Q_OBJECT

public:
    SidebarButton(const QString &icon, const QString &text, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QString m_icon;
    bool m_byKeyboard = false;
};

} // namespace ui::widgets
