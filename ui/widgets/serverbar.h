// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/serverstate.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace ui {
class Actions;
}

namespace ui::widgets {

class CopyField;
class StateLabel;

/// What is always in sight: whether the server runs, the connector's address, start and stop.
class ServerBar final : public QWidget
{
    Q_OBJECT

public:
    ServerBar(Actions &actions, QWidget *parent);

    void setServerState(const server::ServerState &state);
    /// Puts what has nothing to do with the server at the end.
    void addCorner(QWidget *corner);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Actions &m_actions;
    StateLabel *m_state = nullptr;
    CopyField *m_url = nullptr;
    QPushButton *m_console = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_stop = nullptr;
};

} // namespace ui::widgets
