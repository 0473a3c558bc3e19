// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/selftestpanel.h"
#include "ui/selftestdesk.h"
#include "ui/selftestwording.h"
#include "ui/widgets/outcomelist.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using ui::SelfTest;
using Finding = SelfTest::Finding;
using State = SelfTest::State;

namespace {

SelfTest ended()
{
    SelfTest test;
    test.url = u"https://a-b-c.trycloudflare.com"_qs;
    test.lines.fill({State::Passed, Finding::Nothing, {}});
    test.lines.at(SelfTest::Secure) = {
        State::Warned, Finding::EndsSoon, {u"a-b-c.trycloudflare.com"_qs, u"2026-05-03"_qs}};
    test.lines.at(SelfTest::Delete) = {State::Failed, Finding::Refused, {u"DELETE"_qs, u"405"_qs}};
    test.lines.at(SelfTest::Latency).state = State::Skipped;
    return test;
}

} // namespace

/// The panel that shows the test from outside, clicked.
class TestSelfTestPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatItWillDo();
    void needsAnAddress();
    void asksToTestAndToCancel();
    void tellsEachLine();
    void copiesTheReport();
    void outlivesItsPanel();
    void forgetsAnotherAddress();
    void hasWordsForEveryFinding();
    void hasWordsForEveryCause();

private:
    template<typename Widget>
    [[nodiscard]] Widget &part(const QString &name)
    {
        return *m_window->findChild<Widget *>(name);
    }
    [[nodiscard]] QPushButton &button() { return part<QPushButton>(u"selfTest"_qs); }
    [[nodiscard]] QStringList shownTexts()
    {
        QCoreApplication::processEvents(); // new labels are shown by their layout
        QStringList texts;
        const auto labels = part<QWidget>(u"selfTestLines"_qs).findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && !label->text().isEmpty())
                texts.append(label->text());
        }
        return texts;
    }

    ui::SelfTestDesk *m_desk = nullptr;
    std::unique_ptr<QWidget> m_window;
};

void TestSelfTestPanel::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(760, 680);
    m_desk = new ui::SelfTestDesk(m_window.get());
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_desk->createPanel(m_window.get()));
    layout->addStretch();
    m_window->show();
}

void TestSelfTestPanel::saysWhatItWillDo()
{
    m_desk->setAddress(u"https://shop.example"_qs);
    QVERIFY(part<QLabel>(u"selfTestEmpty"_qs).isVisible());
    QVERIFY(part<QLabel>(u"selfTestEmpty"_qs).text().contains(u"https://shop.example"_qs));
    QVERIFY(!part<QWidget>(u"selfTestLines"_qs).isVisible());
    QVERIFY(!part<QPushButton>(u"copySelfTest"_qs).isVisible());
    QVERIFY(button().isEnabled() && !button().toolTip().isEmpty());
}

void TestSelfTestPanel::needsAnAddress()
{
    QVERIFY(!button().isEnabled());
    QVERIFY(part<QLabel>(u"selfTestEmpty"_qs).text().contains(u"tunnel"_qs));
}

void TestSelfTestPanel::asksToTestAndToCancel()
{
    QSignalSpy asked(m_desk, &ui::SelfTestDesk::testRequested);
    QSignalSpy cancelled(m_desk, &ui::SelfTestDesk::cancelRequested);
    m_desk->setAddress(u"https://shop.example"_qs);
    QTest::mouseClick(&button(), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"https://shop.example"_qs);
    SelfTest test;
    test.isRunning = true;
    test.url = u"https://shop.example"_qs;
    test.lines.at(SelfTest::Name).state = State::Running;
    m_desk->setTest(test);
    QVERIFY(shownTexts().contains(u"Running"_qs));
    QVERIFY(!part<QPushButton>(u"copySelfTest"_qs).isEnabled());
    QVERIFY(part<QLabel>(u"selfTestSummary"_qs).text().contains(test.url));
    button().setFocus();
    QTest::keyClick(&button(), Qt::Key_Space);
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(asked.size(), 1);
    test.isRunning = false;
    test.isCancelled = true;
    test.lines.fill({State::Skipped, Finding::None, {}});
    m_desk->setTest(test);
    QTest::mouseClick(&button(), Qt::LeftButton);
    QCOMPARE(asked.size(), 2);
    QVERIFY(shownTexts().contains(u"Cancelled."_qs));
}

