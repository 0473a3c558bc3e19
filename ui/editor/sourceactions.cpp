// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What keys and the context menu of the source do.

#include "ui/editor/codecompletion.h"
#include "ui/editor/codesearch.h"
#include "ui/editor/codetyping.h"
#include "ui/editor/codeview.h"
#include "ui/editor/sourceeditor.h"

#include <QAction>
#include <QKeySequence>

namespace ui::editor {

void SourceEditor::addAction(const QString &text, const QList<QKeySequence> &keys,
                             const std::function<void()> &run)
{
    auto *action = new QAction(text, m_view);
    action->setShortcuts(keys);
    // The window has its own use for some of them; the view takes its keys before that.
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, run);
    m_view->addAction(action);
}

void SourceEditor::addSeparator()
{
    auto *separator = new QAction(m_view);
    separator->setSeparator(true);
    m_view->addAction(separator);
}

void SourceEditor::sendToView(unsigned int message)
{
    m_view->beginChange();
    m_view->send(message);
    m_view->endChange();
}

void SourceEditor::addHistoryActions()
{
    addAction(tr("Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)}, [this] { Q_EMIT undoRequested(); });
    addAction(tr("Redo"),
              {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
              [this] { Q_EMIT redoRequested(); });
    addSeparator();
    addAction(tr("Cut"),
              {QKeySequence(Qt::CTRL | Qt::Key_X), QKeySequence(Qt::SHIFT | Qt::Key_Delete)},
              [this] { m_view->cut(); });
    addAction(tr("Copy"),
              {QKeySequence(Qt::CTRL | Qt::Key_C), QKeySequence(Qt::CTRL | Qt::Key_Insert)},
              [this] { m_view->copy(); });
    addAction(tr("Paste"),
              {QKeySequence(Qt::CTRL | Qt::Key_V), QKeySequence(Qt::SHIFT | Qt::Key_Insert)},
              [this] { sendToView(Sci::SCI_PASTE); });
    addAction(tr("Select all"), {QKeySequence(Qt::CTRL | Qt::Key_A)},
              [this] { sendToView(Sci::SCI_SELECTALL); });
    addSeparator();
}

void SourceEditor::addEditingActions()
{
    addAction(tr("Complete"), {QKeySequence(Qt::CTRL | Qt::Key_Space)},
              [this] { m_completion->show(); });
    addAction(tr("Explain"), {QKeySequence(Qt::CTRL | Qt::Key_I)}, [this] { explainCaret(); });
    addAction(tr("Format"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}, [this] { format(); });
    addAction(tr("Duplicate line"), {QKeySequence(Qt::CTRL | Qt::Key_D)},
              [this] { m_typing->duplicateLines(); });
    addAction(tr("Move line up"), {QKeySequence(Qt::ALT | Qt::Key_Up)},
              [this] { m_typing->moveLines(-1); });
    addAction(tr("Move line down"), {QKeySequence(Qt::ALT | Qt::Key_Down)},
              [this] { m_typing->moveLines(1); });
    addSeparator();
}

void SourceEditor::addViewActions()
{
    addAction(tr("Find…"), {QKeySequence(Qt::CTRL | Qt::Key_F)}, [this] { find(); });
    addAction(tr("Find and replace…"), {QKeySequence(Qt::CTRL | Qt::Key_H)},
              [this] { findAndReplace(); });
    addAction(tr("Find next"), {QKeySequence(Qt::Key_F3)}, [this] { m_search->step(false); });
    addAction(tr("Find previous"), {QKeySequence(Qt::SHIFT | Qt::Key_F3)},
              [this] { m_search->step(true); });
    addAction(tr("Go to line…"),
              {QKeySequence(Qt::CTRL | Qt::Key_G), QKeySequence(Qt::CTRL | Qt::Key_L)},
              [this] { goToLine(); });
    addSeparator();
    addAction(tr("Fold or unfold all"), {QKeySequence(Qt::CTRL | Qt::Key_M)},
              [this] { m_typing->toggleFolds(); });
    addAction(tr("Larger"),
              {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
              [this] { m_view->zoom(1); });
    addAction(tr("Smaller"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
              [this] { m_view->zoom(-1); });
    addAction(tr("Usual size"), {QKeySequence(Qt::CTRL | Qt::Key_0)}, [this] { m_view->zoom(0); });
}

} // namespace ui::editor
