// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/listsource.h"
#include "tests/ui/support/shop.h"
#include "tests/ui/support/silentdialogs.h"

#include "openapi/reader.h"
#include "ui/connectormenu.h"
#include "ui/mainwindow.h"
#include "ui/models/diagnosticsmodel.h"
#include "ui/models/operationsmodel.h"
#include "ui/widgets/recordtable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using ui::OperationRow;
using ui::widgets::RecordTable;
using Role = OperationRow::Role;
using Reason = OperationRow::Reason;

class ConnectorPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rolesAndReasons();
    void modelsKeepTheirPromises();
    void choosesTheRemoval();
    void editsAnAnswer();
    void brokenAnswersAreNotKept();
    void typedTextSurvivesNews();
    void filtersAndSorts();
    void diagnosticsAreCopied();
    void nothingToRemark();
    void keysAreForTheSession();
    void tellsWhereKeysAreKept_data();
    void tellsWhereKeysAreKept();
    void keysAreForgotten();
    void tellsThatKeysAreNotKnown();
    void keysAreNotMixedUp();
    void anotherConnectorBeginsAnew();
    void menusListRecentFiles();

private:
    RecordTable *table(const QString &id) { return m_window->findChild<RecordTable *>(id); }
    template<typename Widget>
    Widget *find(const QString &id)
    {
        return m_window->findChild<Widget *>(id);
    }
    void select(const QString &path);
    /// Answers the question that is asked.
    void agree(const QString &word)
    {
        auto *box = m_window->findChild<QMessageBox *>();
        QVERIFY(box);
        const auto buttons = box->buttons();
        const auto button = std::find_if(buttons.begin(), buttons.end(),
                                         [&word](const auto *one) { return one->text() == word; });
        QVERIFY(button != buttons.end());
        QTest::mouseClick(*button, Qt::LeftButton);
    }
    server::ConnectorSetup last(const QSignalSpy &spy)
    {
        return spy.last().at(0).value<server::ConnectorSetup>();
    }

    ListSource m_source;
    ui::Connector m_connector;
    std::unique_ptr<ui::MainWindow> m_window;
};

namespace {

const QByteArray Text = R"({"swagger": "2.0", "info": {"title": "Bakery", "version": "2.1"},
 "host": "bakery.example", "basePath": "/v1", "paths": {
 "/hooks": {"x-ms-notification-content": {"schema": {"type": "object", "properties":
   {"name": {"type": "string"}}}},
  "post": {"operationId": "WhenBaked", "summary": "When bread is baked", "x-ms-trigger": "single",
   "parameters": [{"name": "body", "in": "body", "schema": {"type": "object", "properties":
    {"url": {"type": "string", "x-ms-notification-url": true}}}}],
   "responses": {"201": {"description": "ok"}}}},
 "/hooks/{id}": {"delete": {"operationId": "RemoveHook", "parameters": [
   {"name": "id", "in": "path", "type": "string", "required": true}],
   "responses": {"200": {"description": "ok"}}}},
 "/gone/{id}": {"delete": {"summary": "Remove at once", "parameters": [
   {"name": "id", "in": "path", "type": "string", "required": true}],
   "responses": {"204": {"description": "ok"}}}},
 "/breads": {"get": {"operationId": "ListBreads", "summary": "List breads", "responses":
   {"200": {"description": "ok", "schema": {"type": "object", "required": ["count"], "properties":
    {"count": {"type": "integer"}}}}}}},
 "/ping": {"get": {"operationId": "Ping", "responses": {"204": {"description": "ok"}}}}}})";

} // namespace

void ConnectorPageTest::init()
{
    openapi::ReadResult read = openapi::read(openapi::Document(Text));
    // Whichever the reader makes of it: here the user decides.
    auto definition = std::make_shared<openapi::ConnectorDefinition>(*read.definition);
    QCOMPARE(definition->triggers.size(), 1U);
    definition->triggers.front().unsubscribe = {
        openapi::UnsubscribeLink::Certainty::Ambiguous, -1, {1, 2}};
    m_connector = {};
    m_connector.file = u"/home/a/bakery.swagger.json"_qs;
    m_connector.definition = definition;
    openapi::Diagnostic first;
    first.severity = openapi::Severity::Warning;
    first.code = openapi::Diagnostic::Code::UnsubscribeMissing;
    first.line = 12;
    first.column = 3;
    first.args = QStringList{u"WhenBaked"_qs};
    openapi::Diagnostic second;
    second.code = openapi::Diagnostic::Code::JsonTrailingComma;
    second.line = 2;
    second.column = 40;
    m_connector.diagnostics = {second, first};
    m_window = std::make_unique<ui::MainWindow>(m_source);
    m_window->setDialogs(std::make_unique<SilentDialogs>());
    m_window->setConnector(m_connector);
    m_window->setServerState(shop::running());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_6, Qt::ControlModifier);
    QVERIFY(table(u"operations"_qs));
}

