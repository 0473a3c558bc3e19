// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/commandtable.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsExport();
    void readsImport();
    void commands_data();
    void commands();
    void fileCommands_data();
    void fileCommands();
    void commonOptions();
    void commandsAboutTokens();
    void wrongUsage_data();
    void wrongUsage();
    void passwordIsNotRepeated();
    void helpAndVersion();
    void helpNamesEveryOption();
};

namespace {

CommandLine parse(const QStringList &arguments)
{
    return parseCommandLine(QStringList{u"declic"_s} + arguments);
}

Command fire(FireCommand::Source source, const QString &payload, bool force = false)
{
    return FireCommand{u"Goods"_s, source, payload, force, {}, {}};
}

} // namespace

Q_DECLARE_METATYPE(Command)

void TestCommandLine::commands_data()
{
    using Source = FireCommand::Source;
    using Answer = server::TestFlow::Answer;
    using State = server::Delivery::State;
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Command>("expected");
    QTest::newRow("console") << QStringList{} << Command(ConsoleCommand{});
    QTest::newRow("serve") << QStringList{u"serve"_s} << Command(ServeCommand{});
    QTest::newRow("serve through a tunnel")
        << QStringList{u"serve"_s, u"--tunnel"_s, u"devtunnel"_s}
        << Command(ServeCommand{app::services::tunnel::Program::DevTunnel});
    QTest::newRow("option first") << QStringList{u"--data"_s, u"demo"_s, u"serve"_s}
                                  << Command(ServeCommand{});
    QTest::newRow("demo") << QStringList{u"demo"_s} << Command(DemoCommand{});
    QTest::newRow("demo answer") << QStringList{u"demo"_s, u"--answer"_s, u"off"_s}
                                 << Command(DemoCommand{Answer::SwitchedOff});
    QTest::newRow("operations") << QStringList{u"operations"_s} << Command(OperationsCommand{});
    QTest::newRow("operations for machines")
        << QStringList{u"operations"_s, u"--json"_s} << Command(OperationsCommand{true});
    QTest::newRow("fire text") << QStringList{u"fire"_s, u"Goods"_s, u"{\"a\":-1}"_s}
                               << fire(Source::Text, u"{\"a\":-1}"_s);
    QTest::newRow("fire file") << QStringList{u"fire"_s, u"Goods"_s, u"@a b.json"_s, u"--force"_s}
                               << fire(Source::File, u"a b.json"_s, true);
    QTest::newRow("fire stdin") << QStringList{u"fire"_s, u"Goods"_s, u"-"_s}
                                << fire(Source::StandardInput, QString());
    QTest::newRow("fire sample") << QStringList{u"fire"_s, u"--sample"_s, u"Goods"_s}
                                 << fire(Source::Sample, QString());
    FireCommand run = std::get<FireCommand>(fire(Source::Events, u"a.csv"_s));
    QTest::newRow("fire file of events")
        << QStringList{u"fire"_s, u"Goods"_s, u"--file"_s, u"a.csv"_s} << Command(run);
    run.times = 3;
    run.every = std::chrono::milliseconds(1500);
    QTest::newRow("fire file of events often")
        << QStringList{u"fire"_s,    u"Goods"_s, u"--file"_s,  u"a.csv"_s,
                       u"--times"_s, u"3"_s,     u"--every"_s, u"1.5"_s}
        << Command(run);
    QTest::newRow("fire negative")
        << QStringList{u"fire"_s, u"--"_s, u"Goods"_s, u"-5"_s} << fire(Source::Text, u"-5"_s);
    QTest::newRow("subscriptions")
        << QStringList{u"subscriptions"_s} << Command(SubscriptionsCommand{});
    QTest::newRow("subscriptions json")
        << QStringList{u"subscriptions"_s, u"--json"_s} << Command(SubscriptionsCommand{true});
    QTest::newRow("deliveries") << QStringList{u"deliveries"_s} << Command(DeliveriesCommand{});
    QTest::newRow("deliveries all")
        << QStringList{u"deliveries"_s, u"--json"_s,    u"--limit=7"_s, u"--state"_s,
                       u"failed"_s,     u"--trigger"_s, u"Goods"_s}
        << Command(DeliveriesCommand{true, 7, State::Failed, u"Goods"_s});
    QTest::newRow("redeliver") << QStringList{u"redeliver"_s, u"3"_s, u"12"_s}
                               << Command(RedeliverCommand{{3, 12}, {}});
    QTest::newRow("redeliver since")
        << QStringList{u"redeliver"_s, u"--since"_s, u"2026-01-31T12:00:00Z"_s}
        << Command(RedeliverCommand{{}, QDateTime({2026, 1, 31}, {12, 0}, Qt::UTC)});
}

