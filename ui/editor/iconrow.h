// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {
class DefinitionEditing;
namespace widgets {
class ProblemLabel;
}
} // namespace ui

namespace ui::editor {

/// The connector's picture, on its colour, with a button to choose another and what the platform
/// might not like about it.
class IconRow final : public QWidget
{
    Q_OBJECT

public:
    IconRow(DefinitionEditing &editing, QWidget *parent);

    void setColour(const QColor &colour);

private:
    void present();

    DefinitionEditing &m_editing;
    QLabel *m_picture = nullptr;
    QPushButton *m_choose = nullptr;
    widgets::ProblemLabel *m_remarks = nullptr;
    QColor m_colour;
};

} // namespace ui::editor
