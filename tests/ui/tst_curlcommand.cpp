// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/curlcommand.h"

#include <QTest>

class CurlCommandTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheRequest();
    void quotesForTheShell();
};

void CurlCommandTest::writesTheRequest()
{
    server::DeliveryDetail detail;
    detail.maskedCallback = u"https://prod.example/•••?sig=•••"_qs;
    detail.payload = R"({"a":1})";
    server::Attempt attempt;
    attempt.requestHeaders = {{"Host", "prod.example"},
                              {"Content-Length", "7"},
                              {"Content-Type", "application/json; charset=utf-8"},
                              {"X-Own", "1"}};
    detail.attempts = {{}, attempt};
    QCOMPARE(ui::curlCommand(detail), u"curl -X POST 'https://prod.example/•••?sig=•••' \\\n"
                                      "  -H 'Content-Type: application/json; charset=utf-8' \\\n"
                                      "  -H 'X-Own: 1' \\\n"
                                      "  --data-binary '{\"a\":1}'"_qs);
}

void CurlCommandTest::quotesForTheShell()
{
    server::DeliveryDetail detail;
    detail.maskedCallback = u"https://x.example/'$(reboot)"_qs;
    detail.payload = "\"l'\xc3\xa9t\xc3\xa9 `id` $HOME\"";
    const QString command = ui::curlCommand(detail);
    QVERIFY(command.startsWith(u"curl -X POST 'https://x.example/'\\''$(reboot)'"_qs));
    QVERIFY(command.contains(u"-H 'Content-Type: application/json'"_qs));
    QVERIFY(command.endsWith(u"--data-binary '\"l'\\''été `id` $HOME\"'"_qs));
}

QTEST_MAIN(CurlCommandTest)
#include "tst_curlcommand.moc"
