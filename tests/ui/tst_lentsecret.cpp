// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lentsecret.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

using namespace std::chrono_literals;
using ui::LentSecret;

class TestLentSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMarked();
    void isTakenBack();
    void leavesWhatCameAfterIt();
    void isTakenBackAtTheEnd();

private:
    static QString copied() { return QGuiApplication::clipboard()->text(); }
    static bool isLent() { return qApp->findChild<LentSecret *>() != nullptr; }
};

void TestLentSecret::isMarked()
{
    LentSecret::lend(u"the key"_qs, 1ms);
    QCOMPARE(copied(), u"the key"_qs);
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_qs),
             QByteArray("secret"));
    QTRY_VERIFY(!isLent());
}

void TestLentSecret::isTakenBack()
{
    QCOMPARE(LentSecret::Lifetime, 60s);
    LentSecret::lend(u"the key"_qs, 1ms);
    QTRY_VERIFY(!isLent());
    QVERIFY(copied().isEmpty());
}

void TestLentSecret::leavesWhatCameAfterIt()
{
    LentSecret::lend(u"the key"_qs, 1ms);
    QGuiApplication::clipboard()->setText(u"a word"_qs);
    QTRY_VERIFY(!isLent());
    QCOMPARE(copied(), u"a word"_qs);
}

void TestLentSecret::isTakenBackAtTheEnd()
{
    LentSecret::lend(u"the key"_qs);
    QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    QCoreApplication::exec();
    QVERIFY(copied().isEmpty());
}

QTEST_MAIN(TestLentSecret)
#include "tst_lentsecret.moc"
