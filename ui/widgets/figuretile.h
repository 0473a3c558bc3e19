// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QAbstractButton>

namespace ui::widgets {

/// One figure of the overview, large, with what it counts below; a click opens what it counts.
class FigureTile final : public QAbstractButton
{
    Q_OBJECT

public:
    FigureTile(const QString &caption, QWidget *parent);

    /// `tone` colours the figure unless it is zero.
    void setFigure(qint64 figure, Tone tone = Tone::Neutral);
    /// A remark of second rank beside the figure, such as "1 switched off".
    void setRemark(const QString &remark);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    [[nodiscard]] QFont figureFont() const;

    QString m_caption;
    QString m_remark;
    qint64 m_figure = 0;
    Tone m_tone = Tone::Neutral;
};

} // namespace ui::widgets
