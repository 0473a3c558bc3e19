// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/steplist.h"

#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

namespace ui::widgets {

StepList::StepList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 2, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(1, 1);
}

void StepList::addStep(const QString &title, const QString &text, QPushButton *button)
{
    Step step;
    step.mark = new QLabel(this);
    step.heading = new ElidedLabel(this);
    step.heading->setText(title);
    step.text = new QLabel(text, this);
    step.text->setWordWrap(true);
    step.button = button;
    const int line = static_cast<int>(m_steps.size());
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(step.heading);
    words->addWidget(step.text);
    m_grid->addWidget(step.mark, line, 0, Qt::AlignVCenter);
    m_grid->addLayout(words, line, 1, Qt::AlignVCenter);
    m_grid->addWidget(button, line, 2, Qt::AlignVCenter);
    m_steps.append(step);
    present();
}

void StepList::setDone(int step, bool done)
{
    m_steps[step].done = done;
    present();
}

void StepList::setNext(int step)
{
    m_next = step;
    present();
}

void StepList::present()
{
    int line = 0;
    for (const Step &step : std::as_const(m_steps)) {
        const bool isNext = line++ == m_next;
        const Tone tone = step.done ? Tone::Good : isNext ? Tone::Accent : Tone::Neutral;
        step.mark->setPixmap(theme::pixmap(step.done ? u"check"_qs : u"todo"_qs, 22,
                                           theme::tone(tone, palette()), devicePixelRatioF()));
        step.mark->setAccessibleName(step.done ? tr("Done") : tr("Open"));
        QFont font = step.heading->font();
        font.setWeight(isNext ? QFont::DemiBold : QFont::Normal);
        step.heading->setFont(font);
        step.heading->setProminent(!step.done);
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, theme::subtle(palette()));
        step.text->setPalette(colours);
        step.text->setVisible(!step.done);
        step.button->setVisible(!step.done);
    }
}

void StepList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        present();
    QWidget::changeEvent(event);
}

} // namespace ui::widgets
