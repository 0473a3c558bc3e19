// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/listsource.h"
#include "tests/ui/support/shop.h"
#include "tests/ui/support/silentdialogs.h"

#include "server/confignumbers.h"
#include "ui/mainwindow.h"
#include "ui/settings/settingspage.h"
#include "ui/settingsdesk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

using namespace ui;

/// The Settings page, by its widgets: what it shows, refuses, causes and asks for.
class SettingsPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void showsWhatIsInForce();
    void everyNumberHasItsField();
    void saysWhatApplyingCauses_data();
    void saysWhatApplyingCauses();
    void appliesWhatWasTyped();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void revertsAndResets();
    void keepsWhatIsBeingTyped();
    void oddValuesStayUntouched();
    void listsOfHosts();
    void https();
    void commandLineIsNamed();
    void searches();
    void wheelPassesBy();
    void figures();
    void asksBeforeItDeletes();
    void opensTheLogFolder();

private:
    template<typename Widget>
    Widget &find(const QString &name)
    {
        auto *widget = m_window->findChild<Widget *>(name);
        if (!widget)
            qFatal("no %s", qPrintable(name));
        return *widget;
    }
    void type(const QString &name, const QString &text)
    {
        auto &line = find<QLineEdit>(name);
        line.setFocus();
        line.selectAll();
        if (text.isEmpty())
            QTest::keyClick(&line, Qt::Key_Delete);
        else
            QTest::keyClicks(&line, text);
    }
    void setNumber(const QString &name, int value)
    {
        auto &box = find<QSpinBox>(name);
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, QString::number(value));
        QTest::keyClick(&box, Qt::Key_Tab);
    }
    void click(const QString &name)
    {
        QTest::mouseClick(&find<QAbstractButton>(name), Qt::LeftButton);
    }
    bool canApply() { return find<QAbstractButton>(u"applySettings"_qs).isEnabled(); }
    QString effect() { return find<QLabel>(u"settingsEffect"_qs).text(); }
    SettingsDesk &desk() { return m_window->desks().settings; }
    void openPage();

    ListSource m_source;
    std::unique_ptr<MainWindow> m_window;
    SilentDialogs *m_dialogs = nullptr;
};

void SettingsPageTest::init()
{
    m_window = std::make_unique<MainWindow>(m_source);
    auto dialogs = std::make_unique<SilentDialogs>();
    m_dialogs = dialogs.get();
    m_window->setDialogs(std::move(dialogs));
    m_window->setServerState(shop::running());
    const auto isWord = [](const QString &text) { return !text.contains(u'!'); };
    desk().setChecks({isWord});
    SettingsValues values;
    values.server.connectorPort = 18080;
    values.server.limits.connections = 300;
    desk().setValues(values);
}

void SettingsPageTest::openPage()
{
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    for (auto *button : m_window->findChildren<QAbstractButton *>()) {
        if (button->objectName().startsWith(u"sidebar") && button->text() == u"Settings")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(m_window->findChild<settings::SettingsPage *>());
    QVERIFY(m_window->findChild<settings::SettingsPage *>()->isVisible());
}

void SettingsPageTest::showsWhatIsInForce()
{
    QSignalSpy wanted(&desk(), &SettingsDesk::storageRequested);
    openPage();
    QVERIFY(wanted.count() > 0);
    QCOMPARE(find<QLineEdit>(u"connectorAddress"_qs).text(), u"127.0.0.1"_qs);
    QCOMPARE(find<QSpinBox>(u"connectorPort"_qs).value(), 18080);
    QCOMPARE(find<QSpinBox>(u"connections"_qs).value(), 300);
    QCOMPARE(find<QSpinBox>(u"attemptTimeout"_qs).text(), u"120 s"_qs);
    QCOMPARE(find<QSpinBox>(u"bodyBytes"_qs).value(), 1024);
    QVERIFY(!canApply());
    QVERIFY(!find<QAbstractButton>(u"revertSettings"_qs).isEnabled());
    QCOMPARE(effect(), u"All of this is in force."_qs);
}

void SettingsPageTest::everyNumberHasItsField()
{
    openPage();
    for (int index = 0; index < server::ConfigNumberCount; ++index) {
        const auto number = static_cast<server::ConfigNumber>(index);
        SettingsValues values;
        const server::NumberRange range = server::rangeOf(number);
        server::setValue(values.server, number, range.most);
        desk().setValues({});
        QList<QPair<QSpinBox *, int>> before;
        for (auto *box : m_window->findChildren<QSpinBox *>())
            before.append({box, box->value()});
        desk().setValues(values);
        int changed = 0;
        for (const auto &[box, value] : before) {
            if (box->value() == value)
                continue;
            ++changed;
            QCOMPARE(box->value(), box->maximum());
            QVERIFY(!box->accessibleName().isEmpty());
            QVERIFY(!box->toolTip().isEmpty());
        }
        QVERIFY2(changed == 1, QByteArray::number(index).constData());
        QVERIFY(!canApply()); // showing changes nothing
    }
}

void SettingsPageTest::saysWhatApplyingCauses_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("running");
    QTest::addColumn<QString>("words");
    QTest::newRow("restart") << u"connections"_qs << true << u"Restarts the server"_qs;
    QTest::newRow("live") << u"exchangeRows"_qs << true << u"Takes effect at once"_qs;
    QTest::newRow("log") << u"logFiles"_qs << true << u"Takes effect at once"_qs;
    QTest::newRow("stopped") << u"connections"_qs << false << u"when the server starts"_qs;
}

