// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "silentdialogs.h"
#include "ui/settings/tlsform.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using Kind = server::TlsChoice::Kind;
using ui::settings::TlsForm;

class TestTlsForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsAChoice_data();
    void showsAChoice();
    void tellsWhatTheUserDoes();
    void missesFiles();
    void choosesFiles();
    void masksThePassPhrase();
    void showsTheCertificate();
    void explainsEveryField();
    void fitsIntoANarrowWindow();

private:
    template<typename T>
    T *find(const char *name) const
    {
        return m_form->findChild<T *>(QLatin1String(name));
    }
    void click(const char *name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(10, button->height() / 2));
    }

    SilentDialogs m_dialogs;
    std::unique_ptr<TlsForm> m_form;
};

void TestTlsForm::init()
{
    m_form = std::make_unique<TlsForm>([this]() -> ui::Dialogs & { return m_dialogs; }, nullptr);
    m_form->show();
}

void TestTlsForm::showsAChoice_data()
{
    QTest::addColumn<server::TlsChoice>("choice");
    QTest::newRow("off") << server::TlsChoice();
    QTest::newRow("files") << server::TlsChoice{
        Kind::Files, u"/a/chain.pem"_qs, u"/a/key.pem"_qs, "päss", {}};
    QTest::newRow("self-signed") << server::TlsChoice{Kind::SelfSigned, {}, {}, {}, {}};
    QTest::newRow("files of before")
        << server::TlsChoice{Kind::Off, u"/a/chain.pem"_qs, u"/a/key.pem"_qs, {}, {}};
}

void TestTlsForm::showsAChoice()
{
    QFETCH(server::TlsChoice, choice);
    const QSignalSpy edited(m_form.get(), &TlsForm::edited);
    m_form->setChoice(choice);
    QCOMPARE(m_form->choice(), choice);
    QCOMPARE(find<QLineEdit>("tlsKeyFile")->isVisible(), choice.kind == Kind::Files);
    QVERIFY(m_form->problem().isEmpty());
    QVERIFY(edited.isEmpty());
}

void TestTlsForm::tellsWhatTheUserDoes()
{
    const QSignalSpy edited(m_form.get(), &TlsForm::edited);
    click("tlsSelfSigned");
    QCOMPARE(edited.size(), 1);
    QCOMPARE(m_form->choice().kind, Kind::SelfSigned);
    click("tlsOff");
    QCOMPARE(edited.size(), 2);
    QCOMPARE(m_form->choice().kind, Kind::Off);
}

void TestTlsForm::missesFiles()
{
    click("tlsFiles");
    QVERIFY(!m_form->problem().isEmpty());
    QVERIFY(find<QLabel>("tlsProblem")->isVisible());
    QTest::keyClicks(find<QLineEdit>("tlsCertificateFile"), u"/a/chain.pem"_qs);
    QTest::keyClicks(find<QLineEdit>("tlsKeyFile"), u"key.pem"_qs);
    QVERIFY(m_form->problem().contains(u"root"_qs)); // relative to what?
    find<QLineEdit>("tlsKeyFile")->clear();
    QTest::keyClicks(find<QLineEdit>("tlsKeyFile"), u" /a/key.pem "_qs);
    QVERIFY(m_form->problem().isEmpty());
    QVERIFY(!find<QLabel>("tlsProblem")->isVisible());
    QCOMPARE(m_form->choice().keyFile, u"/a/key.pem"_qs);
}

void TestTlsForm::choosesFiles()
{
    click("tlsFiles");
    m_dialogs.fileName = u"/b/chain.pem"_qs;
    click("tlsCertificateFileChoose");
    m_dialogs.fileName = u"/b/key.pem"_qs;
    const QSignalSpy edited(m_form.get(), &TlsForm::edited);
    click("tlsKeyFileChoose");
    QCOMPARE(edited.size(), 1);
    QCOMPARE(m_form->choice().certificateFile, u"/b/chain.pem"_qs);
    QCOMPARE(m_form->choice().keyFile, u"/b/key.pem"_qs);
}

void TestTlsForm::masksThePassPhrase()
{
    m_form->setChoice({Kind::Files, u"/a/chain.pem"_qs, u"/a/key.pem"_qs, {}, {}});
    auto *field = find<QLineEdit>("tlsPassPhrase");
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    const QSignalSpy edited(m_form.get(), &TlsForm::edited);
    QTest::keyClicks(field, u"word"_qs);
    QCOMPARE(edited.size(), 4);
    QCOMPARE(m_form->choice().passPhrase, QByteArray("word"));
}

void TestTlsForm::showsTheCertificate()
{
    auto *shown = find<QWidget>("tlsShown");
    QVERIFY(!shown->isVisible());
    server::TlsCertificate certificate;
    certificate.file = u"/data/connector.crt"_qs;
    certificate.names = QStringList{u"127.0.0.1"_qs, u"localhost"_qs};
    certificate.expires = QDateTime::currentDateTimeUtc().addDays(100);
    certificate.fingerprint = "AB:CD";
    m_form->setCertificate(certificate);
    QVERIFY(shown->isVisible());
    QVERIFY(!find<QLabel>("tlsExpired")->isVisible());
    const auto buttons = find<QWidget>("tlsFingerprint")->findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 1);
    buttons.front()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"AB:CD"_qs);
    certificate.expires = QDateTime::currentDateTimeUtc().addDays(-1);
    m_form->setCertificate(certificate);
    QVERIFY(find<QLabel>("tlsExpired")->isVisible());
    m_form->setCertificate({});
    QVERIFY(!shown->isVisible());
}

void TestTlsForm::explainsEveryField()
{
    const auto fields = m_form->findChildren<QWidget *>(QRegularExpression(u"^tls"_qs));
    int explained = 0;
    for (const QWidget *field : fields) {
        if (qobject_cast<const QAbstractButton *>(field)
            || qobject_cast<const QLineEdit *>(field)) {
            QVERIFY2(!field->toolTip().isEmpty(), qPrintable(field->objectName()));
            ++explained;
        }
    }
    QCOMPARE(explained, 8);
}

void TestTlsForm::fitsIntoANarrowWindow()
{
    m_form->setChoice({Kind::Files, QString(300, u'a'), QString(300, u'b'), {}, {}});
    QVERIFY2(m_form->minimumSizeHint().width() <= 700,
             qPrintable(QString::number(m_form->minimumSizeHint().width())));
}

QTEST_MAIN(TestTlsForm)
#include "tst_tlsform.moc"
