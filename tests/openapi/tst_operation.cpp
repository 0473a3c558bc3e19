// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/operation.h"

#include <QtTest>

using namespace openapi;

class TestOperation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesItsSuccess_data();
    void choosesItsSuccess();
};

void TestOperation::choosesItsSuccess_data()
{
    QTest::addColumn<QList<int>>("statuses");
    QTest::addColumn<int>("index");
    QTest::newRow("none") << QList<int>() << -1;
    QTest::newRow("first of two") << QList<int>{404, 202, 200} << 1;
    QTest::newRow("before the default") << QList<int>{0, 204} << 1;
    QTest::newRow("only a default") << QList<int>{500, 0} << 1;
    QTest::newRow("only failures") << QList<int>{300, 199} << -1;
}

void TestOperation::choosesItsSuccess()
{
    QFETCH(QList<int>, statuses);
    QFETCH(int, index);
    Operation operation;
    for (const int status : std::as_const(statuses)) {
        operation.responses.emplace_back();
        operation.responses.back().status = status;
    }
    const Response *success = operation.successResponse();
    QCOMPARE(success, index < 0 ? nullptr : &operation.responses[size_t(index)]);
}

QTEST_APPLESS_MAIN(TestOperation)
#include "tst_operation.moc"
