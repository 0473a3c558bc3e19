// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui {
class Actions;
}

namespace ui::widgets {

class ElidedLabel;

/// The window's left edge: the program's mark and one entry a page. The entries are the page
/// actions, so that keyboard, menu and mouse do the same.
class Sidebar final : public QWidget
{
    Q_OBJECT

public:
    Sidebar(Actions &actions, QWidget *parent);

    /// The hosted definition's title, under the program's name.
    void setConnectorTitle(const QString &title);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *createMark();

    ElidedLabel *m_connector = nullptr;
};

} // namespace ui::widgets
