// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/timingbars.h"

#include "ui/theme.h"
#include "ui/wording.h"

#include <QPainter>

#include <algorithm>

namespace ui::widgets {

TimingBars::TimingBars(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Timings"));
}

void TimingBars::setTimings(const server::Timings &timings)
{
    m_phases.clear();
    m_total = std::max<qint64>(timings.total, 0);
    qint64 begin = 0;
    const auto add = [this, &begin](const QString &name, qint64 end) {
        if (end < begin)
            return;
        m_phases.append({name, begin, end});
        begin = end;
    };
    add(tr("Name look-up"), timings.resolved);
    add(tr("Connection"), timings.connected);
    add(tr("Encryption"), timings.secured);
    add(tr("Waiting for the answer"), timings.firstByte);
    add(tr("Reading the answer"), timings.total);
    QStringList spoken;
    for (const Phase &phase : std::as_const(m_phases))
        spoken.append(u"%1: %2"_qs.arg(phase.name, wording::duration(phase.end - phase.begin)));
    setAccessibleDescription(spoken.join(u"; "_qs));
    setVisible(!m_phases.isEmpty());
    updateGeometry();
    update();
}

QSize TimingBars::sizeHint() const
{
    return {320, static_cast<int>(m_phases.size() + 1) * lineHeight()};
}

void TimingBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int names = fontMetrics().horizontalAdvance(tr("Total"));
    for (const Phase &phase : std::as_const(m_phases))
        names = std::max(names, fontMetrics().horizontalAdvance(phase.name));
    const int values = fontMetrics().horizontalAdvance(u"00 000 ms"_qs) + 12;
    const double room = std::max(40, std::min(width(), 720) - names - values - 16);
    const double scale = m_total > 0 ? room / static_cast<double>(m_total) : 0;
    int top = 0;
    const auto line = [&](const QString &name, qint64 begin, qint64 end, const QColor &colour) {
        painter.setPen(theme::subtle(palette()));
        painter.drawText(QRect(0, top, names, lineHeight()), Qt::AlignVCenter | Qt::AlignLeft,
                         name);
        const QRectF bar(names + 16 + static_cast<double>(begin) * scale,
                         top + lineHeight() / 2.0 - 5,
                         std::max(2.0, static_cast<double>(end - begin) * scale), 10);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(bar, 2.5, 2.5);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(names + 16 + room + 12, top, values, lineHeight()),
                         Qt::AlignVCenter | Qt::AlignLeft, wording::duration(end - begin));
        top += lineHeight();
    };
    for (const Phase &phase : std::as_const(m_phases))
        line(phase.name, phase.begin, phase.end, theme::accent(palette()));
    line(tr("Total"), 0, m_total, theme::border(palette()).darker(120));
}

} // namespace ui::widgets
