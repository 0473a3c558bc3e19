// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace ui::widgets {

/// Steps that were tried: a mark, what each one is, what came of it, and how long it took.
class OutcomeList final : public QWidget
{
    Q_OBJECT

public:
    struct Outcome
    {
        QString title;
        QString text; ///< may have lines and is selectable; empty: none
        QString state; ///< the mark's name, for screen readers
        QString time; ///< or another word that stands on the right
        Tone tone = Tone::Neutral;
    };

    explicit OutcomeList(QWidget *parent);

    void setOutcomes(const QList<Outcome> &outcomes);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QLabel *mark = nullptr;
        QLabel *title = nullptr;
        QLabel *text = nullptr;
        QLabel *time = nullptr;
    };

    void addRow();
    void present();

    QGridLayout *m_grid = nullptr;
    QList<Row> m_rows;
    QList<Outcome> m_outcomes;
};

} // namespace ui::widgets
