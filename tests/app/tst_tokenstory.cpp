// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/auth/entra.h"
#include "tests/server/auth/openidprovider.h"
#include "tests/ui/support/silentdialogs.h"

#include "app/guisession.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests;
using server::ServerState;

/// From an open connector to one that lets in those alone who show a token, with the mouse and the
/// keyboard; then what a caller with a wrong token leaves in the window.
class TestTokenStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everybodyMayCall();
    void formSwitchesTokensOn();
    void testFlowsStillSubscribe();
    void refusalNamesTheWrongAudience();
    void subscriptionShowsItsUser();
    void nextSessionStillAsks();
    void commandLineWinsForTheRun();
    void nothingSecretIsKept();

private:
    void begin();
    void end();
    int subscribe(const QByteArray &token);
    QByteArray token(const QJsonObject &others = {}) const;
    void showPage(int page)
    {
        QTest::mouseClick(find<QWidget>(u"sidebar%1"_s.arg(page)), Qt::LeftButton);
    }
    void type(const QString &id, const QString &text);
    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return m_session->window().findChild<Widget *>(name);
    }
    QString cell(const QString &table, int row, int column) const
    {
        return find<QAbstractItemView>(table)->model()->index(row, column).data().toString();
    }

    const TokenForge m_key{u"key-1"_s};
    OpenIdProvider m_provider;
    QString m_issuer;
    QByteArrayList m_shown; ///< every token that was sent
    QTemporaryDir m_folder;
    app::CommonOptions m_options;
    std::unique_ptr<app::GuiSession> m_session;
};

enum Page { Overview, Subscriptions, Fire, History, Log, ConnectorFile };
enum Tab { Operations, Remarks, Security, Refused };

void TestTokenStory::initTestCase()
{
    m_issuer = m_provider.origin() + u"/realms/shop"_s;
    m_provider.setIssuer("/realms/shop", m_issuer);
    m_provider.setKeys(keySetOf({&m_key}));
    m_options.dataFolder = m_folder.filePath(u"data"_s);
    m_options.connectorEndpoint = app::Endpoint{QHostAddress(QHostAddress::LocalHost), 0};
    m_options.operatorEndpoint = m_options.connectorEndpoint;
    m_options.allowedCallbacks = QStringList{u"127.0.0.1"_s};
    begin();
}

void TestTokenStory::begin()
{
    m_session = std::make_unique<app::GuiSession>(
        m_options, *app::services::DataFolder::open(m_options.dataFolder),
        *app::loadDefinition(QString()));
    m_session->window().setDialogs(std::make_unique<SilentDialogs>());
    m_session->start();
    QVERIFY(QTest::qWaitForWindowExposed(&m_session->window()));
    QTRY_COMPARE(m_session->host().state().phase, ServerState::Phase::Running);
}

void TestTokenStory::end()
{
    QSignalSpy finished(m_session.get(), &app::GuiSession::finished);
    m_session->window().close();
    QTRY_COMPARE(finished.count(), 1);
    m_session.reset();
}

QByteArray TestTokenStory::token(const QJsonObject &others) const
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    return m_key.token(with({{u"iss"_s, m_issuer},
                             {u"aud"_s, Api},
                             {u"sub"_s, u"ada/1"_s},
                             {u"scope"_s, u"hooks"_s},
                             {u"name"_s, u"Ada <b>Lovelace</b>"_s},
                             {u"preferred_username"_s, u"ada@shop.example"_s},
                             {u"iat"_s, now},
                             {u"exp"_s, now + 600}},
                            others));
}

