// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/serverstate.h"
#include "ui/settings/section.h"

namespace ui {
class SettingsDesk;
}

namespace ui::settings {

class TlsForm;

/// Whether the connector speaks https, and by which certificate.
class TlsSection final : public Section
{
    Q_OBJECT

public:
    TlsSection(const SettingsDesk &desk, QWidget *parent);

    /// Shows the certificate that is in use.
    void setServerState(const server::ServerState &state);

private:
    TlsForm *m_form = nullptr;
};

} // namespace ui::settings
