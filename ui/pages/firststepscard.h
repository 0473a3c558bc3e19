// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/firststeps.h"

#include <QWidget>

class QAction;
class QPushButton;

namespace ui {
class Actions;
}
namespace ui::widgets {
class ElidedLabel;
class StepList;
} // namespace ui::widgets

namespace ui::pages {

/// The first steps as a checklist: each open one has a button for what comes next. Shows itself
/// while there is something to do and nobody dismissed it.
class FirstStepsCard final : public QWidget
{
    Q_OBJECT

public:
    /// `actions` outlive it.
    FirstStepsCard(Actions &actions, QWidget *parent);

    void setSteps(const FirstSteps &steps);

Q_SIGNALS:
    /// One of FirstSteps::Step.
    void stepRequested(int step);
    void dismissed();

private:
    [[nodiscard]] QLayout *createHeading();
    void addSteps(Actions &actions);
    [[nodiscard]] QPushButton *createButton(int step, const QString &icon, const QString &text);
    void follow(QPushButton *button, QAction &action);

    widgets::ElidedLabel *m_progress = nullptr;
    widgets::StepList *m_list = nullptr;
};

} // namespace ui::pages