int TestTokenStory::subscribe(const QByteArray &token)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(m_session->host().state().connectorUrl + u"/event/instore"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!token.isNull()) {
        request.setRawHeader("Authorization", "Bearer " + token);
        m_shown.append(token);
    }
    const std::unique_ptr<QNetworkReply> reply(
        network.post(request, R"({"Url": "http://127.0.0.1:9/hook?sig=x"})"));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }))
        return 0;
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void TestTokenStory::type(const QString &id, const QString &text)
{
    auto *line = find<QLineEdit>(id);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

void TestTokenStory::everybodyMayCall()
{
    QCOMPARE(subscribe({}), 201);
}

void TestTokenStory::formSwitchesTokensOn()
{
    showPage(ConnectorFile);
    find<QTabWidget>(u"connectorTabs"_s)->setCurrentIndex(Security);
    auto *require = find<QCheckBox>(u"requireTokens"_s);
    QTest::mouseClick(require, Qt::LeftButton, {}, QPoint(8, require->height() / 2));
    QVERIFY(require->isChecked());
    auto *provider = find<QComboBox>(u"tokenProvider"_s);
    provider->setFocus();
    QTest::keyClick(provider, Qt::Key_End);
    QVERIFY(find<QLineEdit>(u"tokenIssuer"_s)->isVisible());
    QCOMPARE(subscribe({}), 201); // the form is not whole
    type(u"tokenIssuer"_s, m_issuer);
    type(u"tokenAudiences"_s, Api);
    QTRY_COMPARE(subscribe({}), 401);
    QTRY_COMPARE(subscribe(token()), 201);
}

void TestTokenStory::testFlowsStillSubscribe()
{
    const openapi::DefinitionPtr definition = app::loadDefinition(QString())->served.definition;
    Q_EMIT m_session->window().addTestFlowRequested(definition->triggers.front().operationId, {});
    showPage(Subscriptions);
    QTRY_COMPARE(find<QAbstractItemView>(u"subscriptions"_s)->model()->rowCount(), 2);
}

void TestTokenStory::refusalNamesTheWrongAudience()
{
    QCOMPARE(subscribe(token({{u"aud"_s, OtherTenant}})), 401);
    showPage(ConnectorFile);
    auto *tabs = find<QTabWidget>(u"connectorTabs"_s);
    tabs->setCurrentIndex(Refused);
    QTRY_COMPARE(cell(u"refusals"_s, 0, 3), u"The token is for another audience"_s);
    find<QAbstractItemView>(u"refusals"_s)
        ->setCurrentIndex(find<QAbstractItemView>(u"refusals"_s)->model()->index(0, 0));
    const QString words = find<QLabel>(u"refusalWords"_s)->text();
    QVERIFY2(words.contains(u"Audience (aud) is "_s + OtherTenant), qPrintable(words));
    QVERIFY2(words.contains(u"this connector expects "_s + Api), qPrintable(words));
}

void TestTokenStory::subscriptionShowsItsUser()
{
    showPage(Subscriptions);
    const QAbstractItemModel *rows = find<QAbstractItemView>(u"subscriptions"_s)->model();
    QStringList users;
    for (int row = 0; row < rows->rowCount(); ++row)
        users.append(rows->index(row, 3).data().toString());
    QVERIFY2(users.contains(u"Ada <b>Lovelace</b> (ada@shop.example)"_s),
             qPrintable(users.join(u'|')));
}

void TestTokenStory::nextSessionStillAsks()
{
    end();
    begin();
    QCOMPARE(subscribe({}), 401);
    QTRY_COMPARE(subscribe(token()), 201);
    showPage(ConnectorFile);
    find<QTabWidget>(u"connectorTabs"_s)->setCurrentIndex(Security);
    QVERIFY(find<QCheckBox>(u"requireTokens"_s)->isChecked());
    QCOMPARE(find<QLineEdit>(u"tokenIssuer"_s)->text(), m_issuer);
}

void TestTokenStory::commandLineWinsForTheRun()
{
    end();
    m_options.tokens.required = true;
    m_options.tokens.issuer = m_issuer;
    m_options.tokens.audiences = QStringList{OtherTenant};
    begin();
    QCOMPARE(subscribe(token()), 401);
    QTRY_COMPARE(subscribe(token({{u"aud"_s, OtherTenant}})), 201);
    showPage(ConnectorFile);
    find<QTabWidget>(u"connectorTabs"_s)->setCurrentIndex(Security);
    QVERIFY(!find<QCheckBox>(u"requireTokens"_s)->isEnabled());
    end();
    m_options.tokens = {};
    begin();
    QTRY_COMPARE(subscribe(token()), 201); // the project's rules are as they were
}

void TestTokenStory::nothingSecretIsKept()
{
    end();
    QByteArray kept;
    QDirIterator files(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        kept += file.readAll();
    }
    QVERIFY(kept.contains("x-declic-test-flow-secret"));
    static const QRegularExpression secret(u"(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])"_s);
    QVERIFY(!secret.match(QString::fromLatin1(kept)).hasMatch());
    QVERIFY(!m_shown.isEmpty());
    for (const QByteArray &token : std::as_const(m_shown)) {
        QVERIFY(!kept.contains(token.split('.').at(1)));
        QVERIFY(!kept.contains(token.split('.').at(2)));
    }
}

QTEST_MAIN(TestTokenStory)
#include "tst_tokenstory.moc"