void TestCommandLine::fileCommands_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Command>("expected");
    using Profile = openapi::validator::Profile;
    QTest::newRow("validate") << QStringList{u"validate"_s, u"a.json"_s, u"b.json"_s}
                              << Command(ValidateCommand{{u"a.json"_s, u"b.json"_s}});
    QTest::newRow("validate sarif")
        << QStringList{u"validate"_s, u"a.json"_s, u"--sarif"_s, u"--profile"_s, u"certification"_s}
        << Command(ValidateCommand{
               {u"a.json"_s}, Profile::Certification, ValidateCommand::Format::Sarif});
}

void TestCommandLine::fileCommands()
{
    commands();
}

void TestCommandLine::commands()
{
    QFETCH(QStringList, arguments);
    QFETCH(Command, expected);
    const Command command = parse(arguments).command;
    if (const auto *message = std::get_if<MessageCommand>(&command))
        QFAIL(qPrintable(message->text));
    QVERIFY(command == expected);
}

void TestCommandLine::commonOptions()
{
    const CommandLine line = parse(
        {u"serve"_s, u"--definition"_s, u"d.json"_s, u"--data=x"_s, u"--connector"_s,
         u"0.0.0.0:80"_s, u"--operator"_s, u"[::1]:0"_s, u"--public-url"_s,
         u"https://shop.example/api/"_s, u"--database"_s, u"sqlite:///var/a%20b.db"_s,
         u"--allow-callback"_s, u"10.0.0.0/8"_s, u"--allow-callback"_s, u"flows.example"_s,
         u"--ready-file"_s, u"r.json"_s, u"--verbose"_s});
    QVERIFY(std::holds_alternative<ServeCommand>(line.command));
    CommonOptions expected;
    expected.definitionFile = u"d.json"_s;
    expected.dataFolder = u"x"_s;
    expected.connectorEndpoint = Endpoint{QHostAddress(u"0.0.0.0"_s), 80};
    expected.operatorEndpoint = Endpoint{QHostAddress(QHostAddress::LocalHostIPv6), 0};
    expected.publicUrl = u"https://shop.example/api"_s;
    expected.databasePath = u"/var/a b.db"_s;
    expected.allowedCallbacks = QStringList{u"10.0.0.0/8"_s, u"flows.example"_s};
    expected.readyFile = u"r.json"_s;
    expected.verbose = true;
    QCOMPARE(line.options.publicUrl, expected.publicUrl);
    QCOMPARE(line.options.databasePath, expected.databasePath);
    QVERIFY(line.options == expected);
    const server::TokenRules tokens = parse({u"serve"_s, u"--tenant"_s, u"a"_s, u"--tenant"_s,
                                             u"b"_s, u"--audience"_s, u"c"_s, u"--scope"_s, u"d"_s,
                                             u"--authority"_s, u"https://login.example"_s})
                                          .options.tokens;
    const server::TokenRules wanted{true,     {u"a"_s, u"b"_s},           {u"c"_s},
                                    {u"d"_s}, u"https://login.example"_s, {}};
    QVERIFY(tokens == wanted);
    QVERIFY(!line.options.tokens.required);
    QVERIFY(!line.options.tls);
    const auto tls = parse({u"--certificate"_s, u"/a/c"_s, u"--key"_s, u"k"_s}).options.tls;
    QVERIFY(tls && tls->kind == server::TlsChoice::Kind::Files);
    QCOMPARE(tls->certificateFile, u"/a/c"_s);
    QCOMPARE(tls->keyFile, QDir::current().filePath(u"k"_s)); // it is kept, and asked for elsewhere
    QCOMPARE(parse({u"--database"_s, u"rel/a.db"_s}).options.databasePath, u"rel/a.db"_s);
    QCOMPARE(parse({u"--connector"_s, u"localhost:1"_s}).options.connectorEndpoint->address,
             QHostAddress(QHostAddress::LocalHost));
}

