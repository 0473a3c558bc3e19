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

/// Joins the window's editor with the validator and the files that it writes.
class EditorConnections final : public QObject
{
    Q_OBJECT

public:
    EditorConnections(Connectors &connectors, ui::MainWindow &window, QObject *parent = nullptr);

private:
    void save(const ui::DefinitionTexts &texts);
    void write(const ui::DefinitionTexts &texts);

    Connectors &m_connectors;
    ui::MainWindow &m_window;
};

} // namespace app
