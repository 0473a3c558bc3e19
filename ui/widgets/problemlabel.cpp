// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/problemlabel.h"

#include "ui/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScopedValueRollback>

namespace ui::widgets {

ProblemLabel::ProblemLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFont(theme::smallFont(font()));
    tint();
    hide();
}

void ProblemLabel::setProblem(const QString &problem)
{
    setText(problem);
    setVisible(!problem.isEmpty());
}

void ProblemLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_tinting)
        tint();
    QLabel::changeEvent(event);
}

void ProblemLabel::tint()
{
    const QScopedValueRollback<bool> guard(m_tinting, true);
    const QColor red = theme::tone(Tone::Bad, QGuiApplication::palette());
    QPalette colours;
    colours.setColor(QPalette::WindowText, red);
    colours.setColor(QPalette::Text, red);
    setPalette(colours);
}

} // namespace ui::widgets