void TestCommandLine::commandsAboutTokens()
{
    using Answer = server::TestFlow::Answer;
    QVERIFY(parse({u"demo"_s, u"--secured"_s}).command
            == Command(DemoCommand{Answer::Accept, true}));
    QVERIFY(parse({u"token"_s}).command == Command(TokenCommand{}));
    QVERIFY(parse({u"token"_s, u"--user"_s, u"Grace"_s}).command
            == Command(TokenCommand{u"Grace"_s}));
    QCOMPARE(parse({u"serve"_s, u"--local-identity"_s, u"0"_s}).options.localIdentityPort,
             std::optional<quint16>(0));
    QVERIFY(!parse({u"serve"_s}).options.localIdentityPort);
}

void TestCommandLine::wrongUsage_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("told");
    QTest::newRow("command") << u"sevre"_s << u"did you mean 'serve'"_s;
    QTest::newRow("far command") << u"xylophone"_s << u"unknown command 'xylophone'\n"_s;
    QTest::newRow("option") << u"serve --defintion x"_s << u"did you mean '--definition'"_s;
    QTest::newRow("option far") << u"serve --qqqqq"_s << u"unknown option '--qqqqq'\n"_s;
    QTest::newRow("no value") << u"serve --data"_s << u"--data"_s;
    QTest::newRow("empty value") << u"serve --data="_s << u"--data DIR"_s;
    QTest::newRow("value unasked") << u"deliveries --json=1"_s << u"json"_s;
    QTest::newRow("stranger") << u"serve --sample"_s << u"--sample does not go with 'serve'"_s;
    QTest::newRow("extra") << u"serve now"_s << u"'serve' does not take 'now'"_s;
    QTest::newRow("fire nothing") << u"fire"_s << u"TRIGGER"_s;
    QTest::newRow("fire no payload") << u"fire Goods"_s << u"needs a payload"_s;
    QTest::newRow("fire both") << u"fire Goods {} --sample"_s << u"exclude each other"_s;
    QTest::newRow("fire at") << u"fire Goods @"_s << u"@FILE"_s;
    QTest::newRow("fire file and payload")
        << u"fire Goods {} --file a.csv"_s << u"takes the place"_s;
    QTest::newRow("fire file and sample")
        << u"fire Goods --sample --file a.csv"_s << u"takes the place"_s;
    QTest::newRow("fire never") << u"fire Goods {} --times 0"_s << u"not a count"_s;
    QTest::newRow("fire too often") << u"fire Goods {} --times 1000001"_s << u"not a count"_s;
    QTest::newRow("fire some") << u"fire Goods {} --times some"_s << u"not a count"_s;
    QTest::newRow("fire every") << u"fire Goods {} --every 0"_s << u"number of seconds"_s;
    QTest::newRow("fire never again") << u"fire Goods {} --every nan"_s << u"number of seconds"_s;
    QTest::newRow("fire every century")
        << u"fire Goods {} --every 1e10"_s << u"number of seconds"_s;
    QTest::newRow("serve times") << u"serve --times 3"_s << u"does not go with"_s;
    QTest::newRow("fire extra") << u"fire Goods {} {}"_s << u"does not take"_s;
    QTest::newRow("no port") << u"serve --connector 127.0.0.1"_s << u"ADDRESS:PORT"_s;
    QTest::newRow("no address") << u"serve --connector :80"_s << u"ADDRESS:PORT"_s;
    QTest::newRow("no brackets") << u"serve --connector ::1:80"_s << u"[::1]:8080"_s;
    QTest::newRow("bracketed v4") << u"serve --operator [127.0.0.1]:80"_s << u"not an IP"_s;
    QTest::newRow("host name") << u"serve --operator shop.example:80"_s << u"not an IP"_s;
    QTest::newRow("port") << u"serve --connector 127.0.0.1:65536"_s << u"above 65535"_s;
    QTest::newRow("negative port") << u"serve --connector 127.0.0.1:-1"_s << u"ADDRESS:PORT"_s;
    QTest::newRow("public url") << u"serve --public-url shop.example"_s << u"https://"_s;
    QTest::newRow("tunnel") << u"serve --tunnel ngrock"_s << u"'ngrok'"_s;
    QTest::newRow("tunnel of what serves not") << u"demo --tunnel ngrok"_s << u"demo"_s;
    QTest::newRow("tunnel and public url")
        << u"serve --tunnel ngrok --public-url https://a.example"_s << u"exclude"_s;
    QTest::newRow("ftp") << u"serve --public-url ftp://shop.example"_s << u"https://"_s;
    QTest::newRow("query") << u"serve --public-url https://a.example/?x=1"_s << u"query"_s;
    QTest::newRow("database") << u"serve --database postgresql://h/db"_s << u"'postgresql'"_s;
    QTest::newRow("sqlite host") << u"serve --database sqlite://h/db"_s << u"sqlite:///PATH"_s;
    QTest::newRow("sqlite empty") << u"serve --database sqlite:///"_s << u"sqlite:///PATH"_s;
    QTest::newRow("secured and answer") << u"demo --secured --answer off"_s << u"--answer"_s;
    QTest::newRow("local identity and tenant")
        << u"serve --local-identity 0 --tenant a"_s << u"leave out"_s;
    QTest::newRow("local identity's port") << u"serve --local-identity 65536"_s << u"65536"_s;
    QTest::newRow("local identity of fire") << u"fire x {} --local-identity 0"_s << u"fire"_s;
    QTest::newRow("tenant without audience") << u"serve --tenant a"_s << u"--audience"_s;
    QTest::newRow("audience without tenant") << u"serve --audience a"_s << u"--tenant"_s;
    QTest::newRow("tokens elsewhere") << u"demo --audience a"_s << u"does not go with"_s;
    QTest::newRow("certificate alone") << u"demo --certificate a"_s << u"--key FILE"_s;
    QTest::newRow("key alone") << u"serve --key a"_s << u"--certificate FILE"_s;
    QTest::newRow("files and self-signed")
        << u"serve --certificate a --key b --self-signed"_s << u"leave out"_s;
    QTest::newRow("https elsewhere") << u"fire x {} --self-signed"_s << u"does not go with"_s;
    QTest::newRow("callback url") << u"serve --allow-callback http://a"_s << u"is a URL"_s;
    QTest::newRow("callback block") << u"serve --allow-callback 10.0.0.0/99"_s << u"block"_s;
    QTest::newRow("callback host") << u"serve --allow-callback a:80"_s << u"not a host"_s;
    QTest::newRow("answer") << u"demo --answer fial"_s << u"did you mean 'fail'"_s;
    QTest::newRow("state") << u"deliveries --state lost"_s << u"pending, sending"_s;
    QTest::newRow("limit") << u"deliveries --limit few"_s << u"'few' is not a count"_s;
    QTest::newRow("redeliver nothing") << u"redeliver"_s << u"needs either"_s;
    QTest::newRow("redeliver both") << u"redeliver 1 --since 2026-01-31"_s << u"needs either"_s;
    QTest::newRow("redeliver word") << u"redeliver all"_s << u"'all' is not the number"_s;
    QTest::newRow("redeliver below") << u"redeliver 0"_s << u"'0' is not the number"_s;
    QTest::newRow("since") << u"redeliver --since yesterday"_s << u"'yesterday' is not a time"_s;
    QTest::newRow("limit below") << u"deliveries --limit=-1"_s << u"not a count"_s;
    QTest::newRow("validate nothing") << u"validate"_s << u"FILE..."_s;
    QTest::newRow("validate profile") << u"validate a --profile privat"_s << u"mean 'private'"_s;
    QTest::newRow("validate both") << u"validate a --json --sarif"_s << u"exclude each other"_s;
    QTest::newRow("export argument") << u"export a --out b"_s << u"does not take 'a'"_s;
    QTest::newRow("import of nothing") << u"import"_s << u"needs FILE | URL | -"_s;
    QTest::newRow("import report") << u"import a --json"_s << u"add --out FILE"_s;
    QTest::newRow("import package") << u"import a --zip b"_s << u"does not go with"_s;
    QTest::newRow("export twice") << u"export --out b --zip c"_s << u"either"_s;
    QTest::newRow("json fire") << u"fire Goods {} --json"_s << u"does not go with"_s;
}

