// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QStyleFactory>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace theme = ui::theme;

class ThemeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textKeepsItsContrast_data();
    void textKeepsItsContrast();
    void iconsTakeTheirColour();
    void everyIconDraws();
    void appliesOnceAndLeavesOtherRoles();
};

namespace {

double luminance(const QColor &colour)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
           + 0.0722 * channel(colour.blueF());
}

/// WCAG 2.1, 1.4.3.
double contrast(const QColor &one, const QColor &other)
{
    const double light = std::max(luminance(one), luminance(other));
    const double dark = std::min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x35, 0x38, 0x3c), QColor(0x26, 0x28, 0x2b));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x20, 0x22));
    return palette;
}

} // namespace

void ThemeTest::textKeepsItsContrast_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QStyleFactory::create(u"Fusion"_qs)->standardPalette();
    QTest::newRow("dark") << darkPalette();
}

void ThemeTest::textKeepsItsContrast()
{
    QFETCH(const QPalette, palette);
    const QColor window = palette.color(QPalette::Window);
    const QColor base = palette.color(QPalette::Base);
    QVERIFY(contrast(theme::subtle(palette), window) >= 4.5);
    QVERIFY(contrast(theme::subtle(palette), base) >= 4.5);
    QVERIFY(contrast(theme::onAccent(palette), theme::accent(palette)) >= 4.5);
    QVERIFY(contrast(theme::tone(ui::Tone::Bad, palette), base) >= 4.5);
    QVERIFY(contrast(theme::tone(ui::Tone::Bad, palette), window) >= 4.5);
    for (const ui::Tone tone : {ui::Tone::Good, ui::Tone::Busy, ui::Tone::Warning})
        QVERIFY(contrast(theme::tone(tone, palette), base) >= 3);
}

void ThemeTest::iconsTakeTheirColour()
{
    const QImage image = theme::pixmap(u"dot"_qs, 16, Qt::red, 2).toImage();
    QCOMPARE(image.size(), QSize(32, 32));
    QCOMPARE(image.pixelColor(16, 16), QColor(Qt::red));
}

void ThemeTest::everyIconDraws()
{
    const QDir folder(u":/declic/icons"_qs);
    QVERIFY(folder.entryList().size() > 20);
    for (const QString &file : folder.entryList()) {
        const QImage image = theme::pixmap(file.section(u'.', 0, 0), 24, Qt::blue, 1).toImage();
        bool drawn = false;
        for (int at = 0; at < 24 * 24 && !drawn; ++at)
            drawn = qAlpha(image.pixel(at % 24, at / 24)) > 100;
        QVERIFY2(drawn, qPrintable(file));
    }
}

void ThemeTest::appliesOnceAndLeavesOtherRoles()
{
    const QColor window = QApplication::palette().color(QPalette::Window);
    theme::apply(*qApp);
    QStyle *style = QApplication::style();
    theme::apply(*qApp);
    QCOMPARE(QApplication::style(), style);
    QVERIFY(qobject_cast<ui::Style *>(style));
    QCOMPARE(QApplication::palette().color(QPalette::Highlight),
             theme::accent(QApplication::palette()));
    QCOMPARE(QApplication::palette().color(QPalette::Window), window);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
