// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/listsource.h"
#include "tests/ui/support/shop.h"

#include "ui/mainwindow.h"

#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

/// Adds test flows by mouse and keyboard.
class InputsDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForTheInputsOfATestFlow();
    void asksNothingWhereNothingIsToBeFilledIn();

private:
    ListSource m_source;
    std::unique_ptr<ui::MainWindow> m_window;
};

void InputsDialogTest::init()
{
    m_window = std::make_unique<ui::MainWindow>(m_source);
    m_window->setDefinition(shop::orderDefinition());
    m_window->setServerState(shop::running());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void InputsDialogTest::asksForTheInputsOfATestFlow()
{
    QSignalSpy added(m_window.get(), &ui::MainWindow::addTestFlowRequested);
    const auto ask = [this]() -> QDialog * {
        m_window->activateWindow();
        (void)QTest::qWaitForWindowActive(m_window.get());
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
        const auto menus = m_window->findChildren<QMenu *>(u"testFlowMenu"_qs);
        for (QAction *action : menus.last()->actions()) {
            if (action->text() == u"Quand un magasin est livré")
                action->trigger();
        }
        menus.last()->close();
        return m_window->findChild<QDialog *>(u"inputsDialog"_qs);
    };
    QPointer<QDialog> dialog = ask();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(added.count(), 0);
    QHash<QString, QLineEdit *> lines;
    for (QLineEdit *line : dialog->findChildren<QLineEdit *>())
        lines.insert(line->accessibleName(), line);
    QCOMPARE(lines.value(u"Magasin"_qs)->text(), u"Lyon"_qs);
    auto *add = dialog->findChild<QPushButton *>(u"addFlow"_qs);
    QVERIFY(add->isEnabled());
    QLineEdit *least = lines.value(u"Colis au moins"_qs);
    least->selectAll();
    QTest::keyClicks(least, u"0"_qs);
    QVERIFY(!add->isEnabled());
    QTest::keyClicks(least, u"7"_qs);
    least->selectAll();
    QTest::keyClicks(least, u"7"_qs);
    QVERIFY(add->isEnabled());
    QTest::mouseClick(add, Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QCOMPARE(added.count(), 1);
    QCOMPARE(added.first().first().toString(), u"NewDelivery"_qs);
    const auto inputs = added.first().at(1).value<openapi::JsonValue>();
    QCOMPARE(inputs.toJson(), QByteArray(R"({"path":{"store":"Lyon"},"query":{"urgent":true},)"
                                         R"("body":{"least":7,"aisles":["aisles"]}})"));
    dialog = ask();
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QCOMPARE(added.count(), 1);
}

void InputsDialogTest::asksNothingWhereNothingIsToBeFilledIn()
{
    QSignalSpy added(m_window.get(), &ui::MainWindow::addTestFlowRequested);
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
    auto *menu = m_window->findChild<QMenu *>(u"testFlowMenu"_qs);
    menu->actions().at(1)->trigger();
    menu->close();
    QCOMPARE(added.count(), 1);
    QCOMPARE(added.first().first().toString(), u"NewOrder"_qs);
    QVERIFY(added.first().at(1).value<openapi::JsonValue>().isNull());
    QVERIFY(!m_window->findChild<QDialog *>(u"inputsDialog"_qs));
}

QTEST_MAIN(InputsDialogTest)
#include "tst_inputsdialog.moc"