void ConnectorPageTest::cleanup()
{
    m_window.reset();
}

void ConnectorPageTest::select(const QString &path)
{
    RecordTable *operations = table(u"operations"_qs);
    for (int row = 0; row < operations->model()->rowCount(); ++row) {
        if (operations->model()->index(row, 1).data().toString() == path)
            operations->goTo(row);
    }
    QCOMPARE(operations->model()->index(operations->currentRow(), 1).data().toString(), path);
}

void ConnectorPageTest::rolesAndReasons()
{
    const auto rows = ui::operationRows(m_connector);
    QCOMPARE(rows.size(), 5U);
    QCOMPARE(rows.at(0).role, Role::Trigger);
    QCOMPARE(rows.at(0).reason, Reason::Open);
    QCOMPARE(rows.at(1).reason, Reason::Candidate);
    QCOMPARE(rows.at(3).role, Role::Sample);
    QCOMPARE(rows.at(3).reason, Reason::Schema);
    QCOMPARE(rows.at(4).reason, Reason::NoSchema);

    ui::Connector decided = m_connector;
    decided.setup.removals = {{u"WhenBaked"_qs, u"DELETE /v1/gone/{id}"_qs}};
    decided.setup.answers = {{u"Ping"_qs, {200, "1"}}};
    decided.hasScript = true;
    const auto after = ui::operationRows(decided);
    QCOMPARE(after.at(0).reason, Reason::Chosen);
    QCOMPARE(after.at(0).removal, u"DELETE /v1/gone/{id}"_qs);
    QCOMPARE(after.at(1).role, Role::Sample);
    QCOMPARE(after.at(2).role, Role::Unsubscribe);
    QCOMPARE(after.at(3).reason, Reason::Script);
    QCOMPARE(after.at(4).role, Role::OwnAnswer);

    decided.setup.removals = {{u"WhenBaked"_qs, u"Unknown"_qs}};
    QCOMPARE(ui::operationRows(decided).at(0).reason, Reason::OwnPath);
    QVERIFY(ui::operationRows({}).empty());

    decided.hasScript = false;
    decided.properties = openapi::readApiProperties(
                             R"({"properties":{"policyTemplateInstances":[
                                 {"templateId":"setheader"}],"scriptOperations":["Other"]}})")
                             .properties;
    const auto changed = ui::operationRows(decided);
    QCOMPARE(changed.at(3).reason, Reason::Policy);
    QCOMPARE(ui::wording::reason(changed.at(3)), u"Without its policies: setheader"_qs);
    for (const OperationRow &row : after) {
        QVERIFY(!ui::wording::role(row.role).isEmpty());
        QCOMPARE(ui::wording::reason(row).isEmpty(), row.role == Role::OwnAnswer);
    }
}

void ConnectorPageTest::modelsKeepTheirPromises()
{
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    ui::models::OperationsModel operations;
    const QAbstractItemModelTester one(&operations, Mode::QtTest);
    ui::models::DiagnosticsModel diagnostics;
    const QAbstractItemModelTester two(&diagnostics, Mode::QtTest);
    operations.setConnector(m_connector);
    diagnostics.setDiagnostics(m_connector.diagnostics);
    QSignalSpy reset(&operations, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&operations, &QAbstractItemModel::dataChanged);
    ui::Connector decided = m_connector;
    decided.setup.answers = {{u"Ping"_qs, {200, "1"}}};
    operations.setConnector(decided);
    QVERIFY(reset.isEmpty());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.front().at(0).toModelIndex().row(), 4);
    operations.setConnector({});
    diagnostics.setDiagnostics({});
    QCOMPARE(operations.rowCount(), 0);
    QCOMPARE(diagnostics.rowCount(), 0);
}

void ConnectorPageTest::choosesTheRemoval()
{
    QSignalSpy changed(m_window.get(), &ui::MainWindow::setupChanged);
    select(u"/v1/hooks"_qs);
    auto *box = find<QComboBox>(u"removal"_qs);
    QVERIFY(box->isVisible());
    QCOMPARE(box->currentIndex(), -1);
    QCOMPARE(box->count(), 3);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(last(changed).removals.value(u"WhenBaked"_qs), u"DELETE /v1/gone/{id}"_qs);
    const QModelIndex why = table(u"operations"_qs)->model()->index(0, 4);
    QVERIFY(why.data().toString().contains(u"DELETE /v1/gone/{id}"_qs));
    QTest::keyClick(box, Qt::Key_Down);
    QVERIFY(last(changed).removals.contains(u"WhenBaked"_qs));
    QCOMPARE(last(changed).removals.value(u"WhenBaked"_qs), QString());
}

