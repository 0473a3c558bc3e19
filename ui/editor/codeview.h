// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/editing/changespan.h"
#include "openapi/patch.h"
#include "ui/editor/scintilla.h"

#include <optional>

namespace ui::editor {

/// Scintilla as a place for bytes: what goes in comes out, each change is told once for each thing
/// that the user does, and undo is somebody else's. GUI thread only.
class CodeView final : public QsciScintillaBase
{
    Q_OBJECT

public:
    explicit CodeView(QWidget *parent = nullptr);

    void setBytes(const QByteArray &bytes);
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] QByteArray bytes(openapi::TextRange range) const;
    [[nodiscard]] qsizetype size() const;
    /// The text without a copy; valid until it is changed next.
    [[nodiscard]] QByteArrayView view() const;
    [[nodiscard]] qsizetype caret() const;
    [[nodiscard]] openapi::TextRange selection() const;
    /// Selects `range` with the caret at its end, and scrolls to it.
    void select(openapi::TextRange range);
    /// Moves the caret alone.
    void setCaret(qsizetype offset);

    /// A change that is not the user's: told to nobody; caret and scroll stay with their text.
    void applyChange(const openapi::TextChange &change);
    /// A change that the user asked for; told as one.
    void change(const openapi::TextChange &change);

    /// Several changes as one: from here to the matching end, which tells it.
    void beginChange();
    void endChange();

    /// What is selected, to the clipboard, byte for byte.
    void copy();
    void cut();
    void zoom(int steps); ///< of a point each; 0: back to the usual size
    void setZoom(long points); ///< above or below the usual size, within bounds

    /// One message of Scintilla's.
    long send(unsigned int message, qsizetype first = 0, qsizetype second = 0) const;

Q_SIGNALS:
    void changed(const openapi::TextChange &change);
    void caretMoved(qsizetype offset);
    /// A character was typed, not pasted; it is in the text already.
    void typed(char32_t character);
    /// Before Scintilla sees a key; whoever sets `taken` has dealt with it.
    void keyPressed(QKeyEvent *event, bool *taken);
    /// The focus is to go on; Scintilla itself never lets go of it.
    void leaving(bool forwards);
    /// Colours and fonts have to be set anew.
    void lookChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    [[nodiscard]] QByteArray fromMimeData(const QMimeData *source,
                                          bool &rectangular) const override;
    [[nodiscard]] QMimeData *toMimeData(const QByteArray &text, bool rectangular) const override;

private:
    void note(openapi::TextRange removed, qsizetype inserted);
    void tellSpan();
    void tellCaret();
    void setUp();
    bool leave(const QKeyEvent &event);
    [[nodiscard]] QAction *actionFor(const QKeyEvent &event) const;

    std::optional<openapi::editing::ChangeSpan> m_span; ///< of what was not told yet
    int m_depth = 0;
    bool m_quiet = false;
    bool m_leaving = false; ///< Escape was pressed: the next Tab goes on
    qsizetype m_told = 0; ///< where the caret was said to be
};

} // namespace ui::editor
