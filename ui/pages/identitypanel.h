// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/localidentity.h"

#include <QWidget>

class QFormLayout;
class QPushButton;

namespace ui::widgets {
class Card;
class CopyField;
class ProblemLabel;
class StateLabel;
} // namespace ui::widgets

namespace ui::pages {

/// The demonstration identity provider: whether it runs, what clients have to know of it, and the
/// button that starts and stops it.
class IdentityPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit IdentityPanel(QWidget *parent);

    void setLocalIdentity(const server::LocalIdentity &identity);

Q_SIGNALS:
    void startRequested();
    void stopRequested();
    void copied();

private:
    void createFields();
    void toggle();

    server::LocalIdentity::Phase m_phase = server::LocalIdentity::Phase::Off;
    widgets::Card *m_card = nullptr;
    widgets::StateLabel *m_state = nullptr;
    QPushButton *m_button = nullptr;
    widgets::ProblemLabel *m_problem = nullptr;
    QWidget *m_facts = nullptr;
    widgets::CopyField *m_issuer = nullptr;
    widgets::CopyField *m_client = nullptr;
    widgets::CopyField *m_audience = nullptr;
    widgets::CopyField *m_scope = nullptr;
};

} // namespace ui::pages
