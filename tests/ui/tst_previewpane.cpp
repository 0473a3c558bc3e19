// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bookshop.h"

#include "openapi/editing/operationlist.h"
#include "ui/editor/editeddefinition.h"
#include "ui/editor/previewpane.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace ui::editor;

/// Looks at triggers and actions as the flow designer shows them.
class PreviewPaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheCard();
    void showsAdvancedOptions();
    void listsDynamicContent();
    void switchesOperations();
    void followsTheText();
    void saysWhenThereIsNothing();
    void showsTheCorpus();

private:
    [[nodiscard]] QStringList labels() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QStringList content() const;

    std::unique_ptr<EditedDefinition> m_definition;
    std::unique_ptr<PreviewPane> m_pane;
};

void PreviewPaneTest::init()
{
    m_pane.reset();
    m_definition = std::make_unique<EditedDefinition>();
    m_definition->open(bookshop());
    m_pane = std::make_unique<PreviewPane>(*m_definition, nullptr);
    m_pane->resize(420, 640);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

QString PreviewPaneTest::title() const
{
    return m_pane->findChild<QLabel *>(u"designerTitle"_qs)->text();
}

QStringList PreviewPaneTest::labels() const
{
    QStringList texts;
    for (const QLabel *label :
         m_pane->findChild<QWidget *>(u"designerCard"_qs)->findChildren<QLabel *>()) {
        if (!label->text().isEmpty() && label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

QStringList PreviewPaneTest::content() const
{
    QStringList texts;
    for (QTreeWidgetItemIterator it(m_pane->findChild<QTreeWidget *>(u"dynamicContent"_qs)); *it;
         ++it)
        texts.append((*it)->text(0));
    return texts;
}

void PreviewPaneTest::showsTheCard()
{
    QCOMPARE(title(), u"When a book is ordered"_qs);
    QVERIFY(labels().contains(u"* shop"_qs));
    QVERIFY(labels().contains(u"lang"_qs));
    QVERIFY(!labels().contains(u"url"_qs));
}

void PreviewPaneTest::showsAdvancedOptions()
{
    QVERIFY(!labels().contains(u"least"_qs));
    auto *more = m_pane->findChild<QPushButton *>(u"advancedOptions"_qs);
    QVERIFY(more->isVisible());
    QTest::mouseClick(more, Qt::LeftButton);
    QVERIFY(labels().contains(u"least"_qs));
    QTest::mouseClick(more, Qt::LeftButton);
    QVERIFY(!labels().contains(u"least"_qs));
}

void PreviewPaneTest::listsDynamicContent()
{
    const QStringList all = content();
    QCOMPARE(all.first(), u"Bookshop"_qs);
    QVERIFY(all.contains(u"Number"_qs));
    QVERIFY(all.contains(u"Name"_qs));
    const qsizetype group = all.indexOf(u"Apply to each: Lines"_qs);
    QVERIFY(group > 0);
    QVERIFY(all.indexOf(u"ISBN"_qs) > group);
    QVERIFY(all.contains(u"body/lines/copies"_qs));
    // A friend is a person with a friend, and so on.
    QCOMPARE(all.count(u"Name"_qs), 1);
    QCOMPARE(all.filter(u"friend"_qs), QStringList(u"body/reader/friend"_qs));
}

void PreviewPaneTest::switchesOperations()
{
    auto *box = m_pane->findChild<QComboBox *>(u"previewedOperation"_qs);
    QCOMPARE(box->count(), 3);
    m_pane->goTo(*openapi::JsonPointer::parse(u"/paths/~1shops/get/responses"));
    QCOMPARE(title(), u"List shops"_qs);
    QCOMPARE(box->currentIndex(), 2);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    QCOMPARE(title(), u"When a book is ordered"_qs);
}

void PreviewPaneTest::followsTheText()
{
    QByteArray text = bookshop();
    text.replace("When a book is ordered", "Quand");
    m_definition->replaceText(u"Other"_qs, text);
    QTRY_COMPARE(title(), u"Quand"_qs);
    // What is no JSON for a while leaves in sight what was.
    m_definition->replaceText(u"Broken"_qs, text.left(200));
    QTest::qWait(0);
    QCOMPARE(title(), u"Quand"_qs);
    m_definition->history()->undo();
    m_definition->history()->undo();
    QTRY_COMPARE(title(), u"When a book is ordered"_qs);
}

void PreviewPaneTest::saysWhenThereIsNothing()
{
    m_definition->open("{}");
    QTRY_VERIFY(!m_pane->findChild<QComboBox *>(u"previewedOperation"_qs)->isVisible());
    QVERIFY(!m_pane->findChild<QWidget *>(u"designerCard"_qs)->isVisible());
}

void PreviewPaneTest::showsTheCorpus()
{
    const QString corpus = qEnvironmentVariable("DECLIC_CORPUS");
    if (corpus.isEmpty())
        QSKIP("DECLIC_CORPUS names no folder");
    const QDir folder(QDir(corpus).filePath(u"webhook"_qs));
    int shown = 0;
    for (const QString &name : folder.entryList({u"*.swagger.json"_qs})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_definition->open(file.readAll());
        m_pane->goTo({});
        QTRY_VERIFY(!content().isEmpty());
        for (const auto &operation :
             openapi::editing::listedOperations(m_definition->document().root())) {
            m_pane->goTo(operation.pointer);
            QVERIFY2(!title().isEmpty(), qPrintable(name));
            ++shown;
        }
    }
    QVERIFY(shown > 1000);
}

QTEST_MAIN(PreviewPaneTest)
#include "tst_previewpane.moc"
