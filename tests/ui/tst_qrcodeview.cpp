// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/qrcodeview.h"

#include <QApplication>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using ui::QrCode;
using ui::widgets::QrCodeView;

/// Codes that a reader of another make reads back, as the window shows them and as they are saved.
class TestQrCodeView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodes();
    void tooMuchIsNoCode();
    void leavesTheQuietZone();
    void isReadBack_data();
    void isReadBack();
    void readBackFromTheScreen_data();
    void readBackFromTheScreen();
    void saysWhatItIs();

private:
    static QString read(const QImage &picture);
};

/// What zbarimg makes of the picture.
QString TestQrCodeView::read(const QImage &picture)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"code.png"_qs);
    if (!picture.save(file))
        return u"not saved"_qs;
    QProcess reader;
    reader.start(u"zbarimg"_qs, {u"--quiet"_qs, u"--raw"_qs, file});
    if (!reader.waitForFinished(60'000))
        return u"no answer"_qs;
    return QString::fromUtf8(reader.readAllStandardOutput()).trimmed(); // empty: no code found
}

void TestQrCodeView::encodes()
{
    const QrCode code = ui::qrCode(u"https://shop.example"_qs);
    QVERIFY(code.width >= 21 && (code.width - 17) % 4 == 0);
    QCOMPARE(code.modules.size(), code.width * code.width);
    for (const int corner : {0, code.width - 7}) { // the three squares that cameras look for
        QVERIFY(code.isDark(corner, 0) && code.isDark(corner + 6, 6)
                && !code.isDark(corner + 1, 1));
        QVERIFY(code.isDark(0, corner) && code.isDark(6, corner + 6)
                && !code.isDark(1, corner + 1));
    }
}

void TestQrCodeView::tooMuchIsNoCode()
{
    QCOMPARE(ui::qrCode(QString()).width, 0);
    QCOMPARE(ui::qrCode(QString(3000, u'x')).width, 0);
    QVERIFY(ui::qrPicture({}, 10).isNull());
    QrCodeView view(u"Address"_qs, nullptr);
    view.setText(QString(3000, u'x'));
    view.resize(200, 200);
    (void)view.grab(); // nothing to draw is no fault
    QVERIFY(view.picture().isNull());
}

void TestQrCodeView::leavesTheQuietZone()
{
    const QrCode code = ui::qrCode(u"https://shop.example"_qs);
    const QImage picture = ui::qrPicture(code, 3);
    QCOMPARE(picture.width(), (code.width + 8) * 3);
    for (int along = 0; along < picture.width(); ++along) {
        for (int deep = 0; deep < 4 * 3; ++deep) {
            const int far = picture.width() - 1 - deep;
            QCOMPARE(picture.pixelColor(along, deep), QColor(Qt::white));
            QCOMPARE(picture.pixelColor(along, far), QColor(Qt::white));
            QCOMPARE(picture.pixelColor(deep, along), QColor(Qt::white));
            QCOMPARE(picture.pixelColor(far, along), QColor(Qt::white));
        }
    }
    QCOMPARE(picture.pixelColor(12, 12), QColor(Qt::black));
}

void TestQrCodeView::isReadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("short") << u"https://a.example"_qs;
    QTest::newRow("ngrok") << u"https://1f2e-2001-db8-1-2-3-4-5-6.ngrok-free.app"_qs;
    QTest::newRow("port and path") << u"https://shop.example:8443/hooks/declic"_qs;
    QTest::newRow("punycode") << u"https://xn--dclic-bsa.example"_qs;
    QTest::newRow("long") << QString(u"https://shop.example/" + QString(500, u'p'));
}

void TestQrCodeView::isReadBack()
{
    QFETCH(const QString, text);
    if (QStandardPaths::findExecutable(u"zbarimg"_qs).isEmpty())
        QSKIP("zbarimg is not installed");
    QrCodeView view(u"Address"_qs, nullptr);
    view.setText(text);
    QCOMPARE(read(view.picture()), text);
}

void TestQrCodeView::readBackFromTheScreen_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    for (const bool dark : {false, true}) {
        const char *theme = dark ? "dark" : "light";
        QTest::addRow("%s, smallest", theme) << dark << QSize();
        QTest::addRow("%s, wide", theme) << dark << QSize(700, 260);
        QTest::addRow("%s, tall", theme) << dark << QSize(263, 511);
    }
}

void TestQrCodeView::readBackFromTheScreen()
{
    QFETCH(const bool, dark);
    QFETCH(const QSize, size);
    if (QStandardPaths::findExecutable(u"zbarimg"_qs).isEmpty())
        QSKIP("zbarimg is not installed");
    const QString text = u"https://magasin-des-halles.euw.devtunnels.ms"_qs;
    QWidget window;
    window.setPalette(dark ? QPalette(QColor(0x35, 0x38, 0x3c), QColor(0x26, 0x28, 0x2b))
                           : QPalette(QColor(0xef, 0xef, 0xef)));
    auto *view = new QrCodeView(u"Address"_qs, &window);
    view->setText(text);
    view->resize(size.isValid() ? size : view->minimumSizeHint());
    window.resize(view->size());
    window.show();
    QCOMPARE(read(window.grab().toImage()), text);
}

void TestQrCodeView::saysWhatItIs()
{
    QrCodeView view(u"Address"_qs, nullptr);
    view.setText(u"https://shop.example"_qs);
    QCOMPARE(view.accessibleName(), u"Address"_qs);
    QCOMPARE(view.accessibleDescription(), u"https://shop.example"_qs);
    QVERIFY(view.minimumSizeHint().width() <= view.sizeHint().width());
    view.setText({});
    QVERIFY(view.accessibleDescription().isEmpty());
}

QTEST_MAIN(TestQrCodeView)
#include "tst_qrcodeview.moc"