void ConnectorPageTest::editsAnAnswer()
{
    QSignalSpy changed(m_window.get(), &ui::MainWindow::setupChanged);
    select(u"/v1/breads"_qs);
    auto *body = find<QPlainTextEdit>(u"answerBody"_qs);
    auto *keep = find<QPushButton>(u"keepAnswer"_qs);
    auto *reset = find<QPushButton>(u"resetAnswer"_qs);
    QVERIFY(body->toPlainText().contains(u"\"count\""_qs));
    QVERIFY(!keep->isEnabled() && !reset->isEnabled());
    body->setPlainText(u"{\"count\": 41}"_qs);
    find<QSpinBox>(u"answerStatus"_qs)->setValue(203);
    QVERIFY(keep->isEnabled());
    QTest::mouseClick(keep, Qt::LeftButton);
    QCOMPARE(changed.count(), 1);
    const server::SampleAnswer kept = last(changed).answers.value(u"ListBreads"_qs);
    QCOMPARE(kept.status, 203);
    QCOMPARE(kept.body, "{\"count\": 41}");
    QVERIFY(!keep->isEnabled());
    select(u"/v1/ping"_qs);
    QVERIFY(body->toPlainText().isEmpty());
    QCOMPARE(find<QSpinBox>(u"answerStatus"_qs)->value(), 204);
    select(u"/v1/breads"_qs);
    QCOMPARE(body->toPlainText(), u"{\"count\": 41}"_qs);
    QTest::mouseClick(reset, Qt::LeftButton);
    QVERIFY(last(changed).answers.isEmpty());
    QVERIFY(!reset->isEnabled());
    QVERIFY(body->toPlainText() != u"{\"count\": 41}"_qs);
}

void ConnectorPageTest::brokenAnswersAreNotKept()
{
    select(u"/v1/breads"_qs);
    auto *body = find<QPlainTextEdit>(u"answerBody"_qs);
    auto *keep = find<QPushButton>(u"keepAnswer"_qs);
    body->setPlainText(u"{\"count\": "_qs);
    QVERIFY(!keep->isEnabled());
    body->setPlainText(u"{\"count\": \"many\"}"_qs); // not as declared: a test may want that
    QVERIFY(keep->isEnabled());
    body->setPlainText(u"  \n"_qs);
    QVERIFY(keep->isEnabled());
}

void ConnectorPageTest::typedTextSurvivesNews()
{
    select(u"/v1/breads"_qs);
    auto *body = find<QPlainTextEdit>(u"answerBody"_qs);
    body->setPlainText(u"{\"count\": 5}"_qs);
    m_window->setConnector(m_connector);
    QCOMPARE(body->toPlainText(), u"{\"count\": 5}"_qs);
}

void ConnectorPageTest::filtersAndSorts()
{
    RecordTable *operations = table(u"operations"_qs);
    auto *filter = m_window->findChild<QLineEdit *>(u"operationsFilter"_qs);
    QVERIFY(filter);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"PING"_qs);
    QTRY_COMPARE(operations->model()->rowCount(), 1);
    filter->clear();
    QTRY_COMPARE(operations->model()->rowCount(), 5);
    QCOMPARE(operations->model()->index(0, 1).data().toString(), u"/v1/hooks"_qs);
    operations->sortByColumn(1, Qt::AscendingOrder);
    QCOMPARE(operations->model()->index(0, 1).data().toString(), u"/v1/breads"_qs);
    operations->goTo(0);
    QTest::keyClick(operations, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"List breads"_qs));
}

void ConnectorPageTest::diagnosticsAreCopied()
{
    find<QTabWidget>(u"connectorTabs"_qs)->setCurrentIndex(1);
    RecordTable *remarks = table(u"diagnostics"_qs);
    QCOMPARE(remarks->model()->rowCount(), 2);
    QCOMPARE(remarks->model()->index(1, 1).data().toString(), u"12:3"_qs);
    const QPoint place = remarks->visualRect(remarks->model()->index(1, 2)).center();
    QTest::mouseClick(remarks->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(remarks->viewport(), Qt::LeftButton, {}, place);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"WhenBaked"_qs));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"12:3"_qs));
}

void ConnectorPageTest::nothingToRemark()
{
    m_connector.diagnostics.clear();
    m_window->setConnector(m_connector);
    find<QTabWidget>(u"connectorTabs"_qs)->setCurrentIndex(1);
    QVERIFY(!table(u"diagnostics"_qs)->isVisible());
}

