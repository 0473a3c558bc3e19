// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/listsource.h"
#include "tests/ui/support/connectorscenes.h"
#include "tests/ui/support/settingsscenes.h"
#include "tests/ui/support/shop.h"

#include "openapi/reader.h"
#include "ui/accountdesk.h"
#include "openapi/validator/validator.h"
#include "ui/definitionediting.h"
#include "ui/forms/payloadform.h"
#include "ui/firststepsdesk.h"
#include "ui/mainwindow.h"
#include "ui/widgets/recordtable.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleFactory>
#include <QTableView>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

/// Writes a picture of every page, light and dark, English and French, for people to look at.
class Screenshots final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pages_data();
    void pages();

private:
    void show(ui::MainWindow &window, const QString &scene);
    void fill(ui::MainWindow &window, bool firstRun);
    void fireEvent(ui::MainWindow &window);
    void showOverview(ui::MainWindow &window, const QString &scene);
    void showHosts(ui::MainWindow &window);
    void showProgress(ui::MainWindow &window);
    void showTools(ui::MainWindow &window, const QString &scene);
    void showPublished(ui::MainWindow &window, const QString &scene);
    void scrollForm(ui::MainWindow &window, double part);
    void askForInputs(ui::MainWindow &window);

    QDir m_folder;
    ListSource m_source;
    QString m_scale;
};

namespace {

QPalette darkPalette()
{
    const QColor window(0x26, 0x28, 0x2b);
    const QColor text(0xe8, 0xea, 0xec);
    QPalette palette(QColor(0x35, 0x38, 0x3c), window);
    palette.setColor(QPalette::Base, QColor(0x1e, 0x20, 0x22));
    palette.setColor(QPalette::AlternateBase, QColor(0x2a, 0x2c, 0x2f));
    palette.setColor(QPalette::ToolTipBase, window);
    for (const QPalette::ColorRole role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9e, 0xa3));
    for (const QPalette::ColorRole role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x7a, 0x7e, 0x83));
    return palette;
}

/// In the order of the sidebar.
const QStringList pageNames =
    u"overview subscriptions fire history log connector editor live settings"_qs.split(u' ');

/// Scenes with the form of a published trigger: its file and its operationId.
const QMap<QString, std::pair<QString, QString>> published = {
    {u"fire-nested"_qs, {u"webhook/Shopranos"_qs, u"ProductUpdatedTrigger"_qs}},
    {u"fire-arrays"_qs, {u"webhook/TPCPortal"_qs, u"TpcTriggerFormEntryCreated"_qs}},
    {u"fire-names"_qs, {u"webhook/Tribal"_qs, u"CreatedEvents"_qs}},
};

openapi::DefinitionPtr publishedDefinition(const QString &name)
{
    QFile file(QDir(qEnvironmentVariable("DECLIC_CORPUS")).filePath(name % u".swagger.json"_qs));
    return file.open(QIODevice::ReadOnly)
               ? openapi::read(openapi::Document(file.readAll())).definition
               : nullptr;
}

void stage(ui::MainWindow &window, const QString &page, const QString &scene)
{
    if (page == u"editor")
        scenes::showEditor(window, scene);
    if (page == u"connector")
        scenes::showConnector(window, scene);
    if (page == u"live")
        scenes::showLive(window, scene);
    if (page == u"settings")
        scenes::showSettings(window, scene);
}

QPalette lightPalette()
{
    QPalette palette = QStyleFactory::create(u"Fusion"_qs)->standardPalette();
    return palette;
}

} // namespace

void Screenshots::initTestCase()
{
    const QString named = qEnvironmentVariable("DECLIC_SCREENSHOTS");
    m_folder.setPath(
        named.isEmpty()
            ? QDir(QCoreApplication::applicationDirPath()).filePath(u"../screenshots"_qs)
            : named);
    QVERIFY(m_folder.mkpath(u"."_qs));
    m_source.details = shop::history(118);
    m_scale = qApp->devicePixelRatio() > 1.5 ? u"-200"_qs : QString();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_qs));
}

