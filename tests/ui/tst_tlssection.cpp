// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "silentdialogs.h"
#include "ui/settings/tlssection.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using Kind = server::TlsChoice::Kind;
using ui::settings::TlsSection;

class TestTlsSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsAChoice_data();
    void showsAChoice();
    void tellsWhatTheUserDoes();
    void missesFiles();
    void choosesFiles();
    void takesThePassPhraseOnce();
    void showsTheCertificate();
    void explainsEveryField();
    void fitsIntoANarrowWindow();

private:
    template<typename T>
    T *find(const char *name) const
    {
        return m_section->findChild<T *>(QLatin1String(name));
    }
    void click(const char *name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(10, button->height() / 2));
    }

    SilentDialogs m_dialogs;
    std::unique_ptr<TlsSection> m_section;
};

void TestTlsSection::init()
{
    m_section = std::make_unique<TlsSection>(m_dialogs, nullptr);
    m_section->show();
}

void TestTlsSection::showsAChoice_data()
{
    QTest::addColumn<server::TlsChoice>("choice");
    QTest::newRow("off") << server::TlsChoice();
    QTest::newRow("files") << server::TlsChoice{
        Kind::Files, u"/a/chain.pem"_qs, u"/a/key.pem"_qs, "päss", {}};
    QTest::newRow("self-signed") << server::TlsChoice{Kind::SelfSigned, {}, {}, {}, {}};
    QTest::newRow("files of before")
        << server::TlsChoice{Kind::Off, u"/a/chain.pem"_qs, u"/a/key.pem"_qs, {}, {}};
}

void TestTlsSection::showsAChoice()
{
    QFETCH(server::TlsChoice, choice);
    const QSignalSpy edited(m_section.get(), &TlsSection::edited);
    m_section->setChoice(choice);
    QCOMPARE(m_section->choice(), choice);
    QCOMPARE(find<QLineEdit>("tlsKeyFile")->isVisible(), choice.kind == Kind::Files);
    QVERIFY(m_section->problem().isEmpty());
    QVERIFY(edited.isEmpty());
}

void TestTlsSection::tellsWhatTheUserDoes()
{
    const QSignalSpy edited(m_section.get(), &TlsSection::edited);
    click("tlsSelfSigned");
    QCOMPARE(edited.size(), 1);
    QCOMPARE(m_section->choice().kind, Kind::SelfSigned);
    click("tlsOff");
    QCOMPARE(edited.size(), 2);
    QCOMPARE(m_section->choice().kind, Kind::Off);
}

void TestTlsSection::missesFiles()
{
    click("tlsFiles");
    QVERIFY(!m_section->problem().isEmpty());
    QVERIFY(find<QLabel>("tlsProblem")->isVisible());
    QTest::keyClicks(find<QLineEdit>("tlsCertificateFile"), "/a/chain.pem");
    QTest::keyClicks(find<QLineEdit>("tlsKeyFile"), "key.pem");
    QVERIFY(m_section->problem().contains(u"root"_qs)); // relative to what?
    find<QLineEdit>("tlsKeyFile")->clear();
    QTest::keyClicks(find<QLineEdit>("tlsKeyFile"), " /a/key.pem ");
    QVERIFY(m_section->problem().isEmpty());
    QVERIFY(!find<QLabel>("tlsProblem")->isVisible());
    QCOMPARE(m_section->choice().keyFile, u"/a/key.pem"_qs);
}

void TestTlsSection::choosesFiles()
{
    click("tlsFiles");
    m_dialogs.fileName = u"/b/chain.pem"_qs;
    click("tlsCertificateFileChoose");
    m_dialogs.fileName = u"/b/key.pem"_qs;
    const QSignalSpy edited(m_section.get(), &TlsSection::edited);
    click("tlsKeyFileChoose");
    QCOMPARE(edited.size(), 1);
    QCOMPARE(m_section->choice().certificateFile, u"/b/chain.pem"_qs);
    QCOMPARE(m_section->choice().keyFile, u"/b/key.pem"_qs);
}

void TestTlsSection::takesThePassPhraseOnce()
{
    m_section->setChoice({Kind::Files, u"/a/chain.pem"_qs, u"/a/key.pem"_qs, {}, {}});
    auto *field = find<QLineEdit>("tlsPassPhrase");
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    const QSignalSpy edited(m_section.get(), &TlsSection::edited);
    QTest::keyClicks(field, "open-sesame");
    QVERIFY(edited.isEmpty()); // or each letter would start the server anew
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(m_section->choice().passPhrase, QByteArray("open-sesame"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
}

void TestTlsSection::showsTheCertificate()
{
    auto *shown = find<QWidget>("tlsShown");
    QVERIFY(!shown->isVisible());
    server::TlsCertificate certificate;
    certificate.file = u"/data/connector.crt"_qs;
    certificate.names = QStringList{u"127.0.0.1"_qs, u"localhost"_qs};
    certificate.expires = QDateTime::currentDateTimeUtc().addDays(100);
    certificate.fingerprint = "AB:CD";
    m_section->setCertificate(certificate);
    QVERIFY(shown->isVisible());
    QVERIFY(!find<QLabel>("tlsExpired")->isVisible());
    const auto buttons = find<QWidget>("tlsFingerprint")->findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 1);
    buttons.front()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"AB:CD"_qs);
    certificate.expires = QDateTime::currentDateTimeUtc().addDays(-1);
    m_section->setCertificate(certificate);
    QVERIFY(find<QLabel>("tlsExpired")->isVisible());
    m_section->setCertificate({});
    QVERIFY(!shown->isVisible());
}

void TestTlsSection::explainsEveryField()
{
    const auto fields = m_section->findChildren<QWidget *>(QRegularExpression(u"^tls"_qs));
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

void TestTlsSection::fitsIntoANarrowWindow()
{
    m_section->setChoice({Kind::Files, QString(300, u'a'), QString(300, u'b'), {}, {}});
    QVERIFY2(m_section->minimumSizeHint().width() <= 700,
             qPrintable(QString::number(m_section->minimumSizeHint().width())));
}

QTEST_MAIN(TestTlsSection)
#include "tst_tlssection.moc"
