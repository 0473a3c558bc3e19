// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/patch.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <chrono>
#include <memory>
#include <optional>

namespace ui::editor {

/// The definition that is being edited: its text and every change that led to it. What the form
/// and the source show is derived from it, and both change it here alone, so one history holds all.
/// Undoing restores the very bytes. Lives on the thread of the window.
class EditedDefinition final : public QObject
{
    Q_OBJECT

public:
    using EditError = openapi::Document::EditError;

    explicit EditedDefinition(QObject *parent = nullptr);
    /// One whose changes stand in the history of `main`, which outlives it: what is edited together
    /// is undone together. Only `main` forgets the history.
    EditedDefinition(EditedDefinition &main, QObject *parent);
    ~EditedDefinition() override;

    /// Begins anew with `text`, which counts as saved, and forgets the history.
    void open(const QByteArray &text);

    /// Of the present text; read when it is asked for.
    [[nodiscard]] const openapi::Document &document() const;
    [[nodiscard]] const QByteArray &text() const { return m_text; }
    /// Another one for every text that was there, also by undoing: what was found out about one
    /// revision is not true of another.
    [[nodiscard]] int revision() const { return m_revision; }

    /// Applies `patches` as one step, called `name` in the menu. A text or number that is given to
    /// the same place within a moment joins the step before, so that typing into a field is one.
    /// An error when nothing could be changed; nothing has changed then.
    [[nodiscard]] tl::expected<void, EditError> apply(const QString &name,
                                                      const std::vector<openapi::Patch> &patches);
    /// Puts `text` in the place of the whole, as one step; only what differs is changed.
    void replaceText(const QString &name, const QByteArray &text);
    /// What was typed in the source. Joins with typing at the same place just before. A range
    /// outside of the text is left alone.
    void type(const openapi::TextChange &change);

    [[nodiscard]] QUndoStack *history() { return m_history; }
    [[nodiscard]] bool isModified() const { return !m_history->isClean(); }
    void setSaved() { m_history->setClean(); }

    /// How long a pause may be between two changes that become one step; zero: none do.
    void setJoinTime(std::chrono::milliseconds time) { m_joinTime = time; }

Q_SIGNALS:
    /// The bytes changed like this, by an edit, by undoing or by doing again. Not told by open().
    void textChanged(const openapi::TextChange &change);
    /// There is another document to show: at once after open() and each step, a moment after
    /// typing.
    void documentChanged();

private:
    class Step;

    void follow();
    void change(const openapi::TextChange &change);
    void push(std::unique_ptr<Step> step);
    void tellDocument();

    QByteArray m_text;
    mutable std::optional<openapi::Document> m_document;
    QUndoStack m_own;
    QUndoStack *m_history = nullptr; ///< its own, or that of another
    QTimer m_rest; ///< runs while the user types
    QElapsedTimer m_sinceStep;
    std::chrono::milliseconds m_joinTime;
    int m_revision = 0;
    bool m_quiet = false; ///< the document is told of later
};

} // namespace ui::editor
