// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery.h"

#include <QList>
#include <QWidget>

namespace ui::widgets {

/// Where the time of one attempt went, a bar a phase on a common scale.
class TimingBars final : public QWidget
{
    Q_OBJECT

public:
    explicit TimingBars(QWidget *parent);

    void setTimings(const server::Timings &timings);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Phase
    {
        QString name;
        qint64 begin = 0; ///< microseconds
        qint64 end = 0;
    };

    [[nodiscard]] int lineHeight() const { return fontMetrics().height() + 8; }

    QList<Phase> m_phases;
    qint64 m_total = 0;
};

} // namespace ui::widgets
