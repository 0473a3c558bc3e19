// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stylepainting.h"

#include "ui/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace ui::stylepainting {
namespace {

constexpr qreal corner = 5;

bool isEnabled(const QStyleOption &option)
{
    return option.state & QStyle::State_Enabled;
}

bool showsFocus(const QStyleOption &option)
{
    return (option.state & QStyle::State_HasFocus)
           && (option.state & QStyle::State_KeyboardFocusChange);
}

void paintRounded(QPainter &painter, const QRect &area, const QColor &fill, const QColor &line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.restore();
}

QColor shade(const QStyleOption &option, float strength)
{
    QColor colour = option.palette.color(QPalette::WindowText);
    colour.setAlphaF(strength);
    return colour;
}

} // namespace

void paintButton(QPainter &painter, const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const QColor line = showsFocus(option) ? theme::accent(palette) : theme::fieldLine(palette);
    paintRounded(painter, option.rect,
                 isEnabled(option) ? theme::buttonFill(palette) : palette.color(QPalette::Window),
                 isEnabled(option) ? line : theme::border(palette));
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    if (isEnabled(option) && (down || (option.state & QStyle::State_MouseOver)))
        paintRounded(painter, option.rect, shade(option, down ? 0.12F : 0.05F), {});
}

void paintToolButton(QPainter &painter, const QStyleOption &option)
{
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = isEnabled(option) && (option.state & QStyle::State_MouseOver);
    const QColor line = showsFocus(option) ? theme::accent(option.palette) : QColor();
    if (down || hover || line.isValid())
        paintRounded(painter, option.rect, shade(option, down ? 0.14F : hover ? 0.07F : 0), line);
}

void paintField(QPainter &painter, const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const bool focused = isEnabled(option) && (option.state & QStyle::State_HasFocus);
    paintRounded(painter, option.rect,
                 isEnabled(option) ? palette.color(QPalette::Base)
                                   : palette.color(QPalette::Window),
                 focused ? theme::accent(palette) : theme::fieldLine(palette));
}

void paintCheckBox(QPainter &painter, const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const bool checked = option.state & QStyle::State_On;
    const QColor fill = checked && isEnabled(option) ? theme::accent(palette)
                                                     : palette.color(QPalette::Base);
    const bool marked = checked || showsFocus(option);
    const QColor line = marked ? theme::accent(palette) : theme::tone(Tone::Neutral, palette);
    paintRounded(painter, option.rect, fill, line);
    if (!checked)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::onAccent(palette), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF area(option.rect);
    const auto at = [&area](qreal x, qreal y) {
        return QPointF(area.left() + area.width() * x, area.top() + area.height() * y);
    };
    painter.drawPolyline(QPolygonF({at(0.26, 0.52), at(0.44, 0.70), at(0.76, 0.32)}));
    painter.restore();
}

void paintRadioButton(QPainter &painter, const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const bool checked = option.state & QStyle::State_On;
    const bool marked = (checked && isEnabled(option)) || showsFocus(option);
    const QColor line = marked ? theme::accent(palette) : theme::tone(Tone::Neutral, palette);
    const qreal side = std::min(option.rect.width(), option.rect.height()) - 1.0;
    const QRectF circle(option.rect.left() + 0.5, option.rect.center().y() + 0.5 - side / 2, side,
                        side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line);
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawEllipse(circle);
    if (checked) {
        const qreal inset = side * 0.28;
        painter.setPen(Qt::NoPen);
        painter.setBrush(line);
        painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

void paintFrame(QPainter &painter, const QStyleOption &option)
{
    painter.save();
    painter.setPen(theme::border(option.palette));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void paintHeaderSection(QPainter &painter, const QStyleOptionHeader &option)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    if ((option.state & QStyle::State_MouseOver) && isEnabled(option))
        painter.fillRect(option.rect, shade(option, 0.05F));
    painter.save();
    painter.setPen(theme::border(option.palette));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter.restore();
}

void paintSortMark(QPainter &painter, const QStyleOption &option, bool descending)
{
    paintArrow(painter, option.rect, descending ? u"down"_qs : u"up"_qs, option);
}

void paintTab(QPainter &painter, const QStyleOptionTab &option)
{
    const bool selected = option.state & QStyle::State_Selected;
    if (!selected && (option.state & QStyle::State_MouseOver))
        painter.fillRect(option.rect.adjusted(0, 2, 0, -2), shade(option, 0.05F));
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        paintRounded(painter, option.rect.adjusted(1, 2, -1, -4), {},
                     theme::accent(option.palette));
    if (selected) {
        const QRect line(option.rect.left(), option.rect.bottom() - 2, option.rect.width(), 3);
        painter.fillRect(line, theme::accent(option.palette));
    }
}

void paintArrow(QPainter &painter, const QRect &area, const QString &icon,
                const QStyleOption &option)
{
    const int size = std::min({16, area.width(), area.height()});
    const QRect place = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {size, size}, area);
    const QColor ink = isEnabled(option)
                           ? theme::subtle(option.palette)
                           : option.palette.color(QPalette::Disabled, QPalette::ButtonText);
    painter.drawPixmap(place,
                       theme::pixmap(icon, size, ink, painter.device()->devicePixelRatioF()));
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle)
{
    if (option.minimum == option.maximum)
        return;
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const qreal inset = active ? 2 : 3;
    const QRectF shape = QRectF(handle).adjusted(inset, inset, -inset, -inset);
    const qreal radius = std::min(shape.width(), shape.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade(option, active ? 0.45F : 0.28F));
    painter.drawRoundedRect(shape, radius, radius);
    painter.restore();
}

void paintSpinButtons(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up,
                      const QRect &down)
{
    for (const auto part : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown}) {
        const bool isUp = part == QStyle::SC_SpinBoxUp;
        const QRect area = isUp ? up : down;
        if (option.activeSubControls == part && isEnabled(option))
            painter.fillRect(area.adjusted(1, 1, -1, -1),
                             shade(option, option.state & QStyle::State_Sunken ? 0.14F : 0.07F));
        paintArrow(painter, area, isUp ? u"up"_qs : u"down"_qs, option);
    }
}

void paintProgress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const QRectF groove = QRectF(option.rect).adjusted(0, 1, 0, -1);
    const qreal radius = groove.height() / 2;
    const int range = std::max(1, option.maximum - option.minimum);
    QRectF done = groove;
    done.setWidth(groove.width() * (option.progress - option.minimum) / range);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::border(option.palette));
    painter.drawRoundedRect(groove, radius, radius);
    painter.setBrush(theme::accent(option.palette));
    if (done.width() >= groove.height())
        painter.drawRoundedRect(done, radius, radius);
    painter.restore();
}

} // namespace ui::stylepainting
