// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"
#include "ui/wording.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui::widgets {

/// A message above the page that asks for no click: what went wrong and what to do, or what was
/// just done with a button that undoes it.
class Banner final : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent);

    /// Stays until dismissed or replaced.
    void showProblem(const wording::Explanation &problem);
    /// The same about what is no error of the server: its start does not take it away.
    void showWarning(const wording::Explanation &warning);
    /// With a button that does something about it.
    void showWarning(const wording::Explanation &warning, const QString &label,
                     std::function<void()> accept);
    /// With a button that undoes it; goes away after some seconds.
    void showUndo(const QString &text, std::function<void()> undo);
    /// Stays until dismissed or taken.
    void showOffer(const QString &text, const QString &label, std::function<void()> accept);
    void dismiss();
    /// Dismisses a problem, leaving an offer to undo where it is.
    void dismissProblem();

    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void closed(); ///< by the user

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void explain(Tone tone, const QString &icon, const wording::Explanation &what);
    void present(Tone tone, const QString &icon, const QString &text);

    QLabel *m_picture = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_undo = nullptr;
    QToolButton *m_close = nullptr;
    QTimer m_timer;
    Tone m_tone = Tone::Neutral;
    std::function<void()> m_undoing;
};

} // namespace ui::widgets
