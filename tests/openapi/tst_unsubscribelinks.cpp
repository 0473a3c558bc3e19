// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/unsubscribelinks.h"

#include <QtTest>

using namespace openapi;
using Certainty = UnsubscribeLink::Certainty;

class TestUnsubscribeLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
};

namespace {

Operation deletion(QString path)
{
    Operation operation;
    operation.verb = "DELETE";
    // A star marks what publishers hide from users.
    if (path.endsWith(u'*')) {
        path.chop(1);
        operation.visibility = Visibility::Internal;
    }
    operation.operationId = QStringLiteral("Delete") + QString(path).remove(u'/');
    operation.path = PathTemplate(path);
    return operation;
}

} // namespace

void TestUnsubscribeLinks::finds_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("deletions");
    QTest::addColumn<QString>("location");
    QTest::addColumn<int>("certainty");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *path, const char *deletions,
                        const char *location, Certainty certainty, const char *found) {
        QTest::newRow(name) << QString::fromLatin1(path)
                            << QString::fromLatin1(deletions).split(u' ', Qt::SkipEmptyParts)
                            << QString::fromLatin1(location) << int(certainty)
                            << QString::fromLatin1(found);
    };
    row("none", "/v1/hooks", "", "", Certainty::None, "");
    row("its own element", "/v1/hooks", "/v1/orders/{id} /v1/hooks/{id}", "", Certainty::Inferred,
        "/v1/hooks/{id}");
    row("its own path", "/v1/hooks", "/v1/hooks /v1/orders/{id}", "", Certainty::Inferred,
        "/v1/hooks");
    row("its own path behind a variable", "/v1/forms/{id}/hooks",
        "/v1/forms/{id} /v1/forms/{id}/hooks/{hook}", "", Certainty::Inferred,
        "/v1/forms/{id}/hooks/{hook}");
    row("sibling", "/v1/event/goods", "/v1/orders/{id} /v1/event/remove/{oid}/{id}", "",
        Certainty::Inferred, "/v1/event/remove/{oid}/{id}");
    row("element of the parent", "/v1/subs/created", "/v1/orders/{id} /v1/subs/{id}", "",
        Certainty::Inferred, "/v1/subs/{id}");
    row("the only one", "/v1/a/b", "/v1/x/y/{id}", "", Certainty::Inferred, "/v1/x/y/{id}");
    row("the only hidden one", "/v1/a/b", "/v1/x/{id} /v1/y/{id}* /v1/z/{id}", "",
        Certainty::Inferred, "/v1/y/{id}");
    row("the only hidden sibling", "/v1/a/b", "/v1/a/{id} /v1/a/c/{id}* /v1/z/{id}*", "",
        Certainty::Inferred, "/v1/a/c/{id}");
    row("several", "/v1/a/b", "/v1/x/{id} /v1/y/{id}", "", Certainty::Ambiguous,
        "/v1/x/{id} /v1/y/{id}");
    row("several hidden", "/v1/a/b", "/v1/x/{id}* /v1/y/{id} /v1/z/{id}*", "", Certainty::Ambiguous,
        "/v1/x/{id} /v1/z/{id}");
    row("top level has no siblings", "/hooks", "/orders/{id} /items/{id}", "", Certainty::Ambiguous,
        "/orders/{id} /items/{id}");
    row("declared by operationId", "/v1/a", "/v1/a/{id} /v1/other", "Call (Deletev1other).",
        Certainty::Declared, "/v1/other");
    row("declared by path", "/v1/a", "/v1/a/{id} /v1/other/{id}", "Is \"/other/{id}\"",
        Certainty::Declared, "/v1/other/{id}");
    row("part of a word declares nothing", "/v1/a", "/v1/a/{id} /v1/other", "Deletev1others",
        Certainty::Inferred, "/v1/a/{id}");
}

void TestUnsubscribeLinks::finds()
{
    QFETCH(QString, path);
    QFETCH(QStringList, deletions);
    QFETCH(QString, location);
    QFETCH(int, certainty);
    QFETCH(QString, found);
    std::vector<Operation> operations(1);
    operations.front().verb = "POST";
    operations.front().path = PathTemplate(path);
    for (const QString &deleted : std::as_const(deletions))
        operations.push_back(deletion(deleted));
    const UnsubscribeLinks links(operations, QStringLiteral("/v1"));
    const UnsubscribeLink link = links.find(operations.front(), {location});
    QCOMPARE(int(link.certainty), certainty);
    std::vector<int> indexes = link.candidates;
    if (link.operation >= 0)
        indexes.push_back(link.operation);
    QStringList paths;
    for (const int index : indexes)
        paths.append(operations[size_t(index)].path.text());
    QCOMPARE(paths.join(u' '), found);
}

QTEST_APPLESS_MAIN(TestUnsubscribeLinks)
#include "tst_unsubscribelinks.moc"
