// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/valueformat.h"

#include <QtTest>

using namespace openapi;

class TestValueFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void samplesFit();
};

void TestValueFormat::decides_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *format, const char *text, bool fits) {
        QTest::addRow("%s '%s'", format, text)
            << QString::fromLatin1(format) << QString::fromLatin1(text) << fits;
    };
    row("date-time", "2026-03-16T09:30:00Z", true);
    row("date-time", "2026-03-16 09:30:00.5-01:00", true);
    row("date-time", "2026-03-16T24:00:00Z", false);
    row("date-time", "2026-03-16T09:30Z", false);
    row("date-time", "2026-03-16T09:30:00Z\n", false);
    row("date-time", "2026-13-16T09:30:00Z", false);
    row("date-time", "", false);
    row("date", "2026-03-16", true);
    row("date", "2023-02-29", false);
    row("date", "2026-3-16", false);
    row("uuid", "3F2B8C1E-5d47-4a90-b6e2-9c81d0a7f354", true);
    row("uuid", "{3f2b8c1e-5d47-4a90-b6e2-9c81d0a7f354}", false);
    row("guid", "3f2b8c1e5d474a90b6e29c81d0a7f354", false);
    row("email", "a@b", true);
    row("email", "a@b@c", false);
    row("email", "@b", false);
    row("uri", "urn:isbn:1", true);
    row("uri", "https://example.com/a b", false);
    row("uri", "/path", false);
    row("byte", "", true);
    row("byte", "YQ==", true);
    row("byte", "Y===", false);
    row("password", "anything", true);
    row("", "anything", true);
}

void TestValueFormat::decides()
{
    QFETCH(QString, format);
    QFETCH(QString, text);
    QFETCH(bool, fits);
    QCOMPARE(fitsFormat(format, text), fits);
}

void TestValueFormat::samplesFit()
{
    for (const char *name : {"date-time", "date", "uuid", "guid", "email", "uri", "url", "byte"}) {
        const QString format = QString::fromLatin1(name);
        QVERIFY(!formatSample(format).isEmpty());
        QVERIFY(fitsFormat(format, formatSample(format)));
    }
    QVERIFY(formatSample(QStringLiteral("binary")).isEmpty());
}

QTEST_APPLESS_MAIN(TestValueFormat)
#include "tst_valueformat.moc"
