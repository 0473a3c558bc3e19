// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/definitionrequests.h"

#include <QObject>

namespace ui {
class MainWindow;
}

namespace app {

class Connectors;
namespace services {
class Settings;
}

/// Joins the window's editor with the validator and the files that it writes.
class EditorConnections final : public QObject
{
    Q_OBJECT

public:
    EditorConnections(Connectors &connectors, services::Settings &settings, ui::MainWindow &window,
                      QObject *parent = nullptr);

private:
    void save(const ui::DefinitionTexts &texts);
    void write(const ui::DefinitionTexts &texts);
    /// That of the definition that is edited now.
    void showIcon();
    void keepIcon(const QString &file);

    Connectors &m_connectors;
    services::Settings &m_settings;
    ui::MainWindow &m_window;
    QString m_iconOf; ///< the definition whose icon is shown
};

} // namespace app