void SettingsPageTest::saysWhatApplyingCauses()
{
    QFETCH(const QString, field);
    QFETCH(const bool, running);
    QFETCH(const QString, words);
    if (!running)
        m_window->setServerState({});
    openPage();
    setNumber(field, 77);
    QVERIFY2(effect().contains(words), qPrintable(effect()));
    QVERIFY(canApply());
}

void SettingsPageTest::appliesWhatWasTyped()
{
    openPage();
    QSignalSpy applied(&desk(), &SettingsDesk::applyRequested);
    type(u"connectorAddress"_qs, u"0.0.0.0"_qs);
    setNumber(u"deliveryAge"_qs, 7);
    setNumber(u"headTime"_qs, 3);
    setNumber(u"exchangeBytes"_qs, 5);
    find<QComboBox>(u"logLevel"_qs).setCurrentIndex(2);
    click(u"applySettings"_qs);
    QCOMPARE(applied.count(), 1);
    SettingsValues wanted = desk().values();
    wanted.server.connectorAddress = QHostAddress(u"0.0.0.0"_qs);
    wanted.server.retention.deliveries.age = server::Days(7);
    wanted.server.limits.headTime = std::chrono::seconds(3);
    wanted.server.retention.exchanges.bytes = 5 * 1024 * 1024;
    wanted.log.level = server::LogLine::Level::Warning;
    const auto given = applied.at(0).at(0).value<SettingsValues>();
    QVERIFY(given == wanted);
    desk().setValues(given);
    QVERIFY(!canApply());
}

void SettingsPageTest::refusesWhatCannotBe_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("address") << u"connectorAddress"_qs << u"localhost"_qs;
    QTest::newRow("no address") << u"connectorAddress"_qs << QString();
    QTest::newRow("operator open to all") << u"operatorAddress"_qs << u"0.0.0.0"_qs;
    QTest::newRow("public URL") << u"publicUrl"_qs << u"!"_qs;
    QTest::newRow("host") << u"allowedCallbacks"_qs << u"flows.example, !"_qs;
}

void SettingsPageTest::refusesWhatCannotBe()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    openPage();
    setNumber(u"connections"_qs, 77); // something else could be applied
    const QString before = find<QLineEdit>(field).text();
    type(field, text);
    QVERIFY(!canApply());
    QVERIFY(effect().contains(u"red"_qs));
    QVERIFY(find<QAbstractButton>(u"revertSettings"_qs).isEnabled());
    type(field, before);
    QVERIFY(canApply());
}