void TestCommandLine::wrongUsage()
{
    QFETCH(QString, arguments);
    QFETCH(QString, told);
    const CommandLine line = parse(arguments.split(u' '));
    const auto *message = std::get_if<MessageCommand>(&line.command);
    QVERIFY(message);
    QCOMPARE(message->exitCode, WrongUsage);
    QVERIFY2(message->text.contains(told), qPrintable(message->text));
    QVERIFY2(message->text.contains("--help'"_L1), qPrintable(message->text));
}

void TestCommandLine::passwordIsNotRepeated()
{
    const CommandLine line = parse({u"--database"_s, u"postgresql://me:hunter2@h/db"_s});
    const auto *message = std::get_if<MessageCommand>(&line.command);
    QVERIFY(message);
    QVERIFY(!message->text.contains("hunter2"_L1));
}

void TestCommandLine::helpAndVersion()
{
    const auto text = [](const QStringList &arguments) {
        const CommandLine line = parse(arguments);
        const auto *message = std::get_if<MessageCommand>(&line.command);
        return message && message->exitCode == Done ? message->text : QString();
    };
    QVERIFY(text({u"--help"_s}).contains("declic fire TRIGGER [JSON | @FILE | -]"_L1));
    QVERIFY(text({u"fire"_s, u"--help"_s}).contains("--sample"_L1));
    QVERIFY(!text({u"serve"_s, u"--help"_s}).contains("--sample"_L1));
    for (const auto *name : {"DECLIC_API_KEY", "DECLIC_BASIC_USER", "DECLIC_BASIC_PASSWORD"})
        QVERIFY(text({u"serve"_s, u"--help"_s}).contains(QLatin1String(name)));
    QVERIFY(!text({u"fire"_s, u"--help"_s}).contains("DECLIC_API_KEY"_L1));
    QCOMPARE(text({u"--version"_s}), u"declic "_s + QLatin1String(DECLIC_VERSION) + u'\n');
    QVERIFY(text({u"serve"_s, u"--version"_s}).startsWith("declic "_L1));
}

