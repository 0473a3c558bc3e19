// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/outcomelist.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace ui::widgets {
namespace {

constexpr int glyph = 20;

QString icon(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"check"_qs;
    case Tone::Warning:
        return u"warning"_qs;
    case Tone::Bad:
        return u"error"_qs;
    default:
        return u"todo"_qs;
    }
}

} // namespace

OutcomeList::OutcomeList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 2, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(12);
    m_grid->setColumnStretch(1, 1);
}

void OutcomeList::addRow()
{
    Row row{new QLabel(this), new QLabel(this), new QLabel(this), new QLabel(this)};
    row.title->setTextFormat(Qt::PlainText);
    row.text->setTextFormat(Qt::PlainText);
    row.text->setWordWrap(true);
    row.text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const int line = static_cast<int>(m_rows.size());
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(row.title);
    words->addWidget(row.text);
    m_grid->addWidget(row.mark, line, 0, Qt::AlignTop);
    m_grid->addLayout(words, line, 1);
    m_grid->addWidget(row.time, line, 2, Qt::AlignTop | Qt::AlignRight);
    m_rows.append(row);
}

void OutcomeList::setOutcomes(const QList<Outcome> &outcomes)
{
    m_outcomes = outcomes;
    while (m_rows.size() < m_outcomes.size())
        addRow();
    present();
}

void OutcomeList::present()
{
    for (qsizetype index = 0; index < m_outcomes.size(); ++index) {
        const Outcome &outcome = m_outcomes.at(index);
        const Row &row = m_rows.at(index);
        row.mark->setPixmap(theme::pixmap(
            icon(outcome.tone), glyph, theme::tone(outcome.tone, palette()), devicePixelRatioF()));
        row.mark->setAccessibleName(outcome.state);
        row.mark->setToolTip(outcome.state);
        row.title->setText(outcome.title);
        QFont font = row.title->font();
        font.setWeight(outcome.tone == Tone::Neutral ? QFont::Normal : QFont::DemiBold);
        row.title->setFont(font);
        row.text->setText(outcome.text);
        row.text->setVisible(!outcome.text.isEmpty());
        row.time->setText(outcome.time);
    }
}

void OutcomeList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        present();
    QWidget::changeEvent(event);
}

} // namespace ui::widgets