void Screenshots::pages_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("language");
    QStringList scenes;
    for (const char *scene : {"overview-first",
                              "overview-steps",
                              "share",
                              "share-none",
                              "overview",
                              "subscriptions",
                              "subscriptions-empty",
                              "testflows",
                              "fire",
                              "fire-errors",
                              "fire-result",
                              "history",
                              "history-details",
                              "history-timings",
                              "overview-failed",
                              "subscriptions-undo",
                              "fire-form",
                              "log",
                              "overview-hosts",
                              "fire-progress",
                              "fire-repeat",
                              "fire-run",
                              "fire-saved",
                              "fire-file",
                              "fire-inputs",
                              "fire-fields",
                              "fire-fields-end",
                              "connector",
                              "connector-remarks",
                              "connector-security",
                              "connector-kept-security",
                              "connector-tokens",
                              "connector-tokens-broken",
                              "connector-refused",
                              "connector-identity",
                              "connector-answer",
                              "connector-drop",
                              "connector-account",
                              "connector-sign-in",
                              "connector-sign-in-problem",
                              "connector-test",
                              "connector-test-refused",
                              "editor",
                              "editor-security",
                              "editor-broken",
                              "settings",
                              "settings-limits",
                              "settings-retention",
                              "settings-problem",
                              "live",
                              "live-up",
                              "live-missing",
                              "live-refused",
                              "live-tested"})
        scenes.append(QString::fromLatin1(scene));
    if (qEnvironmentVariableIsSet("DECLIC_CORPUS"))
        scenes.append(published.keys());
    for (const QString &language : {u"en"_qs, u"fr"_qs}) {
        for (const bool dark : {false, true}) {
            for (const QString &scene : scenes) {
                const QString name = scene % (dark ? u"-dark-"_qs : u"-light-"_qs) % language;
                QTest::newRow(name.toUtf8().constData()) << scene << dark << language;
            }
        }
    }
}

void Screenshots::fill(ui::MainWindow &window, bool firstRun)
{
    window.setDefinition(shop::definition());
    if (firstRun) {
        server::ServerState state = shop::running();
        state.publicUrl = state.connectorUrl;
        window.setServerState(state);
        window.setOverview({});
        window.desks().firstSteps.begin({});
        window.desks().firstSteps.learn(state);
        return;
    }
    window.setServerState(shop::running());
    window.setSubscriptions(shop::subscriptions());
    window.setTestFlows(shop::testFlows());
    window.setOverview(shop::overview(m_source.details));
    window.appendLog(shop::log());
}

void Screenshots::fireEvent(ui::MainWindow &window)
{
    int number = 0;
    connect(&window, &ui::MainWindow::fireRequested, &window,
            [&number](int request, const server::FireRequest &) { number = request; });
    QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(number > 0);
    const QString event = m_source.details.at(58).delivery.eventId;
    window.showFireResult(number, server::FireReceipt{event, 4});
    server::Changes changes;
    for (const server::DeliveryDetail &detail : m_source.details) {
        if (detail.delivery.eventId == event)
            changes.deliveries.push_back(detail.delivery);
    }
    window.applyChanges(changes);
}

void Screenshots::showHosts(ui::MainWindow &window)
{
    using Phase = server::HostState::Phase;
    server::Overview overview = shop::overview(m_source.details);
    overview.paused = true;
    overview.pending = 1'240;
    overview.retrying = 12;
    overview.pausedSubscriptions = 2;
    overview.oldestPending = QDateTime::currentDateTimeUtc().addSecs(-400);
    window.setOverview(overview);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    server::Changes changes;
    changes.hosts = {
        {u"prod-12.westeurope.logic.azure.com"_qs, Phase::Paused, now.addSecs(600), 1, 0},
        {u"magasin.example"_qs, Phase::Broken, now.addSecs(20), 21, 0}};
    window.applyChanges(changes);
}

