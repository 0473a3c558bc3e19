// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/bundled.h"
#include "openapi/jsonvalue.h"

#include <QtTest>

using namespace openapi;

class TestBundled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isInTheBinary();
};

void TestBundled::isInTheBinary()
{
    const JsonParseResult parsed = parseStrictJson(bundledDefinition());
    QVERIFY(parsed.complete);
    QVERIFY(parsed.diagnostics.empty());
    QVERIFY(parsed.root.find(u"paths"));
}

QTEST_APPLESS_MAIN(TestBundled)
#include "tst_bundled.moc"
