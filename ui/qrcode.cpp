// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/qrcode.h"

#include <QPainter>

#include <qrencode.h>

#include <memory>

namespace ui {

QrCode qrCode(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(
        QRcode_encodeData(static_cast<int>(bytes.size()),
                          reinterpret_cast<const unsigned char *>(bytes.constData()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free);
    if (!made)
        return {};
    QrCode code{made->width, QByteArray(made->width * made->width, 0)};
    for (int index = 0; index < code.modules.size(); ++index)
        code.modules[index] = static_cast<char>(made->data[index] & 1);
    return code;
}

QImage qrPicture(const QrCode &code, int side)
{
    if (code.width == 0)
        return {};
    QImage picture(code.widthWithZone() * side, code.widthWithZone() * side, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    for (int y = 0; y < code.width; ++y) {
        for (int x = 0; x < code.width; ++x) {
            if (code.isDark(x, y)) {
                painter.fillRect((x + QrCode::QuietZone) * side, (y + QrCode::QuietZone) * side,
                                 side, side, Qt::black);
            }
        }
    }
    return picture;
}

} // namespace ui
