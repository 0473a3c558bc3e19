// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "app/commandtable.h"
#include "app/exportarguments.h"
#include "app/golive/servearguments.h"
#include "app/importing/importarguments.h"
#include "app/tlsarguments.h"
#include "app/tokenarguments.h"
#include "server/json.h"

#include <QCommandLineParser>

#include <cmath>
#include <utility>

namespace app {
using namespace Qt::StringLiterals;

namespace {

constexpr int MostTimes = 1'000'000;
constexpr int LongestPause = 86'400; // s

template<typename T>
using Choices = std::vector<std::pair<QString, T>>;

const Choices<server::TestFlow::Answer> &answerWords()
{
    using Answer = server::TestFlow::Answer;
    static const Choices<Answer> words{
        {u"accept"_s, Answer::Accept},     {u"off"_s, Answer::SwitchedOff},
        {u"throttle"_s, Answer::Throttle}, {u"fail"_s, Answer::Fail},
        {u"slow"_s, Answer::Slow},         {u"silent"_s, Answer::Silent}};
    return words;
}

template<typename T>
OptionValue<T> choose(const QString &word, const Choices<T> &choices)
{
    QStringList known;
    for (const auto &[name, value] : choices) {
        if (name == word)
            return value;
        known.append(name);
    }
    return tl::make_unexpected(noneOf(word, known));
}

/// Fills a CommandLine from arguments and keeps the first thing that is wrong with them.
class Reading
{
public:
    explicit Reading(const QStringList &arguments)
        : m_arguments(arguments)
    {
    }

    CommandLine run();

private:
    void addOptions(CommandNames commands);
    bool findCommand();
    bool checkOptions();
    bool checkArguments();
    void readCommon();
    void readHosting();
    Command readCommand();
    Command readFire();
    void readPayload(FireCommand &fire);
    void readPace(FireCommand &fire);
    Command readDeliveries();
    Command readRedeliver();
    Command readValidate();

    void fail(const QString &sentence)
    {
        if (m_error.isEmpty())
            m_error = sentence;
    }
    template<typename T>
    void take(const QString &option, T &target, const OptionValue<T> &value)
    {
        if (value)
            target = *value;
        else
            fail(u"--"_s + option + u": "_s + value.error());
    }
    template<typename Wanted>
    Command taken(const OptionValue<Wanted> &wanted)
    {
        if (!wanted)
            fail(wanted.error());
        return wanted.value_or(Wanted{});
    }
    MessageCommand wrongUsage() const;

