// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run.h"

#include "app/client/firetask.h"
#include "app/client/listtask.h"
#include "app/client/operationstask.h"
#include "app/client/redelivertask.h"
#include "app/client/tokentask.h"
#include "app/consoleapplication.h"
#include "app/definitionfile.h"
#include "app/demo/demosession.h"
#include "app/demo/securedsession.h"
#include "app/guisession.h"
#include "app/headlesssession.h"
#include "app/importing/importtask.h"
#include "app/packaging/exporttask.h"
#include "app/services/givensecrets.h"
#include "app/terminal.h"
#include "app/validate/validatetask.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMetaObject>

#include <cstdlib>

namespace app {
using namespace Qt::StringLiterals;

namespace {

template<typename... Cases>
struct Overloaded : Cases...
{
    using Cases::operator()...;
};
template<typename... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

/// Lets `session` run in the event loop of the one application that exists.
template<typename Session>
int exec(Session &session)
{
    // Not qApp, which is a QApplication for the compiler.
    QObject::connect(&session, &Session::finished, QCoreApplication::instance(),
                     &QCoreApplication::exit, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&session, &Session::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

/// Definition and data folder, or the words why not.
struct Workplace
{
    services::DataFolder folder;
    DefinitionFile definition;
};

tl::expected<Workplace, QString> openWorkplace(const CommonOptions &options)
{
    auto folder = services::DataFolder::open(options.dataFolder);
    if (!folder)
        return tl::make_unexpected(folder.error());
    auto definition = loadDefinition(options.definitionFile);
    if (!definition)
        return tl::make_unexpected(definition.error());
    printToError(diagnosticLines(*definition));
    if (definition->served.definition->operations.empty()) {
        return tl::make_unexpected(
            u"%1 declares no operation that could be served"_s.arg(definition->name));
    }
    return Workplace{std::move(*folder), std::move(*definition)};
}

/// The definition that the last console hosted, where none is named and it can still be hosted.
tl::expected<Workplace, QString> reopenWorkplace(const CommonOptions &options)
{
    CommonOptions last = options;
    last.definitionFile = services::Settings(services::Settings::fileFor(options.dataFolder))
                              .lastFile();
    if (options.definitionFile.isEmpty() && QFileInfo::exists(last.definitionFile)) {
        if (auto workplace = openWorkplace(last))
            return workplace;
    }
    return openWorkplace(options);
}

int complain(const QString &sentence)
{
    printError(sentence);
    return Refused;
}

template<typename Session, typename... More>
int host(const CommonOptions &options, const tl::expected<Workplace, QString> &workplace,
         const More &...more)
{
    if (!workplace)
        return complain(workplace.error());
    if (const auto given = services::GivenSecrets::read(); !given)
        return complain(given.error());
    Session session(options, workplace->folder, workplace->definition, more...);
    return exec(session);
}

/// Qt ends the program by qFatal() when a display is named but cannot be opened.
void endWithoutDisplay(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type != QtFatalMsg)
        return;
    printError(u"the window cannot be opened: "_s + text.simplified()
               + u"\nHost without a window: declic serve"_s);
    std::_Exit(Refused);
}

int openConsole(const CommonOptions &options, int &argc, char **argv)
{
    if (const auto reason = ConsoleApplication::displayProblem())
        return complain(*reason);
    const QtMessageHandler previous = qInstallMessageHandler(&endWithoutDisplay);
    const ConsoleApplication application(argc, argv);
    qInstallMessageHandler(previous);
    return host<GuiSession>(options, reopenWorkplace(options));
}

template<typename Task, typename Wanted>
int runTask(const CommonOptions &options, const Wanted &wanted, int &argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Task task(options, wanted);
    return exec(task);
}

int printMessage(const MessageCommand &message)
{
    if (message.exitCode == Done)
        print(message.text);
    else
        printToError(message.text);
    return message.exitCode;
}

} // namespace

int run(const CommandLine &line, int &argc, char **argv)
{
    QCoreApplication::setApplicationName(u"declic"_s);
    QCoreApplication::setApplicationVersion(QLatin1String(DECLIC_VERSION));
    const CommonOptions &options = line.options;
    return std::visit(
        Overloaded{
            [](const MessageCommand &message) { return printMessage(message); },
            [&](const ConsoleCommand &) { return openConsole(options, argc, argv); },
            [&](const ServeCommand &wanted) {
                const QCoreApplication application(argc, argv);
                return host<HeadlessSession>(options, openWorkplace(options), wanted);
            },
            [&](const DemoCommand &wanted) {
                return wanted.secured ? runTask<demo::SecuredSession>(options, wanted, argc, argv)
                                      : runTask<demo::DemoSession>(options, wanted, argc, argv);
            },
            [&](const FireCommand &wanted) {
                return runTask<client::FireTask>(options, wanted, argc, argv);
            },
            [&](const OperationsCommand &wanted) {
                return runTask<client::OperationsTask>(options, wanted, argc, argv);
            },
            [&](const RedeliverCommand &wanted) {
                return runTask<client::RedeliverTask>(options, wanted, argc, argv);
            },
            [&](const TokenCommand &wanted) {
                return runTask<client::TokenTask>(options, wanted, argc, argv);
            },
            [](const ValidateCommand &wanted) -> int { return validate::validateFiles(wanted); },
            [&](const ExportCommand &wanted) {
                const QCoreApplication application(argc, argv);
                return packaging::exportPackage(options, wanted);
            },
            [&](const ImportCommand &wanted) {
                return runTask<importing::ImportTask>(options, wanted, argc, argv);
            },
            [&](const SubscriptionsCommand &wanted) {
                return runTask<client::ListTask>(options, client::ListWish(wanted), argc, argv);
            },
            [&](const DeliveriesCommand &wanted) {
                return runTask<client::ListTask>(options, client::ListWish(wanted), argc, argv);
            },
        },
        line.command);
}

} // namespace app
