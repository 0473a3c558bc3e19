// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/packaging/packageicon.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QPolygonF>

namespace app::packaging {

namespace {

using openapi::Severity;
using openapi::exporter::Remark;

constexpr int Side = 230;
constexpr int LargestSide = 4096;
constexpr qsizetype MostBytes = 1'000'000;

bool isOpaque(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return true;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() < 255)
                return false;
        }
    }
    return true;
}

} // namespace

QByteArray drawnIcon(const QString &brandColour)
{
    QImage image(Side, Side, QImage::Format_RGB32);
    image.fill(QColor(brandColour));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    // A ring that a bolt strikes: something happened. The mark keeps to the 160 pixels in the
    // middle, as the platform crops what is outside in places.
    painter.setPen(QPen(Qt::white, 12));
    painter.drawEllipse(QPointF(115, 115), 68, 68);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawPolygon(
        QPolygonF({{126, 66}, {84, 124}, {112, 124}, {104, 164}, {146, 106}, {118, 106}}));
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

openapi::exporter::Remarks iconRemarks(const QByteArray &png)
{
    openapi::exporter::Remarks remarks;
    const auto warn = [&remarks](Remark::Code code, const QStringList &args = {}) {
        remarks.push_back({Severity::Warning, code, args});
    };
    if (png.size() > MostBytes)
        warn(Remark::Code::IconTooLarge, {QString::number(png.size()), QString::number(MostBytes)});
    QByteArray bytes = png;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "PNG");
    const QSize size = reader.size();
    const bool sensible = size.isValid() && size.width() <= LargestSide
                          && size.height() <= LargestSide;
    const QImage image = sensible ? reader.read() : QImage();
    if (image.isNull()) {
        warn(Remark::Code::IconUnreadable);
        return remarks;
    }
    if (size.width() != size.height())
        warn(Remark::Code::IconNotSquare,
             {QString::number(size.width()), QString::number(size.height())});
    if (!isOpaque(image))
        warn(Remark::Code::IconNotOpaque);
    return remarks;
}

} // namespace app::packaging