void SettingsPageTest::revertsAndResets()
{
    openPage();
    QSignalSpy applied(&desk(), &SettingsDesk::applyRequested);
    setNumber(u"connections"_qs, 77);
    type(u"operatorAddress"_qs, u"nonsense"_qs);
    click(u"revertSettings"_qs);
    QCOMPARE(find<QSpinBox>(u"connections"_qs).value(), 300);
    QCOMPARE(find<QLineEdit>(u"operatorAddress"_qs).text(), u"127.0.0.1"_qs);
    QVERIFY(!canApply());
    click(u"resetSettings"_qs);
    QCOMPARE(find<QSpinBox>(u"connections"_qs).value(), 800);
    QCOMPARE(find<QSpinBox>(u"connectorPort"_qs).value(), 8080);
    QCOMPARE(applied.count(), 0);
    click(u"applySettings"_qs);
    QVERIFY(applied.at(0).at(0).value<SettingsValues>() == SettingsValues());
}

void SettingsPageTest::keepsWhatIsBeingTyped()
{
    openPage();
    QSignalSpy applied(&desk(), &SettingsDesk::applyRequested);
    setNumber(u"connections"_qs, 77);
    type(u"operatorAddress"_qs, u"nonsense"_qs);
    SettingsValues next = desk().values();
    next.server.publicUrl = u"https://shop.example"_qs; // another page
    desk().setValues(next);
    QCOMPARE(find<QLineEdit>(u"publicUrl"_qs).text(), u"https://shop.example"_qs);
    QCOMPARE(find<QSpinBox>(u"connections"_qs).value(), 77);
    QCOMPARE(find<QLineEdit>(u"operatorAddress"_qs).text(), u"nonsense"_qs);
    type(u"operatorAddress"_qs, u"127.0.0.1"_qs);
    click(u"applySettings"_qs);
    next.server.limits.connections = 77;
    QVERIFY(applied.at(0).at(0).value<SettingsValues>() == next);
}

