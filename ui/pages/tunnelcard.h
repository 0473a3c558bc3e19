// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tunnel.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui::widgets {
class CommandList;
class PrimaryButton;
} // namespace ui::widgets

namespace ui::pages {

/// Chooses a program and starts or stops a tunnel with it; for one that is not installed it tells
/// how to get it.
class TunnelCard final : public QWidget
{
    Q_OBJECT

public:
    explicit TunnelCard(QWidget *parent);

    void setLive(const Live &live);

Q_SIGNALS:
    void startRequested(ui::TunnelProgram program);
    void stopRequested();
    void lookRequested();
    void copied(const QString &what);

private:
    [[nodiscard]] QLayout *createButtons(QWidget *parent);
    void setOffers(const std::vector<TunnelOffer> &offers);
    [[nodiscard]] QWidget *createRow(const TunnelOffer &offer);
    void present();
    [[nodiscard]] const TunnelOffer *chosen() const;

    Live m_live;
    std::vector<TunnelOffer> m_offers; ///< the installed ones first
    int m_choice = -1; ///< the program that the user picked
    QButtonGroup *m_group = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QLabel *m_missing = nullptr;
    widgets::CommandList *m_commands = nullptr;
    widgets::PrimaryButton *m_start = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_look = nullptr;
};

} // namespace ui::pages