    QStringList m_arguments;
    QCommandLineParser m_parser;
    CommandName m_name = CommandName::Console;
    QStringList m_positional; ///< without the command's own word
    QString m_error;
    CommandLine m_line;
};

CommandLine Reading::run()
{
    for (const OptionRow &row : optionRows())
        m_parser.addOption(QCommandLineOption(row.name, row.description, row.valueName));
    m_parser.parse(m_arguments);
    if (findCommand() && m_parser.isSet(u"help"_s)) {
        const bool general = m_name == CommandName::Console;
        m_line.command = MessageCommand{general ? generalHelp() : commandHelp(m_name), Done};
        return m_line;
    }
    if (m_error.isEmpty() && m_parser.isSet(u"version"_s)) {
        m_line.command = MessageCommand{u"declic "_s + QLatin1String(DECLIC_VERSION) + u'\n', Done};
        return m_line;
    }
    if (m_error.isEmpty() && checkOptions() && checkArguments()) {
        readCommon();
        if (CommandNames(CommandName::Console | CommandName::Serve | CommandName::Demo) & m_name)
            readHosting();
        m_line.command = readCommand();
    }
    if (!m_error.isEmpty())
        m_line.command = wrongUsage();
    return m_line;
}

bool Reading::findCommand()
{
    m_positional = m_parser.positionalArguments();
    if (m_positional.isEmpty())
        return true;
    const QString word = m_positional.takeFirst();
    QStringList known;
    for (const CommandRow &row : commandRows()) {
        if (!row.word.isEmpty() && row.word == word) {
            m_name = row.name;
            return true;
        }
        if (!row.word.isEmpty())
            known.append(row.word);
    }
    fail(u"unknown command '"_s + word + u"'"_s + suggestion(word, known, QString()));
    return false;
}

bool Reading::checkOptions()
{
    QStringList known;
    for (const OptionRow &row : optionRows()) {
        if (row.commands & m_name)
            known.append(row.name);
        else if (m_parser.isSet(row.name))
            fail(u"--%1 does not go with '%2'"_s.arg(row.name, commandRow(m_name).word));
        if (!row.valueName.isEmpty() && m_parser.isSet(row.name)
            && m_parser.values(row.name).contains(QString()))
            fail(u"--%1 needs a value: --%1 %2"_s.arg(row.name, row.valueName));
    }
    for (const QString &name : m_parser.unknownOptionNames())
        fail(u"unknown option '--"_s + name + u"'"_s + suggestion(name, known, u"--"_s));
    if (!m_parser.errorText().isEmpty())
        fail(m_parser.errorText());
    return m_error.isEmpty();
}

bool Reading::checkArguments()
{
    const CommandRow &row = commandRow(m_name);
    if (m_positional.size() < row.leastArguments)
        fail(u"'%1' needs %2"_s.arg(row.word, row.arguments));
    if (m_positional.size() > row.mostArguments)
        fail(u"'%1' does not take '%2'"_s.arg(row.word, m_positional.at(row.mostArguments)));
    return m_error.isEmpty();
}

void Reading::readCommon()
{
    CommonOptions &options = m_line.options;
    const auto endpoint = [this](const QString &name, std::optional<Endpoint> &target) {
        if (!m_parser.isSet(name))
            return;
        Endpoint value;
        take(name, value, parseEndpoint(m_parser.value(name)));
        target = value;
    };
    options.definitionFile = m_parser.value(u"definition"_s);
    options.dataFolder = m_parser.value(u"data"_s);
    options.readyFile = m_parser.value(u"ready-file"_s);
    options.verbose = m_parser.isSet(u"verbose"_s);
    endpoint(u"connector"_s, options.connectorEndpoint);
    endpoint(u"operator"_s, options.operatorEndpoint);
    if (m_parser.isSet(u"public-url"_s))
        take(u"public-url"_s, options.publicUrl, parsePublicUrl(m_parser.value(u"public-url"_s)));
    if (m_parser.isSet(u"database"_s))
        take(u"database"_s, options.databasePath, parseDatabase(m_parser.value(u"database"_s)));
    for (const QString &text : m_parser.values(u"allow-callback"_s)) {
        QString host;
        take(u"allow-callback"_s, host, parseCallbackHost(text));
        options.allowedCallbacks.append(host);
    }
}

void Reading::readHosting()
{
    const OptionValue<CommonOptions> secured = readTls(m_parser, m_line.options);
    const OptionValue<CommonOptions> read = secured ? readTokens(m_parser, *secured) : secured;
    if (!read)
        return fail(read.error());
    m_line.options = *read;
}

Command Reading::readCommand()
{
    switch (m_name) {
    case CommandName::Console:
        break;
    case CommandName::Serve:
        return taken(readServe(m_parser));
    case CommandName::Demo: {
        DemoCommand demo;
        if (m_parser.isSet(u"answer"_s))
            take(u"answer"_s, demo.answer, choose(m_parser.value(u"answer"_s), answerWords()));
        demo.secured = m_parser.isSet(u"secured"_s);
        if (demo.secured && m_parser.isSet(u"answer"_s))
            fail(u"--secured and --answer exclude each other"_s);
        return demo;
    }
    case CommandName::Fire:
        return readFire();
    case CommandName::Subscriptions:
        return SubscriptionsCommand{m_parser.isSet(u"json"_s)};
    case CommandName::Deliveries:
        return readDeliveries();
    case CommandName::Operations:
        return OperationsCommand{m_parser.isSet(u"json"_s)};
    case CommandName::Redeliver:
        return readRedeliver();
    case CommandName::Validate:
        return readValidate();
    case CommandName::Export:
        return taken(readExport(m_parser));
    case CommandName::Import:
        return taken(readImport(m_parser, m_positional.first()));
    case CommandName::Token:
        return readToken(m_parser);
    }
    return ConsoleCommand{};
}

Command Reading::readFire()
{
    FireCommand fire;
    fire.trigger = m_positional.at(0);
    fire.force = m_parser.isSet(u"force"_s);
    readPace(fire);
    const bool sample = m_parser.isSet(u"sample"_s);
    const bool events = m_parser.isSet(u"file"_s);
    const bool payload = m_positional.size() == 2;
    if (sample && payload)
        fail(u"--sample and a payload exclude each other"_s);
    else if (events && (sample || payload))
        fail(u"--file takes the place of a payload and of --sample"_s);
    else if (!sample && !events && !payload)
        fail(u"'fire' needs a payload: JSON, @FILE, - for standard input, --sample, or --file"_s);
    if (sample) {
        fire.source = FireCommand::Source::Sample;
    } else if (events) {
        fire.source = FireCommand::Source::Events;
        fire.payload = m_parser.value(u"file"_s);
    } else if (payload) {
        readPayload(fire);
    }
    return fire;
}

void Reading::readPayload(FireCommand &fire)
{
    fire.payload = m_positional.at(1);
    if (fire.payload == "-"_L1) {
        fire.source = FireCommand::Source::StandardInput;
        fire.payload.clear();
    } else if (fire.payload.startsWith(u'@')) {
        fire.source = FireCommand::Source::File;
        fire.payload.remove(0, 1);
        if (fire.payload.isEmpty())
            fail(u"'@' needs a file name: @FILE"_s);
    }
}

void Reading::readPace(FireCommand &fire)
{
    bool isNumber = false;
    if (m_parser.isSet(u"times"_s)) {
        fire.times = m_parser.value(u"times"_s).toInt(&isNumber);
        if (!isNumber || *fire.times < 1 || *fire.times > MostTimes) {
            fail(u"--times: '%1' is not a count from 1 to %2"_s.arg(m_parser.value(u"times"_s),
                                                                    QString::number(MostTimes)));
        }
    }
    if (m_parser.isSet(u"every"_s)) {
        const double seconds = m_parser.value(u"every"_s).toDouble(&isNumber);
        if (!isNumber || !(seconds >= 0.001 && seconds <= LongestPause)) {
            return fail(u"--every: '%1' is not a number of seconds from 0.001 to %2"_s.arg(
                m_parser.value(u"every"_s), QString::number(LongestPause)));
        }
        fire.every = std::chrono::milliseconds(std::llround(seconds * 1000));
    }
}

Command Reading::readDeliveries()
{
    DeliveriesCommand deliveries;
    deliveries.json = m_parser.isSet(u"json"_s);
    deliveries.trigger = m_parser.value(u"trigger"_s);
    if (m_parser.isSet(u"limit"_s)) {
        bool isNumber = false;
        deliveries.limit = m_parser.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || deliveries.limit < 0)
            fail(u"--limit: '%1' is not a count"_s.arg(m_parser.value(u"limit"_s)));
    }
    if (m_parser.isSet(u"state"_s)) {
        const QString word = m_parser.value(u"state"_s);
        deliveries.state = server::deliveryState(word);
        if (!deliveries.state)
            fail(u"--state: "_s + noneOf(word, server::deliveryStateWords()));
    }
    return deliveries;
}

Command Reading::readRedeliver()
{
    RedeliverCommand redeliver;
    for (const QString &word : std::as_const(m_positional)) {
        bool isNumber = false;
        redeliver.ids.push_back(word.toLongLong(&isNumber));
        if (!isNumber || redeliver.ids.back() <= 0)
            fail(u"'%1' is not the number of a delivery; 'declic deliveries' lists them"_s.arg(
                word));
    }
    const QString since = m_parser.value(u"since"_s);
    if (m_parser.isSet(u"since"_s)) {
        redeliver.since = QDateTime::fromString(since, Qt::ISODate);
        if (!redeliver.since.isValid())
            fail(u"--since: '%1' is not a time such as 2026-01-31 or 2026-01-31T12:00:00Z"_s.arg(
                since));
    }
    if (m_parser.isSet(u"since"_s) != redeliver.ids.empty())
        fail(u"'redeliver' needs either numbers of deliveries or --since"_s);
    return redeliver;
}

Command Reading::readValidate()
{
    using openapi::validator::Profile;
    static const Choices<Profile> profiles{{u"private"_s, Profile::PrivateUse},
                                           {u"certification"_s, Profile::Certification}};
    ValidateCommand validate;
    validate.files = m_positional;
    if (m_parser.isSet(u"profile"_s))
        take(u"profile"_s, validate.profile, choose(m_parser.value(u"profile"_s), profiles));
    if (m_parser.isSet(u"json"_s))
        validate.format = ValidateCommand::Format::Json;
    if (m_parser.isSet(u"sarif"_s))
        validate.format = ValidateCommand::Format::Sarif;
    if (m_parser.isSet(u"json"_s) && m_parser.isSet(u"sarif"_s))
        fail(u"--json and --sarif exclude each other"_s);
    return validate;
}

MessageCommand Reading::wrongUsage() const
{
    const QString word = commandRow(m_name).word;
    const QString help = word.isEmpty() ? u"declic --help"_s : u"declic "_s + word + u" --help"_s;
    return {u"declic: "_s + m_error + u"\nSee '"_s + help + u"'.\n"_s, WrongUsage};
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    return Reading(arguments).run();
}

} // namespace app
