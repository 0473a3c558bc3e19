// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"

#include "ui/style.h"
#include "ui/tintedicon.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyle>

#include <array>

namespace ui::theme {
namespace {

QColor mix(const QColor &over, const QColor &under, qreal share)
{
    const auto channel = [share](int a, int b) { return qRound(a * share + b * (1.0 - share)); };
    return {channel(over.red(), under.red()), channel(over.green(), under.green()),
            channel(over.blue(), under.blue())};
}

struct TonePair
{
    QRgb light;
    QRgb dark;
};

constexpr std::array<TonePair, 6> toneColours = {{
    {0x5f6b73, 0xa3adb4}, // Neutral
    {0x0b6e7f, 0x45bccf}, // Accent
    {0x1f7a3d, 0x5fc983}, // Good
    {0x2f6fb5, 0x74b3f0}, // Busy
    {0x94600a, 0xe6b450}, // Warning
    {0xb3261e, 0xf2857c}, // Bad
}};

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
           < palette.color(QPalette::WindowText).lightness();
}

QColor accent(const QPalette &palette)
{
    return tone(Tone::Accent, palette);
}

QColor onAccent(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x06, 0x22, 0x28) : QColor(Qt::white);
}

QColor tone(Tone tone, const QPalette &palette)
{
    const TonePair &pair = toneColours.at(static_cast<size_t>(tone));
    return QColor::fromRgb(isDark(palette) ? pair.dark : pair.light);
}

QColor subtle(const QPalette &palette)
{
    return mix(palette.color(QPalette::Active, QPalette::WindowText),
               palette.color(QPalette::Window), 0.68);
}

QColor border(const QPalette &palette)
{
    return mix(palette.color(QPalette::Active, QPalette::WindowText),
               palette.color(QPalette::Window), 0.16);
}

QColor fieldLine(const QPalette &palette)
{
    return mix(palette.color(QPalette::Active, QPalette::WindowText),
               palette.color(QPalette::Window), 0.26);
}

QColor buttonFill(const QPalette &palette)
{
    return isDark(palette) ? mix(Qt::white, palette.color(QPalette::Window), 0.08)
                           : palette.color(QPalette::Base);
}

QColor sidebar(const QPalette &palette)
{
    return mix(palette.color(QPalette::Active, QPalette::WindowText),
               palette.color(QPalette::Window), 0.045);
}

QColor wash(Tone which, const QPalette &palette)
{
    return mix(tone(which, palette), palette.color(QPalette::Base), isDark(palette) ? 0.20 : 0.11);
}

void apply(QApplication &application)
{
    if (application.style()->name() == u"fusion" && !qobject_cast<Style *>(application.style()))
        QApplication::setStyle(new Style);
    QPalette palette = application.palette();
    const QColor wanted = accent(palette);
    if (palette.color(QPalette::Active, QPalette::Highlight) == wanted)
        return;
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::Highlight, wanted);
        palette.setColor(group, QPalette::HighlightedText, onAccent(palette));
        palette.setColor(group, QPalette::Link, wanted);
    }
    application.setPalette(palette);
}

QIcon icon(const QString &name)
{
    return QIcon(new TintedIcon(name, std::nullopt));
}

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new TintedIcon(name, tone));
}

QPixmap pixmap(const QString &name, int size, const QColor &colour, qreal ratio)
{
    return TintedIcon::render(name, QSize(size, size) * ratio, colour, ratio);
}

QFont titleFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 1.55);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont headingFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 1.08);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 0.92);
    return font;
}

QFont fixedFont()
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

} // namespace ui::theme
