// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/qrcodeview.h"

#include <QPainter>

#include <algorithm>

namespace ui::widgets {
namespace {

constexpr int PictureSide = 10; ///< pixels of a module
constexpr int UsualSize = 220;

} // namespace

QrCodeView::QrCodeView(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void QrCodeView::setText(const QString &text)
{
    m_code = qrCode(text);
    setAccessibleDescription(text);
    setVisible(m_code.width > 0);
    updateGeometry();
    update();
}

QImage QrCodeView::picture() const
{
    return qrPicture(m_code, PictureSide);
}

QSize QrCodeView::sizeHint() const
{
    return minimumSizeHint().expandedTo({UsualSize, UsualSize});
}

/// Three pixels a module are what a camera tells apart from some distance.
QSize QrCodeView::minimumSizeHint() const
{
    return QSize(m_code.widthWithZone(), m_code.widthWithZone()) * 3;
}

void QrCodeView::paintEvent(QPaintEvent *)
{
    if (m_code.width == 0)
        return;
    // Whole pixels of the screen for each module: nothing blurs.
    const qreal ratio = devicePixelRatioF();
    const int room = static_cast<int>(std::min(width(), height()) * ratio);
    QImage picture = qrPicture(m_code, std::max(1, room / m_code.widthWithZone()));
    picture.setDevicePixelRatio(ratio);
    const QSizeF size = picture.deviceIndependentSize();
    QPainter painter(this);
    painter.drawImage(QPointF(std::floor((width() - size.width()) / 2),
                              std::floor((height() - size.height()) / 2)),
                      picture);
}

} // namespace ui::widgets