void TestSelfTestPanel::tellsEachLine()
{
    m_desk->setAddress(u"https://a-b-c.trycloudflare.com"_qs);
    m_desk->setTest(ended());
    const QStringList texts = shownTexts();
    for (int index = 0; index < SelfTest::LineCount; ++index)
        QVERIFY(texts.contains(ui::wording::selfTestLine(static_cast<SelfTest::Line>(index))));
    for (const char *word : {"Passed", "Warning", "Failed", "Left out"})
        QVERIFY2(texts.contains(QString::fromLatin1(word)), word);
    const QString all = texts.join(u'\n');
    QVERIFY(all.contains(u"DELETE was refused on the way, with HTTP 405."_qs));
    QVERIFY(all.contains(u"Allow it in the tunnel"_qs)); // what to do
    QVERIFY(part<QLabel>(u"selfTestSummary"_qs).text().contains(u"could not use"_qs));
    QVERIFY(!part<QLabel>(u"selfTestEmpty"_qs).isVisible());
}

void TestSelfTestPanel::copiesTheReport()
{
    QSignalSpy done(m_desk, &ui::SelfTestDesk::done);
    m_desk->setAddress(u"https://a-b-c.trycloudflare.com"_qs);
    m_desk->setTest(ended());
    QTest::mouseClick(&part<QPushButton>(u"copySelfTest"_qs), Qt::LeftButton);
    QCOMPARE(done.size(), 1);
    const QString report = QApplication::clipboard()->text();
    QCOMPARE(report.count(u'\n'), qsizetype(SelfTest::LineCount + 1));
    QVERIFY(report.contains(u"DELETE comes through: Failed. DELETE was refused"_qs));
    QVERIFY(report.contains(u"https://a-b-c.trycloudflare.com"_qs));
}

void TestSelfTestPanel::outlivesItsPanel()
{
    m_desk->setAddress(u"https://a-b-c.trycloudflare.com"_qs);
    m_desk->setTest(ended());
    delete m_window->findChild<ui::pages::SelfTestPanel *>();
    m_desk->setTest(ended());
    m_window->layout()->addWidget(m_desk->createPanel(m_window.get()));
    QVERIFY(button().isEnabled());
    QTRY_VERIFY(shownTexts().contains(u"Failed"_qs));
}

void TestSelfTestPanel::forgetsAnotherAddress()
{
    m_desk->setAddress(u"https://a-b-c.trycloudflare.com"_qs);
    m_desk->setTest(ended());
    m_desk->setAddress(u"https://a-b-c.trycloudflare.com"_qs);
    QVERIFY(part<QWidget>(u"selfTestLines"_qs).isVisible());
    m_desk->setAddress(u"https://d-e-f.trycloudflare.com"_qs);
    QVERIFY(!part<QWidget>(u"selfTestLines"_qs).isVisible());
    // What still runs goes on to its end.
    SelfTest running = ended();
    running.isRunning = true;
    m_desk->setTest(running);
    m_desk->setAddress({});
    QVERIFY(part<QWidget>(u"selfTestLines"_qs).isVisible());
    QVERIFY(button().isEnabled());
}

void TestSelfTestPanel::hasWordsForEveryFinding()
{
    QSet<QString> sentences;
    const int count = static_cast<int>(Finding::Unmeasured) + 1;
    for (int code = static_cast<int>(Finding::NoAddress); code < count; ++code) {
        SelfTest test;
        for (const State state : {State::Passed, State::Failed}) {
            test.lines.at(SelfTest::Post) = {state, static_cast<Finding>(code), {u"A"_qs, u"B"_qs}};
            const auto words = ui::wording::selfTestWords(test, SelfTest::Post);
            QVERIFY2(!words.sentence.isEmpty() && !words.sentence.contains(u'%'),
                     qPrintable(words.sentence + QString::number(code)));
            sentences.insert(words.sentence);
        }
    }
    QCOMPARE(sentences.size(), count - static_cast<int>(Finding::NoAddress));
}

void TestSelfTestPanel::hasWordsForEveryCause()
{
    const auto last = server::Cause::Interrupted;
    const QString other = QString::fromUtf8(ui::wording::selfTestCause(last).sentence);
    int own = 0;
    for (int code = 0; code <= static_cast<int>(last); ++code) {
        SelfTest test;
        test.lines.at(SelfTest::Between) = {
            State::Failed, Finding::Because, {}, static_cast<server::Cause>(code)};
        const auto words = ui::wording::selfTestWords(test, SelfTest::Between);
        QVERIFY(!words.sentence.isEmpty() && !words.nextStep.isEmpty());
        own += words.sentence == other ? 0 : 1;
    }
    QCOMPARE(own, 52); // the rest is nothing that a test from outside meets
}

QTEST_MAIN(TestSelfTestPanel)
#include "tst_selftestpanel.moc"
