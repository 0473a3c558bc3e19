// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/qrcode.h"

#include <QWidget>

namespace ui::widgets {

/// A text as QR code, as large as there is room: dark on light whatever the theme, since cameras
/// read nothing else for sure.
class QrCodeView final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what the text is, for screen readers.
    QrCodeView(const QString &name, QWidget *parent);

    void setText(const QString &text);
    /// For other programs, the same whatever the widget's size; null where there is no code.
    [[nodiscard]] QImage picture() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QrCode m_code;
};

} // namespace ui::widgets
