// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace ui::widgets {

class ElidedLabel;

/// A checklist: each step has words and a button, which show while it is open; the one that comes
/// next stands out.
class StepList final : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent);

    void addStep(const QString &title, const QString &text, QPushButton *button);
    void setDone(int step, bool done);
    [[nodiscard]] bool isDone(int step) const { return m_steps.at(step).done; }
    /// Which step comes next; -1: none.
    void setNext(int step);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Step
    {
        QLabel *mark = nullptr;
        ElidedLabel *heading = nullptr;
        QLabel *text = nullptr;
        QPushButton *button = nullptr;
        bool done = false;
    };

    void present();

    QGridLayout *m_grid = nullptr;
    QList<Step> m_steps;
    int m_next = -1;
};

} // namespace ui::widgets
