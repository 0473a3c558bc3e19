// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandtable.h"

#include <algorithm>

namespace app {
using namespace Qt::StringLiterals;

namespace {

constexpr int CommandColumn = 42;
constexpr int OptionColumn = 30;
constexpr int MostDeliveries = 10'000; // at a time by their numbers
constexpr int MostFiles = 10'000;

CommandNames everyCommand()
{
    CommandNames all;
    for (const CommandRow &row : commandRows())
        all |= row.name;
    return all;
}

QString paddedLine(const QString &left, int column, const QString &right)
{
    const QString indented = u"  "_s + left;
    if (indented.size() < column)
        return indented.leftJustified(column) + right + u'\n';
    return indented + u'\n' + QString(column, u' ') + right + u'\n';
}

QString synopsis(const CommandRow &row)
{
    QStringList words{u"declic"_s, row.word, row.arguments};
    words.removeAll(QString());
    return words.join(u' ');
}

QString optionLines(CommandNames wanted, bool common)
{
    QString text;
    for (const OptionRow &row : optionRows()) {
        const bool isCommon = row.commands == everyCommand();
        if (isCommon == common && (row.commands & wanted)) {
            const QString value = row.valueName.isEmpty() ? QString() : u' ' + row.valueName;
            text += paddedLine(u"--"_s + row.name + value, OptionColumn, row.description);
        }
    }
    return text;
}

QString environmentLines()
{
    return u"\nEnvironment:\n"_s
           + paddedLine(u"DECLIC_API_KEY"_s, OptionColumn,
                        u"the API key that callers of the connector must show"_s)
           + paddedLine(u"DECLIC_BASIC_USER"_s, OptionColumn,
                        u"the user that callers must show, by basic authentication"_s)
           + paddedLine(u"DECLIC_BASIC_PASSWORD"_s, OptionColumn, u"the password of that user"_s)
           + paddedLine(u"DECLIC_OPERATOR_TOKEN"_s, OptionColumn,
                        u"what the operator's requests must carry as bearer token"_s)
           + paddedLine(u"DECLIC_KEY_PASSPHRASE"_s, OptionColumn,
                        u"the pass phrase of the private key of --key"_s)
           + u"  or the systemd credentials api-key, basic-user, basic-password, operator-token,\n"
             "  key-passphrase\n"_s;
}

QString commonOptionLines()
{
    return u"\nOptions of every command:\n"_s + optionLines(everyCommand(), true)
           + u"\nExit codes: 0 done, 1 it ran and the answer is no, 2 wrong usage.\n"_s;
}

/// Those that say whose access tokens are let in.
std::vector<OptionRow> tokenRows()
{
    const CommandNames hosts = CommandName::Console | CommandName::Serve;
    return {
        {u"tenant"_s, u"TENANT"_s,
         u"Entra tenant whose callers are let in (repeatable: id, domain or organizations); "
         u"export: the app's (common)"_s,
         hosts | CommandName::Export},
        {u"audience"_s, u"ID|URI"_s,
         u"let in tokens for this API: its client id or a URI (repeatable)"_s, hosts},
        {u"scope"_s, u"NAME"_s,
         u"let in tokens with this scope or application role (repeatable; without it, any)"_s,
         hosts},
        {u"authority"_s, u"URL"_s,
         u"where the cloud signs in (https://login.microsoftonline.com)"_s, hosts},
        {u"issuer"_s, u"URL"_s, u"let in tokens of this OpenID provider instead of Entra"_s, hosts},
        {u"local-identity"_s, u"PORT"_s,
         u"play an identity provider there, for demonstrations, and let in its tokens"_s, hosts},
    };
}

/// Those that say how the connector listener is secured.
std::vector<OptionRow> tlsRows()
{
    const CommandNames hosts = CommandName::Console | CommandName::Serve | CommandName::Demo;
    return {
        {u"certificate"_s, u"FILE"_s,
         u"speak https on the connector listener: the certificate and its chain as PEM"_s, hosts},
        {u"key"_s, u"FILE"_s, u"its private key as PEM"_s, hosts},
        {u"self-signed"_s, QString(),
         u"speak https by a certificate made here; the platform does not accept it: for local "
         u"trials, and tunnels that speak https to the console"_s,
         hosts},
    };
}

/// Those of `serve` alone.
std::vector<OptionRow> serveRows()
{
    return {{u"tunnel"_s, u"PROGRAM"_s,
             u"lead the internet to the connector by ngrok, cloudflared or devtunnel"_s,
             CommandName::Serve}};
}

/// Those of the commands that work on files alone.
std::vector<OptionRow> fileRows()
{
    return {
        {u"sarif"_s, QString(), u"print a SARIF log for code hosts and editors"_s,
         CommandName::Validate},
        {u"profile"_s, u"PROFILE"_s,
         u"private (for one's own flows) or certification (for Microsoft's catalogue)"_s,
         CommandName::Validate},
        {u"host"_s, u"HOST"_s, u"the host that the platform calls (that of the definition)"_s,
         CommandName::Export},
        {u"out"_s, u"DIR|FILE"_s,
         u"export: write the package as a folder; import: write this file"_s,
         CommandName::Export | CommandName::Import},
        {u"zip"_s, u"FILE"_s, u"write the package as a zip file"_s, CommandName::Export},
        {u"definition-only"_s, QString(), u"the definition alone; --out DIR or FILE.json"_s,
         CommandName::Export},
        {u"color"_s, u"#RRGGBB"_s, u"brand color, of the icon too"_s, CommandName::Export},
        {u"client-id"_s, u"ID"_s, u"client ID of the app that is registered for the connector"_s,
         CommandName::Export},
        {u"dry-run"_s, QString(), u"tell what would change, and write nothing"_s,
         CommandName::Export},
    };
}

} // namespace

const std::vector<CommandRow> &commandRows()
{
    static const std::vector<CommandRow> rows{
        {CommandName::Console, QString(), QString(), u"open the console"_s},
        {CommandName::Serve, u"serve"_s, QString(), u"host the connector without a window"_s},
        {CommandName::Demo, u"demo"_s, QString(),
         u"play the whole story locally, step by step, and report"_s},
        {CommandName::Fire, u"fire"_s, u"TRIGGER [JSON | @FILE | -]"_s,
         u"fire an event at a running console"_s, 1, 2},
        {CommandName::Subscriptions, u"subscriptions"_s, QString(), u"list who listens"_s},
        {CommandName::Deliveries, u"deliveries"_s, QString(),
         u"list what was sent, newest first"_s},
        {CommandName::Operations, u"operations"_s, QString(),
         u"list what the connector declares and how each is answered"_s},
        {CommandName::Redeliver, u"redeliver"_s, u"[NUMBER...]"_s,
         u"send deliveries again at a running console"_s, 0, MostDeliveries},
        {CommandName::Validate, u"validate"_s, u"FILE..."_s,
         u"check definitions against the platform's rules"_s, 1, MostFiles},
        {CommandName::Export, u"export"_s, QString(),
         u"write the connector's package for Power Automate and Logic Apps"_s},
        {CommandName::Import, u"import"_s, u"FILE | URL | -"_s,
         u"convert OpenAPI 3.0 or 3.1 to the Swagger 2.0 of the platform, and report"_s, 1, 1},
        {CommandName::Token, u"token"_s, QString(),
         u"print an access token of a console's demonstration identity provider"_s},
    };
    return rows;
}

const std::vector<OptionRow> &optionRows()
{
    static const CommandNames machines = CommandName::Subscriptions | CommandName::Deliveries
                                         | CommandName::Operations | CommandName::Validate
                                         | CommandName::Export | CommandName::Import;
    static const std::vector<OptionRow> rows = [] {
        std::vector<OptionRow> made{
            {u"answer"_s, u"HOW"_s,
             u"how the test flow answers: accept, off, throttle, fail, slow or silent"_s,
             CommandName::Demo},
            {u"secured"_s, QString(), u"with access tokens of a demonstration identity provider"_s,
             CommandName::Demo},
            {u"user"_s, u"NAME"_s, u"whose token: anybody (Ada Lovelace)"_s, CommandName::Token},
            {u"sample"_s, QString(), u"send a sample made from the trigger's schema"_s,
             CommandName::Fire},
            {u"file"_s, u"FILE"_s, u"fire the events of a JSON or CSV file"_s, CommandName::Fire},
            {u"times"_s, u"N"_s,
             u"fire N times; {{n}}, {{uuid}} and {{now}} vary from one to the next"_s,
             CommandName::Fire},
            {u"every"_s, u"SECONDS"_s, u"one event every so often, without --times until Ctrl-C"_s,
             CommandName::Fire},
            {u"force"_s, QString(),
             u"send what breaks the schema; export over what is something else; import over a "
             u"file"_s,
             CommandName::Fire | CommandName::Export | CommandName::Import},
            {u"json"_s, QString(), u"print JSON for machines"_s, machines},
            {u"limit"_s, u"N"_s, u"print at most N of the newest (100; 0: all)"_s,
             CommandName::Deliveries},
            {u"state"_s, u"STATE"_s,
             u"only pending, sending, delivered, failed or cancelled ones"_s,
             CommandName::Deliveries},
            {u"trigger"_s, u"TRIGGER"_s, u"only those of one trigger"_s, CommandName::Deliveries},
            {u"since"_s, u"TIME"_s,
             u"all that failed since then: 2026-01-31 or 2026-01-31T12:00:00Z"_s,
             CommandName::Redeliver},
            {u"definition"_s, u"FILE"_s, u"connector definition, instead of the bundled one"_s,
             everyCommand()},
            {u"data"_s, u"DIR"_s, u"data folder, with its own settings and log"_s, everyCommand()},
            {u"connector"_s, u"ADDR:PORT"_s,
             u"where flows subscribe (127.0.0.1:8080; port 0: a free one)"_s, everyCommand()},
            {u"operator"_s, u"ADDR:PORT"_s,
             u"where events are fired and data is read (127.0.0.1:8081)"_s, everyCommand()},
            {u"public-url"_s, u"URL"_s, u"the connector's address as the world sees it"_s,
             everyCommand()},
            {u"database"_s, u"URL"_s,
             u"sqlite:///PATH or a path, instead of the one in the data folder"_s, everyCommand()},
            {u"allow-callback"_s, u"HOST|CIDR"_s,
             u"let callbacks go there, http and loopback included (repeatable)"_s, everyCommand()},
            {u"ready-file"_s, u"FILE"_s,
             u"write the addresses there as JSON once both listeners answer"_s, everyCommand()},
            {u"verbose"_s, QString(), u"log details as well"_s, everyCommand()},
            {u"version"_s, QString(), u"print the version"_s, everyCommand()},
            {u"help"_s, QString(), u"print this help"_s, everyCommand()},
        };
        for (const std::vector<OptionRow> &more : {serveRows(), tlsRows(), tokenRows(), fileRows()})
            made.insert(made.end(), more.begin(), more.end());
        return made;
    }();
    return rows;
}

const CommandRow &commandRow(CommandName name)
{
    const std::vector<CommandRow> &rows = commandRows();
    return *std::find_if(rows.begin(), rows.end(),
                         [name](const CommandRow &row) { return row.name == name; });
}

QString generalHelp()
{
    QString text = u"Declic hosts and tests webhook-trigger connectors for Power Automate and "
                   "Azure Logic Apps.\n\nCommands:\n"_s;
    for (const CommandRow &row : commandRows())
        text += paddedLine(synopsis(row), CommandColumn, row.description);
    text += u"\n'declic COMMAND --help' tells the options of one command.\n"_s;
    return text + environmentLines() + commonOptionLines();
}

QString commandHelp(CommandName name)
{
    const CommandRow &row = commandRow(name);
    QString text = u"Usage: "_s + synopsis(row) + u" [options]\n\n"_s
                   + row.description.left(1).toUpper() + row.description.mid(1) + u".\n"_s;
    const QString own = optionLines(name, false);
    if (!own.isEmpty())
        text += u"\nOptions:\n"_s + own;
    if (name == CommandName::Serve)
        text += environmentLines();
    return text + commonOptionLines();
}

} // namespace app
