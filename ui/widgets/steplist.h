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

/// A checklist that ticks itself off: each step has words and perhaps a button; the first open
/// step stands out.
class StepList final : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent);

    /// `button` may be nullptr; it shows while the step is the next one.
    void addStep(const QString &title, const QString &text, QPushButton *button);
    void setDone(int step, bool done);
    [[nodiscard]] bool isDone(int step) const { return m_steps.at(step).done; }
    [[nodiscard]] bool allDone() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Step
    {
        QString title;
        QLabel *mark = nullptr;
        ElidedLabel *heading = nullptr;
        QLabel *text = nullptr;
        QPushButton *button = nullptr;
        bool done = false;
    };

    void present();

    QGridLayout *m_grid = nullptr;
    QList<Step> m_steps;
};

} // namespace ui::widgets
