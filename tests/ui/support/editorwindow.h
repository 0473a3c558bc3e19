// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "listsource.h"
#include "silentdialogs.h"

#include "ui/definitionediting.h"
#include "ui/mainwindow.h"

#include <memory>

/// A window with a definition in its editor. Checks are answered at once.
class EditorWindow : public QObject
{
public:
    /// Opens it anew; false when it does not come into sight.
    [[nodiscard]] bool open();
    void close() { m_window.reset(); }

    template<typename Widget>
    Widget *find(const QString &id)
    {
        return m_window->findChild<Widget *>(id);
    }
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] ui::DefinitionEditing &editing() { return m_window->desks().editing; }
    [[nodiscard]] QUndoStack &history() { return *editing().definition().history(); }
    [[nodiscard]] const QByteArray &text() { return editing().definition().text(); }
    /// What answers for the user.
    [[nodiscard]] SilentDialogs &dialogs() { return *m_dialogs; }

    /// Makes `text` the hosted connector's definition.
    void host(const QByteArray &text, const QString &file = u"/home/a/bakery.swagger.json"_qs);
    /// Puts `text` in the place of what stands in the field.
    void type(const QString &field, const QString &text);

    /// The definition that it begins with.
    [[nodiscard]] static const QByteArray &bakery();
    /// How many lines of `changes` (openapi::exporter::lineChanges()) begin with `mark`.
    [[nodiscard]] static int linesOf(const QByteArray &changes, char mark);

private:
    void answerChecks();

    ListSource m_source;
    std::unique_ptr<ui::MainWindow> m_window;
    SilentDialogs *m_dialogs = nullptr;
};