void TestCommandLine::helpNamesEveryOption()
{
    QString all;
    for (const CommandRow &row : commandRows())
        all += commandHelp(row.name);
    for (const OptionRow &row : optionRows())
        QVERIFY2(all.contains(u"--"_s + row.name), qPrintable(row.name));
}

void TestCommandLine::readsImport()
{
    QCOMPARE(parse({u"import"_s, u"https://shop.example/a"_s}).command,
             Command(ImportCommand{u"https://shop.example/a"_s, {}}));
    QCOMPARE(
        parse({u"import"_s, u"-"_s, u"--out"_s, u"b.json"_s, u"--force"_s, u"--json"_s}).command,
        Command(ImportCommand{u"-"_s, u"b.json"_s, true, true}));
}

void TestCommandLine::readsExport()
{
    ExportCommand exported;
    exported.host = u"shop.example:8443"_s;
    exported.folder = u"out"_s;
    exported.brandColour = u"#abcdef"_s;
    exported.clientId = u"id-1"_s;
    exported.tenant = u"contoso.com"_s;
    exported.definitionOnly = exported.force = exported.dryRun = exported.json = true;
    const CommandLine line = parseCommandLine(
        {u"declic"_s, u"export"_s, u"--host"_s, exported.host, u"--out=out"_s, u"--color=#ABCDEF"_s,
         u"--client-id=id-1"_s, u"--tenant=contoso.com"_s, u"--definition-only"_s, u"--force"_s,
         u"--dry-run"_s, u"--json"_s});
    QCOMPARE(line.command, Command(exported));
}

QTEST_APPLESS_MAIN(TestCommandLine)

#include "tst_commandline.moc"