void ConnectorPageTest::keysAreForTheSession()
{
    QSignalSpy changed(m_window.get(), &ui::MainWindow::setupChanged);
    find<QTabWidget>(u"connectorTabs"_qs)->setCurrentIndex(2);
    QVERIFY(!find<QCheckBox>(u"requireKeys"_qs)->isVisible());
    m_connector.security = {{ui::DeclaredSecurity::Kind::ApiKeyHeader, u"X-Bakery"_qs}};
    m_window->setConnector(m_connector);
    auto *require = find<QCheckBox>(u"requireKeys"_qs);
    auto *key = find<QLineEdit>(u"apiKey"_qs);
    QVERIFY(require->isVisible());
    QVERIFY(!find<QLineEdit>(u"basicUser"_qs)->isVisible());
    QCOMPARE(key->echoMode(), QLineEdit::Password);
    require->click();
    QVERIFY(changed.isEmpty()); // nothing to require yet
    QTest::mouseClick(find<QToolButton>(u"apiKeyGenerate"_qs), Qt::LeftButton);
    QCOMPARE(changed.count(), 1);
    QVERIFY(last(changed).keys.required);
    QVERIFY(last(changed).keys.apiKey.size() >= 40);
    const QByteArray first = last(changed).keys.apiKey;
    QTest::mouseClick(find<QToolButton>(u"apiKeyGenerate"_qs), Qt::LeftButton);
    QVERIFY(last(changed).keys.apiKey != first);
    QTest::mouseClick(find<QToolButton>(u"apiKeyReveal"_qs), Qt::LeftButton);
    QCOMPARE(key->echoMode(), QLineEdit::Normal);
    QGuiApplication::clipboard()->clear();
    QTest::mouseClick(find<QToolButton>(u"apiKeyCopy"_qs), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty()); // it asks first
    agree(u"Copy"_qs);
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), last(changed).keys.apiKey);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_qs));
    require->click();
    QVERIFY(!last(changed).keys.required);
}

void ConnectorPageTest::tellsWhereKeysAreKept_data()
{
    using Place = ui::SecretKeeping::Place;
    using Cause = ui::SecretKeeping::Cause;
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("cause");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, Place place, Cause cause, const QString &word) {
        QTest::newRow(name) << int(place) << int(cause) << word;
    };
    row("unknown", Place::Unknown, Cause::Missing, u"Looking for"_qs);
    row("keychain", Place::Keychain, Cause::Missing, u"in the system's keychain"_qs);
    row("none", Place::Session, Cause::Missing, u"has no keychain"_qs);
    row("locked", Place::Session, Cause::Refused, u"is locked"_qs);
    row("silent", Place::Session, Cause::Silent, u"does not answer"_qs);
    row("broken", Place::Session, Cause::Broken, u"cannot be used"_qs);
}

void ConnectorPageTest::tellsWhereKeysAreKept()
{
    QFETCH(int, place);
    QFETCH(int, cause);
    QFETCH(QString, word);
    m_connector.security = {{ui::DeclaredSecurity::Kind::ApiKeyHeader, u"X-Bakery"_qs}};
    m_connector.keeping = {ui::SecretKeeping::Place(place), ui::SecretKeeping::Cause(cause),
                           u"<b>of the system</b>"_qs};
    m_window->setConnector(m_connector);
    find<QTabWidget>(u"connectorTabs"_qs)->setCurrentIndex(2);
    auto *line = find<QLabel>(u"secretPlace"_qs);
    QVERIFY2(line->isVisible() && line->text().contains(word), qPrintable(line->text()));
    QVERIFY(!line->toolTip().contains(u"<b>"_qs));
    QVERIFY(!find<QPushButton>(u"forgetSecrets"_qs)->isEnabled()); // there is nothing to forget
}

void ConnectorPageTest::keysAreForgotten()
{
    m_connector.security = {{ui::DeclaredSecurity::Kind::ApiKeyHeader, u"X-Bakery"_qs}};
    m_connector.setup.keys = {true, "key of the bakery", {}, {}};
    m_window->setConnector(m_connector);
    find<QTabWidget>(u"connectorTabs"_qs)->setCurrentIndex(2);
    QSignalSpy changed(m_window.get(), &ui::MainWindow::setupChanged);
    QTest::mouseClick(find<QPushButton>(u"forgetSecrets"_qs), Qt::LeftButton);
    QVERIFY(changed.isEmpty());
    agree(u"Forget"_qs);
    QCOMPARE(changed.count(), 1);
    QVERIFY(last(changed).keys == server::CallerKeys());
    QVERIFY(find<QLineEdit>(u"apiKey"_qs)->text().isEmpty());
    QVERIFY(!find<QCheckBox>(u"requireKeys"_qs)->isChecked());
}

