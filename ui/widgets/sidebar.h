// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui {
class Actions;
}

namespace ui::widgets {

class ConnectorButton;

/// The window's left edge: the program's mark, the hosted connector and one entry a page. The entries are the page
/// actions, so that keyboard, menu and mouse do the same.
class Sidebar final : public QWidget
{
    Q_OBJECT

public:
    Sidebar(Actions &actions, QWidget *parent);

    /// What is hosted, under the program's name.
    void setConnector(const QString &title, const QString &fileName);
    /// Where the menu of connectors opens, in global coordinates.
    [[nodiscard]] QPoint chooserPlace() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *createMark();

    ConnectorButton *m_connector = nullptr;
};

} // namespace ui::widgets
