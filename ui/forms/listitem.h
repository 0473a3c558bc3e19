// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldeditor.h"

class QToolButton;

namespace ui::widgets {
class ProblemLabel;
}

namespace ui::forms {

/// One entry of a list with the buttons that move and remove it.
class ListItem final : public QWidget
{
    Q_OBJECT

public:
    ListItem(const FieldSchema &schema, QWidget *parent);

    [[nodiscard]] FieldEditor *editor() const { return m_editor; }
    /// 0-based place, for names and for which moves make sense.
    void setPlace(const QString &listName, qsizetype index, qsizetype count);
    void showErrors(const FieldErrors &errors);

Q_SIGNALS:
    void moveRequested(int by);
    void removeRequested();

private:
    [[nodiscard]] QToolButton *addButton(const QString &icon);

    FieldEditor *m_editor = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QToolButton *m_remove = nullptr;
    widgets::ProblemLabel *m_problem = nullptr;
};

} // namespace ui::forms
