// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/brandpicture.h"

#include "ui/theme.h"

#include <QPainter>

namespace ui::editor {

QColor standardBrandColour()
{
    return QColor(0x00, 0x7e, 0xe5);
}

QPixmap brandPicture(const QImage &icon, const QColor &colour, int size, qreal ratio)
{
    const int pixels = qRound(size * ratio);
    QPixmap picture(pixels, pixels);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QRectF all(0, 0, size, size);
    painter.drawRoundedRect(all, 4, 4);
    const qreal margin = size / 6.0;
    const QRectF inner = all.adjusted(margin, margin, -margin, -margin);
    if (icon.isNull()) {
        const QColor ink = colour.lightnessF() > 0.6F ? Qt::black : Qt::white;
        painter.drawPixmap(inner.topLeft(),
                           theme::pixmap(u"connector"_qs, qRound(inner.width()), ink, ratio));
    } else {
        painter.drawImage(inner, icon);
    }
    return picture;
}

} // namespace ui::editor