void SettingsPageTest::oddValuesStayUntouched()
{
    SettingsValues values;
    values.server.connectTimeout = std::chrono::milliseconds(1'500); // by hand, in the file
    desk().setValues(values);
    openPage();
    QVERIFY(!canApply());
    QSignalSpy applied(&desk(), &SettingsDesk::applyRequested);
    setNumber(u"connections"_qs, 77);
    click(u"applySettings"_qs);
    QCOMPARE(applied.at(0).at(0).value<SettingsValues>().server.connectTimeout,
             std::chrono::milliseconds(1'500));
}

void SettingsPageTest::listsOfHosts()
{
    openPage();
    QSignalSpy applied(&desk(), &SettingsDesk::applyRequested);
    type(u"allowedCallbacks"_qs, u" a.example,10.0.0.0/8 ;; b "_qs);
    click(u"applySettings"_qs);
    QCOMPARE(applied.at(0).at(0).value<SettingsValues>().server.allowedCallbacks,
             (QStringList{u"a.example"_qs, u"10.0.0.0/8"_qs, u"b"_qs}));
}

void SettingsPageTest::https()
{
    openPage();
    QSignalSpy applied(&desk(), &SettingsDesk::applyRequested);
    find<QAbstractButton>(u"tlsFiles"_qs).click();
    QVERIFY(!canApply()); // by which files?
    m_dialogs->fileName = u"/etc/ssl/shop.pem"_qs;
    find<QAbstractButton>(u"tlsCertificateFileChoose"_qs).click();
    find<QAbstractButton>(u"tlsKeyFileChoose"_qs).click();
    QVERIFY(canApply());
    QVERIFY(effect().startsWith(u"Restarts the server"));
    click(u"applySettings"_qs);
    const auto tls = applied.at(0).at(0).value<SettingsValues>().server.tls;
    QCOMPARE(tls.kind, server::TlsChoice::Kind::Files);
    QCOMPARE(tls.keyFile, u"/etc/ssl/shop.pem"_qs);
    auto state = shop::running();
    state.certificate = server::TlsCertificate{u"/data/connector.crt"_qs, {}, {}, "AB", true};
    m_window->setServerState(state);
    QVERIFY(find<QWidget>(u"tlsShown"_qs).isVisibleTo(m_window.get()));
}

void SettingsPageTest::commandLineIsNamed()
{
    desk().setGiven({u"127.0.0.1:9999"_qs, {}, {}, {}, u"--verbose"_qs, true});
    openPage();
    QStringList named;
    for (const auto *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisibleTo(m_window.get()) && label->text().startsWith(u"Given on"))
            named.append(label->text());
    }
    QCOMPARE(named.size(), 2);
    QVERIFY(named.at(0).contains(u"127.0.0.1:9999"_qs));
}

void SettingsPageTest::searches()
{
    openPage();
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search);
    QTest::keyClicks(search, u"port of the CONN"_qs);
    QTRY_VERIFY(!find<QSpinBox>(u"connections"_qs).isVisible());
    QVERIFY(find<QSpinBox>(u"connectorPort"_qs).isVisible());
    QVERIFY(!find<QLineEdit>(u"publicUrl"_qs).isVisible());
    search->selectAll();
    QTest::keyClicks(search, u"retention"_qs); // a whole part
    QTRY_VERIFY(find<QSpinBox>(u"failedAge"_qs).isVisible());
    QVERIFY(!find<QSpinBox>(u"connectorPort"_qs).isVisible());
    search->selectAll();
    QTest::keyClicks(search, u"xyzzy"_qs);
    QTRY_VERIFY(!find<QSpinBox>(u"failedAge"_qs).isVisible());
    search->clear();
    QTRY_VERIFY(find<QSpinBox>(u"connectorPort"_qs).isVisible());
}

void SettingsPageTest::wheelPassesBy()
{
    openPage();
    auto &box = find<QSpinBox>(u"connectorPort"_qs);
    find<QLineEdit>(u"publicUrl"_qs).setFocus();
    const QPointF middle = QRectF(box.rect()).center();
    QWheelEvent turn(middle, box.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&box, &turn);
    QCOMPARE(box.value(), 18080);
}

void SettingsPageTest::figures()
{
    openPage();
    const auto shown = [this] {
        QString all;
        for (const auto *line : find<QWidget>(u"storageFigures"_qs).findChildren<QLineEdit *>()) {
            if (line->isVisibleTo(m_window.get()))
                all += line->text() + u'\n';
        }
        return all;
    };
    QVERIFY(shown().isEmpty());
    server::Storage storage;
    storage.deliveries = {12'345, 4'000'000, QDateTime(QDate(2026, 1, 2), QTime(12, 0), Qt::UTC)};
    storage.fileBytes = 8 * 1024 * 1024;
    desk().setStorage(storage);
    QVERIFY2(shown().contains(u"12,345"), qPrintable(shown()));
    QVERIFY(shown().contains(u"3.81 MiB"_qs));
    QVERIFY(shown().contains(u"8.00 MiB"_qs));
    QVERIFY(shown().contains(u"none"_qs));
}

void SettingsPageTest::asksBeforeItDeletes()
{
    openPage();
    QSignalSpy wanted(&desk(), &SettingsDesk::removeRequested);
    setNumber(u"removeDays"_qs, 3);
    m_dialogs->agrees = false;
    click(u"removeOld"_qs);
    QCOMPARE(m_dialogs->questions.size(), 1);
    QCOMPARE(wanted.count(), 0);
    m_dialogs->agrees = true;
    click(u"removeOld"_qs);
    QCOMPARE(wanted.count(), 1);
    const auto age = wanted.at(0).at(0).toDateTime().secsTo(QDateTime::currentDateTimeUtc());
    QVERIFY(qAbs(age - 3 * 86'400) < 60);
    QSignalSpy again(&desk(), &SettingsDesk::storageRequested);
    QSignalSpy done(&desk(), &SettingsDesk::done);
    desk().showRemoved(12);
    QCOMPARE(again.count(), 1);
    QVERIFY(done.at(0).at(0).toString().contains(u"12"_qs));
}

void SettingsPageTest::opensTheLogFolder()
{
    desk().setLogFolder(u"/srv/shop"_qs);
    openPage();
    QSignalSpy wanted(&desk(), &SettingsDesk::openLogFolderRequested);
    click(u"openLogFolder"_qs);
    QCOMPARE(wanted.count(), 1);
}

QTEST_MAIN(SettingsPageTest)
#include "tst_settingspage.moc"
