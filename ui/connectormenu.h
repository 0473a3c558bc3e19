// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/connector.h"

#include <QMenu>

namespace ui {

class Actions;

/// The connectors that were hosted before, those whose file is gone greyed out. One in the menu
/// bar, one as the chooser in the sidebar.
class ConnectorMenu final : public QMenu
{
    Q_OBJECT

public:
    enum class Kind {
        Recent, ///< the files, and an entry that forgets them
        Chooser, ///< the bundled connector too, and an entry that opens another file
    };

    ConnectorMenu(Kind kind, Actions &actions, QWidget *parent);

    void setRecent(const std::vector<RecentConnector> &recent);
    /// The hosted one, which is ticked.
    void setCurrent(const QString &file);

Q_SIGNALS:
    void chosen(const QString &file);

private:
    void build();
    void addConnector(const RecentConnector &connector);

    Kind m_kind;
    Actions &m_actions;
    std::vector<RecentConnector> m_recent;
    QString m_current;
};

} // namespace ui
