// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/exporter/ziparchive.h"

#include <QtTest>

using namespace openapi::exporter;

class TestZipArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheFormat();
    void readsWhatItWrote();
    void readsNothingElse();
};

namespace {

const PackageFiles Files{{QStringLiteral("a.txt"), "123456789"},
                         {QStringLiteral("empty"), QByteArray("")},
                         {QStringLiteral("\u00e9.bin"), QByteArray("\0\xFF\n", 3)}};

} // namespace

void TestZipArchive::writesTheFormat()
{
    const QByteArray bytes = zipArchive({Files[0]});
    QCOMPARE(bytes.left(4), QByteArray("PK\3\4"));
    // The check value of CRC-32 for these nine digits is CBF43926.
    QCOMPARE(bytes.mid(14, 4), QByteArray("\x26\x39\xF4\xCB"));
    QCOMPARE(bytes.mid(30, 14), QByteArray("a.txt123456789"));
    QCOMPARE(bytes.mid(44, 4), QByteArray("PK\1\2"));
    QCOMPARE(bytes.mid(bytes.size() - 22, 4), QByteArray("PK\5\6"));
    QCOMPARE(zipArchive({Files[0]}), bytes);
}

void TestZipArchive::readsWhatItWrote()
{
    const auto read = readZipArchive(zipArchive(Files));
    QVERIFY(read);
    QCOMPARE(*read, Files);
}

void TestZipArchive::readsNothingElse()
{
    const QByteArray good = zipArchive(Files);
    QVERIFY(!readZipArchive(QByteArray()));
    QVERIFY(!readZipArchive("PK\3\4"));
    QVERIFY(!readZipArchive(zipArchive({})));
    QVERIFY(!readZipArchive(good + 'x'));
    for (qsizetype size = 0; size < good.size(); ++size)
        QVERIFY2(!readZipArchive(good.left(size)), QByteArray::number(size).constData());
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray bad = good;
        bad[at] = char(bad[at] ^ 0x81);
        QVERIFY2(!readZipArchive(bad) || *readZipArchive(bad) != Files,
                 QByteArray::number(at).constData());
    }
}

QTEST_APPLESS_MAIN(TestZipArchive)
#include "tst_ziparchive.moc"
