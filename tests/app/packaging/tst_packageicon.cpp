// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/packaging/packageicon.h"

#include <QBuffer>
#include <QImage>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace app::packaging;
using openapi::exporter::Remark;
using Code = Remark::Code;

class TestPackageIcon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draws();
    void remarks_data();
    void remarks();
    void survivesBrokenImages();
};

namespace {

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray filled(int width, int height, const QColor &colour)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(colour);
    return png(image);
}

} // namespace

void TestPackageIcon::draws()
{
    const QByteArray icon = drawnIcon(u"#1f4e79"_s);
    const QImage image = QImage::fromData(icon, "PNG");
    QCOMPARE(image.size(), QSize(230, 230));
    QVERIFY(!image.hasAlphaChannel());
    for (const QPoint &corner : {QPoint(0, 0), QPoint(229, 0), QPoint(0, 229), QPoint(229, 229)})
        QCOMPARE(image.pixelColor(corner), QColor(0x1f, 0x4e, 0x79));
    QCOMPARE(image.pixelColor(115, 115), QColor(Qt::white));
    QVERIFY(iconRemarks(icon).empty());
    QCOMPARE(drawnIcon(u"#1f4e79"_s), icon);
}

void TestPackageIcon::remarks_data()
{
    QTest::addColumn<QByteArray>("icon");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &icon, Code code) {
        QTest::newRow(name) << icon << int(code);
    };
    row("empty", {}, Code::IconUnreadable);
    row("text", "an icon", Code::IconUnreadable);
    row("not square", filled(230, 100, Qt::red), Code::IconNotSquare);
    row("transparent", filled(230, 230, QColor(255, 0, 0, 254)), Code::IconNotOpaque);
    row("too wide", filled(5000, 1, Qt::red), Code::IconUnreadable);
    row("too large", filled(230, 230, Qt::red) + QByteArray(1'000'000, 'x'), Code::IconTooLarge);
}

void TestPackageIcon::remarks()
{
    QFETCH(QByteArray, icon);
    QFETCH(int, code);
    const auto found = iconRemarks(icon);
    QCOMPARE(int(found.size()), 1);
    QCOMPARE(int(found.front().code), code);
}

void TestPackageIcon::survivesBrokenImages()
{
    const QByteArray good = drawnIcon(u"#1f4e79"_s);
    for (qsizetype size = 0; size < good.size(); size += 997)
        QVERIFY(int(iconRemarks(good.left(size)).size()) <= 1);
    // A header that promises more pixels than anybody has memory for.
    QByteArray huge = good;
    huge.replace(16, 8, QByteArray("\x7F\xFF\xFF\xFF\x7F\xFF\xFF\xFF", 8));
    QCOMPARE(iconRemarks(huge).front().code, Code::IconUnreadable);
}

QTEST_GUILESS_MAIN(TestPackageIcon)
#include "tst_packageicon.moc"