void Screenshots::showProgress(ui::MainWindow &window)
{
    using State = server::Delivery::State;
    int number = 0;
    connect(&window, &ui::MainWindow::fireRequested, &window,
            [&number](int request, const server::FireRequest &) { number = request; });
    QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
    const QString event = m_source.details.at(58).delivery.eventId;
    window.showFireResult(number, server::FireReceipt{event, 10'000});
    server::Changes changes;
    for (int id = 1; id <= 6'120; ++id) {
        server::Delivery delivery = m_source.details.at(58).delivery;
        delivery.id = id;
        delivery.state = id < 6'000 ? State::Delivered : State::Failed;
        delivery.lastCause = id % 3 == 0 ? server::Cause::FlowSwitchedOff
                                         : server::Cause::ConnectRefused;
        changes.deliveries.push_back(delivery);
    }
    window.applyChanges(changes);
}

/// Repetitions, saved events and files.
void Screenshots::showTools(ui::MainWindow &window, const QString &scene)
{
    using namespace std::chrono_literals;
    window.setSavedEvents({{u"Petite livraison"_qs, u"NewInstoreProduct"_qs, "{}", {}},
                           {u"Grande livraison"_qs, u"NewInstoreProduct"_qs, "{}", {}}});
    if (scene == u"fire-repeat" || scene == u"fire-run")
        window.findChild<QCheckBox *>(u"repeatOn"_qs)->click();
    if (scene == u"fire-run") {
        window.findChild<QPushButton *>(u"fireButton"_qs)->click();
        window.setRunProgress({ui::RunProgress::State::Running,
                               117,
                               2,
                               200,
                               468,
                               9s,
                               {{14, 0, u"The values do not fit the event"_qs},
                                {62, 0, u"The values do not fit the event"_qs}},
                               {}});
    }
    if (scene == u"fire-saved") {
        auto *button = window.findChild<QPushButton *>(u"savedEvents"_qs);
        button->menu()->popup(button->mapToGlobal(button->rect().bottomLeft()));
    }
    if (scene == u"fire-file") {
        window.showEventFile(u"livraisons.csv"_qs,
                             QByteArray("storeName;productName;quantity;couleur\n"
                                        "Magasin des Halles;Café moulu 250 g;12;rouge\n"
                                        "Magasin de la Gare;Thé vert;beaucoup;vert\n"
                                        "Magasin du Port;;3;bleu\n"
                                        "Magasin des Halles;Lampe {{n}};{{n}};rouge\n"));
    }
}

void Screenshots::showPublished(ui::MainWindow &window, const QString &scene)
{
    const auto &[file, trigger] = published.value(scene);
    window.setDefinition(publishedDefinition(file));
    auto *box = window.findChild<QComboBox *>(u"trigger"_qs);
    box->setCurrentIndex(box->findData(trigger));
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents();
    const auto buttons = window.findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (scene == u"fire-names" && !button->icon().isNull()
            && button->parent()->inherits("ui::forms::MapEditor")) {
            button->click();
            button->click();
        }
    }
    scrollForm(window, scene == u"fire-names" ? 1 : scene == u"fire-nested" ? 0 : 0.25);
}

void Screenshots::scrollForm(ui::MainWindow &window, double part)
{
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents();
    for (QWidget *widget = window.findChild<ui::forms::PayloadForm *>(); widget;
         widget = widget->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(widget)) {
            QScrollBar *bar = scroll->verticalScrollBar();
            bar->setValue(qRound(bar->maximum() * part));
        }
    }
}

void Screenshots::askForInputs(ui::MainWindow &window)
{
    window.setDefinition(shop::orderDefinition());
    QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
    auto *menu = window.findChild<QMenu *>(u"testFlowMenu"_qs);
    menu->actions().at(2)->trigger();
    menu->close();
}

void Screenshots::showOverview(ui::MainWindow &window, const QString &scene)
{
    if (scene == u"overview-failed") {
        server::ServerState state;
        state.phase = server::ServerState::Phase::Failed;
        state.error = server::ServerError{
            server::ServerError::Code::AddressInUse, {u"127.0.0.1:8080"_qs}, {}};
        window.setServerState(state);
    }
    if (scene == u"overview-steps") {
        ui::FirstSteps steps;
        steps.finish(ui::FirstSteps::Export);
        window.desks().firstSteps.begin(steps);
        window.desks().firstSteps.learn(shop::running());
    }
    if (scene == u"overview-hosts")
        showHosts(window);
}

