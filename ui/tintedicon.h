// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QIconEngine>

#include <optional>

namespace ui {

/// Draws one of the program's SVG icons in a colour of the palette that holds while it is drawn:
/// sharp at any scale, and right again after the system turns dark.
class TintedIcon final : public QIconEngine
{
public:
    /// In the text colour, or in that of a tone.
    TintedIcon(QString name, std::optional<Tone> tone);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override;
    [[nodiscard]] bool isNull() override { return false; }

    /// `size` in device pixels.
    [[nodiscard]] static QPixmap render(const QString &name, const QSize &size,
                                        const QColor &colour, qreal ratio);

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const;

    QString m_name;
    std::optional<Tone> m_tone;
};

} // namespace ui
