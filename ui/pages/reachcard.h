// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tunnel.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace ui::widgets {
class CommandList;
class CopyField;
class StateLabel;
} // namespace ui::widgets

namespace ui::pages {

/// How the internet reaches the connector now, loud; what is in the way and what to do about it; and
/// the switch that takes the tunnel's address over.
class ReachCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ReachCard(QWidget *parent);

    void setLive(const Live &live);

Q_SIGNALS:
    void useTunnelRequested(bool used);
    void copied(const QString &what);

private:
    void present(const Live &live);
    void presentSwitch(const Live &live);

    widgets::StateLabel *m_state = nullptr;
    QLabel *m_sentence = nullptr;
    widgets::CopyField *m_address = nullptr;
    QLabel *m_advice = nullptr;
    QLabel *m_detail = nullptr;
    widgets::CommandList *m_commands = nullptr;
    QCheckBox *m_use = nullptr;
    QLabel *m_useNote = nullptr;
};

} // namespace ui::pages
