// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tintedicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <utility>

namespace ui {
namespace {

QByteArray svg(const QString &name, const QColor &colour)
{
    QFile file(u":/declic/icons/"_qs % name % u".svg"_qs);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

} // namespace

TintedIcon::TintedIcon(QString name, std::optional<Tone> tone)
    : m_name(std::move(name))
    , m_tone(tone)
{
}

QColor TintedIcon::colour(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    default:
        return m_tone ? theme::tone(*m_tone, palette)
                      : palette.color(QPalette::Active, QPalette::ButtonText);
    }
}

QPixmap TintedIcon::render(const QString &name, const QSize &size, const QColor &colour,
                           qreal ratio)
{
    if (size.isEmpty())
        return {};
    const QString key = u"declic-%1-%2x%3-%4-%5"_qs.arg(name)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(colour.rgba())
                            .arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svg(name, colour));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(), size));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void TintedIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect, render(m_name, rect.size() * ratio, colour(mode), ratio));
}

QPixmap TintedIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    return render(m_name, size, colour(mode), 1.0);
}

QPixmap TintedIcon::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal)
{
    return render(m_name, size, colour(mode), 1.0);
}

QIconEngine *TintedIcon::clone() const
{
    return new TintedIcon(m_name, m_tone);
}

} // namespace ui
