// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldeditor.h"

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace ui::widgets {
class ProblemLabel;
}

namespace ui::forms {

class FoldButton;
class FoldedEditor;

/// One entry of a list with the buttons that move and remove it. Groups and lists are folded.
class ListItem final : public QWidget
{
    Q_OBJECT

public:
    ListItem(const FieldSchema &schema, QWidget *parent);

    [[nodiscard]] FieldEditor *editor() const { return m_editor; }
    void setValue(const openapi::JsonValue &value);
    /// 0-based place, for names and for which moves make sense.
    void setPlace(const QString &listName, qsizetype index, qsizetype count);
    void showErrors(const FieldErrors &errors);
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open); ///< nothing for what does not fold
    /// Puts the focus where it stands in `other`: on the same button, or on the value.
    void takeFocusFrom(const ListItem &other);

Q_SIGNALS:
    void moveRequested(int by);
    void removeRequested();

private:
    void addHead(QHBoxLayout *row);
    [[nodiscard]] QToolButton *addButton(const QString &icon);
    void summarize(const openapi::JsonValue &value);
    void presentErrors();

    FieldEditor *m_editor = nullptr;
    FoldedEditor *m_folded = nullptr; ///< m_editor, when a group or a list
    FoldButton *m_fold = nullptr;
    QLabel *m_title = nullptr;
    QString m_summary;
    qsizetype m_index = 0;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QToolButton *m_remove = nullptr;
    widgets::ProblemLabel *m_problem = nullptr;
    FieldErrors m_errors;
};

} // namespace ui::forms
