// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <chrono>

class QCheckBox;
class QDoubleSpinBox;
class QSpinBox;

namespace ui::widgets {

/// How often and how fast something is done again; but a tick until it is wanted.
class RepeatBox final : public QWidget
{
    Q_OBJECT

public:
    explicit RepeatBox(QWidget *parent);

    [[nodiscard]] bool isOn() const;
    /// 0: until stopped.
    [[nodiscard]] int times() const;
    [[nodiscard]] std::chrono::milliseconds every() const;

    /// The numbers, to be remembered; the tick never is: nobody fires a hundred times unawares.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void changed();

private:
    void present();

    QCheckBox *m_on = nullptr;
    QSpinBox *m_times = nullptr;
    QDoubleSpinBox *m_every = nullptr;
};

} // namespace ui::widgets