void ConnectorPageTest::tellsThatKeysAreNotKnown()
{
    m_connector.security = {{ui::DeclaredSecurity::Kind::ApiKeyHeader, u"X-Bakery"_qs}};
    m_connector.setup.keys = {true, {}, {}, {}}; // kept is only that they are required
    m_window->setConnector(m_connector);
    find<QTabWidget>(u"connectorTabs"_qs)->setCurrentIndex(2);
    const auto labels = m_window->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"callers are refused"_qs);
    }));
    QVERIFY(find<QCheckBox>(u"requireKeys"_qs)->isChecked());
}

void ConnectorPageTest::keysAreNotMixedUp()
{
    m_connector.security = {{ui::DeclaredSecurity::Kind::Basic, u"basic"_qs}};
    m_connector.setup.keys = {true, {}, "ann", "secret"};
    m_window->setConnector(m_connector);
    find<QTabWidget>(u"connectorTabs"_qs)->setCurrentIndex(2);
    QCOMPARE(find<QLineEdit>(u"basicUser"_qs)->text(), u"ann"_qs);
    QSignalSpy changed(m_window.get(), &ui::MainWindow::setupChanged);
    auto *user = find<QLineEdit>(u"basicUser"_qs);
    user->setFocus();
    user->setText(u"a:b"_qs);
    QTest::keyClick(user, Qt::Key_Return);
    QVERIFY(!last(changed).keys.required);
    m_connector.file = u"/home/a/other.json"_qs;
    m_connector.setup.keys = {};
    m_window->setConnector(m_connector);
    QVERIFY(find<QLineEdit>(u"basicUser"_qs)->text().isEmpty());
    QVERIFY(find<QLineEdit>(u"basicPassword"_qs)->text().isEmpty());
}

void ConnectorPageTest::anotherConnectorBeginsAnew()
{
    m_window->setSubscriptions(shop::subscriptions());
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(table(u"subscriptions"_qs)->model()->rowCount() > 0);
    m_window->setConnector(m_connector); // the same file: all stays
    QVERIFY(table(u"subscriptions"_qs)->model()->rowCount() > 0);
    ui::Connector other = m_connector;
    other.file.clear();
    other.definition = shop::definition();
    m_window->setConnector(other);
    QCOMPARE(table(u"subscriptions"_qs)->model()->rowCount(), 0);
    // What the server before still tells belongs to nobody any more.
    m_window->setSubscriptions(shop::subscriptions());
    server::Changes changes;
    changes.subscriptions = shop::subscriptions();
    m_window->applyChanges(changes);
    m_window->setTestFlows(shop::testFlows());
    QCOMPARE(table(u"subscriptions"_qs)->model()->rowCount(), 0);
    server::ServerState starting;
    starting.phase = server::ServerState::Phase::Starting;
    m_window->setServerState(starting);
    m_window->setServerState(shop::running());
    m_window->setSubscriptions(shop::subscriptions());
    QVERIFY(table(u"subscriptions"_qs)->model()->rowCount() > 0);
}

void ConnectorPageTest::menusListRecentFiles()
{
    QSignalSpy opened(m_window.get(), &ui::MainWindow::openConnectorRequested);
    m_window->setRecentConnectors({{u"/a/shop & co.json"_qs, u"Shop & Co"_qs, true},
                                   {u"/a/gone.json"_qs, QString(), false},
                                   {m_connector.file, u"Bakery"_qs, true}});
    for (const QString &name : {u"recentMenu"_qs, u"connectorMenu"_qs}) {
        const QList<QAction *> actions = find<ui::ConnectorMenu>(name)->actions();
        const int first = name == u"recentMenu" ? 0 : 1;
        QVERIFY(actions.at(first)->text().contains(u"Shop && Co"_qs));
        QVERIFY(actions.at(first)->isEnabled() && !actions.at(first)->isChecked());
        QVERIFY(!actions.at(first + 1)->isEnabled());
        QVERIFY(actions.at(first + 2)->isChecked());
        actions.at(first)->trigger();
        QCOMPARE(opened.last().at(0).toString(), u"/a/shop & co.json"_qs);
    }
    find<ui::ConnectorMenu>(u"connectorMenu"_qs)->actions().first()->trigger();
    QCOMPARE(opened.last().at(0).toString(), QString());
}

QTEST_MAIN(ConnectorPageTest)
#include "tst_connectorpage.moc"
