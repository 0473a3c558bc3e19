// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/changes.h"
#include "server/serverstate.h"
#include "ui/connector.h"

#include <QObject>

namespace ui::widgets {
class Banner;
}

namespace ui {

/// Says above every page that the outside reaches a connector which lets everybody in. When it was
/// dismissed, it comes back at the next start and under the next address.
class ExposureNotice final : public QObject
{
    Q_OBJECT

public:
    ExposureNotice(widgets::Banner &banner, QObject *parent);

    void setServerState(const server::ServerState &state);
    void setConnector(const Connector &connector);
    void applyChanges(const server::Changes &changes);

Q_SIGNALS:
    /// To the form that switches security on.
    void formRequested();

private:
    void present();

    widgets::Banner &m_banner;
    Connector m_connector;
    bool m_isRunning = false;
    bool m_isDismissed = false;
    QString m_outside; ///< where it is reached; empty: nowhere
    QString m_configured; ///< the same, as far as the server was told
};

} // namespace ui
