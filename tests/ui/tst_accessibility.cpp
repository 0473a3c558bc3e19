// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/listsource.h"
#include "tests/ui/support/shop.h"

#include "ui/firststepsdesk.h"
#include "ui/forms/numberbox.h"
#include "ui/mainwindow.h"
#include "ui/widgets/recordtable.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QSet>
#include <QTest>

/// Every control says what it is, on every page and in every state of it.
class Accessibility final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasAName_data();
    void everyControlHasAName();
    void shareSheetHasNames_data();
    void shareSheetHasNames();
    void tabReachesEveryPart();

private:
    static QStringList unnamed(QAccessibleInterface *root);
};

QStringList Accessibility::unnamed(QAccessibleInterface *root)
{
    QStringList found;
    if (!root || !root->isValid())
        return found;
    const QAccessible::Role role = root->role();
    const bool mustBeNamed = role == QAccessible::Button || role == QAccessible::CheckBox
                             || role == QAccessible::ComboBox || role == QAccessible::EditableText
                             || role == QAccessible::SpinBox || role == QAccessible::Table
                             || role == QAccessible::PageTab || role == QAccessible::ProgressBar;
    if (mustBeNamed && root->text(QAccessible::Name).isEmpty()) {
        const QObject *object = root->object();
        const QObject *holder = object ? object->parent() : nullptr;
        found.append(u"%1 %2 in %3"_qs.arg(
            QLatin1String(object ? object->metaObject()->className() : "part"),
            object ? object->objectName() : QString::number(role),
            QLatin1String(holder ? holder->metaObject()->className() : "nothing")));
    }
    if (role == QAccessible::Table)
        return found; // its cells are text
    for (int child = 0; child < root->childCount(); ++child)
        found += unnamed(root->child(child));
    return found;
}

void Accessibility::everyControlHasAName_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<bool>("empty");
    const QStringList names =
        u"overview subscriptions fire history log connector editor live settings"_qs.split(u' ');
    for (int page = 0; page < names.size(); ++page) {
        QTest::addRow("%s", qPrintable(names.at(page))) << page << false;
        QTest::addRow("%s, empty", qPrintable(names.at(page))) << page << true;
    }
}

void Accessibility::everyControlHasAName()
{
    QFETCH(const int, page);
    QFETCH(const bool, empty);
    QAccessible::setActive(true);
    ListSource source;
    ui::MainWindow window(source);
    window.setDefinition(shop::orderDefinition());
    window.desks().firstSteps.begin({});
    if (!empty) {
        source.details = shop::history(20);
        window.setServerState(shop::running());
        window.setSubscriptions(shop::subscriptions());
        window.setTestFlows(shop::testFlows());
        window.setOverview(shop::overview(source.details));
        window.appendLog(shop::log());
    }
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
    if (auto *history = window.findChild<ui::widgets::RecordTable *>(u"history"_qs))
        history->goTo(0);
    QCoreApplication::processEvents();
    const QStringList nameless = unnamed(QAccessible::queryAccessibleInterface(&window));
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void Accessibility::shareSheetHasNames_data()
{
    QTest::addColumn<bool>("isLive");
    QTest::newRow("live") << true;
    QTest::newRow("no address") << false;
}

void Accessibility::shareSheetHasNames()
{
    QFETCH(const bool, isLive);
    QAccessible::setActive(true);
    ListSource source;
    ui::MainWindow window(source);
    window.setServerState(isLive ? shop::running() : server::ServerState());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = window.findChild<QDialog *>(u"shareDialog"_qs);
    QVERIFY(dialog);
    const QStringList nameless = unnamed(QAccessible::queryAccessibleInterface(dialog));
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void Accessibility::tabReachesEveryPart()
{
    ListSource source;
    ui::MainWindow window(source);
    window.setDefinition(shop::definition());
    window.setServerState(shop::running());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    QList<const QWidget *> reached;
    for (int step = 0; step < 60; ++step) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window,
                        Qt::Key_Tab);
        reached.append(QApplication::focusWidget());
    }
    QVERIFY(reached.contains(window.findChild<QComboBox *>(u"trigger"_qs)));
    QVERIFY(reached.contains(window.findChild<QWidget *>(u"payloadJson"_qs)));
    QVERIFY(reached.contains(window.findChild<QWidget *>(u"fireButton"_qs)));
    QVERIFY(reached.contains(window.findChild<QWidget *>(u"stopButton"_qs)));
    QVERIFY(reached.contains(window.findChild<QWidget *>(u"sidebar0"_qs))); // arrows go on from it
    const auto *number = window.findChild<ui::forms::NumberBox *>();
    QVERIFY(reached.contains(number));
    const qsizetype trigger = reached.indexOf(window.findChild<QWidget *>(u"trigger"_qs));
    const qsizetype json = reached.indexOf(window.findChild<QWidget *>(u"payloadJson"_qs), trigger);
    QVERIFY(reached.mid(trigger, json - trigger).contains(number));
}

QTEST_MAIN(Accessibility)
#include "tst_accessibility.moc"