void Screenshots::show(ui::MainWindow &window, const QString &scene)
{
    if (scene.startsWith(u"share")) {
        QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        return;
    }
    const QString page = scene == u"testflows" ? u"subscriptions"_qs : scene.section(u'-', 0, 0);
    QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_1 + pageNames.indexOf(page)),
                    Qt::ControlModifier);
    if (scene == u"subscriptions")
        window.findChild<ui::widgets::RecordTable *>(u"subscriptions"_qs)->goTo(1);
    if (scene == u"testflows") {
        window.findChild<QTabWidget *>()->setCurrentIndex(1);
        window.findChild<ui::widgets::RecordTable *>(u"testFlows"_qs)->goTo(0);
    }
    if (scene == u"subscriptions-undo") {
        window.findChild<ui::widgets::RecordTable *>(u"subscriptions"_qs)->goTo(2);
        for (QPushButton *button : window.findChildren<QPushButton *>(u"removeSubscription"_qs))
            button->click();
        server::Changes changes;
        changes.removedSubscriptions = {u"s3"_qs};
        window.applyChanges(changes);
    }
    if (page == u"overview")
        showOverview(window, scene);
    if (scene == u"fire-progress")
        showProgress(window);
    if (scene == u"fire-form" || scene.startsWith(u"fire-fields"))
        window.setDefinition(shop::orderDefinition());
    if (scene.startsWith(u"fire-fields"))
        scrollForm(window, scene == u"fire-fields" ? 0.5 : 1);
    if (published.contains(scene))
        showPublished(window, scene);
    if (scene == u"fire-inputs")
        askForInputs(window);
    if (scene == u"history-timings") {
        window.findChild<ui::widgets::RecordTable *>(u"history"_qs)->goTo(7);
        window.findChild<QTabWidget *>(u"deliveryTabs"_qs)->setCurrentIndex(1);
    }
    if (scene == u"fire-errors") {
        auto *json = window.findChild<QPlainTextEdit *>(u"payloadJson"_qs);
        json->setPlainText(
            u"{\n  \"storeName\": \"Magasin des Halles\",\n  \"quantity\": \"beaucoup\"\n}"_qs);
    }
    if (scene == u"fire-result")
        fireEvent(window);
    if (page == u"fire")
        showTools(window, scene);
    stage(window, page, scene);
    if (scene == u"history-details")
        window.findChild<ui::widgets::RecordTable *>(u"history"_qs)->goTo(13);
}

void Screenshots::pages()
{
    QFETCH(const QString, scene);
    QFETCH(const bool, dark);
    QFETCH(const QString, language);
    if (!m_scale.isEmpty() && (dark || language != u"fr"))
        QSKIP("one set at this scale is enough");
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
    QLocale::setDefault(QLocale(language));
    QTranslator own;
    QTranslator qt;
    if (own.load(u":/i18n/declic_"_qs % language))
        QCoreApplication::installTranslator(&own);
    if (qt.load(u"qtbase_"_qs % language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
    ui::MainWindow window(m_source);
    window.resize(1024, 700);
    fill(window,
         scene == u"overview-first" || scene == u"subscriptions-empty" || scene == u"share-none");
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    show(window, scene);
    for (int turn = 0; turn < 10; ++turn) // look-ups answer within a turn each
        QCoreApplication::processEvents();
    const QString file = m_folder.filePath(scene % (dark ? u"-dark-"_qs : u"-light-"_qs) % language
                                           % m_scale % u".png"_qs);
    QWidget *shown = window.findChild<QDialog *>();
    if (scene == u"fire-saved")
        shown = window.findChild<QPushButton *>(u"savedEvents"_qs)->menu();
    QVERIFY((shown ? shown : &window)->grab().save(file));
}

QTEST_MAIN(Screenshots)
#include "tst_screenshots.moc"
