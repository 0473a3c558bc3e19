// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/savedevents.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::services::SavedEvent;
using app::services::SavedEvents;

class TestSavedEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryByte();
    void nothingYet();
    void readsLeniently_data();
    void readsLeniently();
    void keepsBrokenFilesAside_data();
    void keepsBrokenFilesAside();
    void tellsWhatCannotBeWritten();
};

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

void TestSavedEvents::keepsEveryByte()
{
    const QTemporaryDir folder;
    const SavedEvents saved(folder.path());
    const QDateTime time(QDate(2026, 3, 16), QTime(9, 30, 0, 250), Qt::UTC);
    const std::vector<SavedEvent> events{
        {u"Première"_s, u"T"_s, "{\n  \"z\": 1.50, \"a\": \"{{n}} é\"\n}", time},
        {u"half"_s, u"T"_s, "{ not JSON", time},
        {u"Première"_s, u"Other"_s, "", time}};
    QVERIFY(saved.store(events));
    QCOMPARE(*saved.load(), events);
    QCOMPARE(QFile::permissions(saved.file()) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestSavedEvents::nothingYet()
{
    const QTemporaryDir folder;
    QVERIFY(SavedEvents(folder.path()).load()->empty());
}

void TestSavedEvents::readsLeniently_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("payloads");
    QTest::newRow("empty") << QByteArray("[]") << QStringList();
    QTest::newRow("payload as a value")
        << QByteArray(R"([{"name":"a","trigger":"T","payload":{"x":1}}])")
        << QStringList{uR"({"x":1})"_s};
    QTest::newRow("strangers") << QByteArray(
        R"([1,null,"x",{},{"name":"a"},{"name":" ","trigger":"T"},{"name":5,"trigger":"T"},)"
        R"({"name":"a","trigger":"T","payload":"p","created":"yesterday","more":[]}])")
                               << QStringList{u"p"_s};
}

void TestSavedEvents::readsLeniently()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, payloads);
    const QTemporaryDir folder;
    const SavedEvents saved(folder.path());
    write(saved.file(), text);
    const auto events = saved.load();
    QVERIFY(events);
    QStringList found;
    for (const SavedEvent &event : *events)
        found.append(QString::fromUtf8(event.payload));
    QCOMPARE(found, payloads);
}

void TestSavedEvents::keepsBrokenFilesAside_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half") << QByteArray("[{\"name\":");
    QTest::newRow("another thing") << QByteArray("{\"events\":[]}");
    QTest::newRow("bytes") << QByteArray("\0\xff\xfe", 3);
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void TestSavedEvents::keepsBrokenFilesAside()
{
    QFETCH(QByteArray, text);
    const QTemporaryDir folder;
    const SavedEvents saved(folder.path());
    write(saved.file(), text);
    const auto events = saved.load();
    QVERIFY(!events);
    QVERIFY(events.error().contains("events.json.broken"_L1));
    QFile aside(saved.file() + u".broken"_s);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), text);
    QVERIFY(saved.load()->empty());
}

void TestSavedEvents::tellsWhatCannotBeWritten()
{
    const SavedEvents saved(u"/no/such/folder"_s);
    QVERIFY(!saved.store({}));
}

QTEST_APPLESS_MAIN(TestSavedEvents)
#include "tst_savedevents.moc"
