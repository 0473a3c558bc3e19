// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands.h"
#include "app/importing/importcommand.h"
#include "app/optionvalues.h"
#include "app/validate/validatecommand.h"
#include "server/tlschoice.h"
#include "server/tokenrules.h"

#include <optional>
#include <variant>

namespace app {

/// Exit codes of every command.
enum ExitCode {
    Done = 0,
    Refused = 1, ///< it ran and the answer is no
    WrongUsage = 2,
};

/// What every command takes. Empty: not given.
struct CommonOptions
{
    QString definitionFile;
    QString dataFolder;
    std::optional<Endpoint> connectorEndpoint;
    std::optional<Endpoint> operatorEndpoint;
    QString publicUrl;
    QString databasePath;
    QStringList allowedCallbacks;
    std::optional<server::TlsChoice> tls; ///< of the connector listener, without its secrets
    server::TokenRules tokens; ///< required as soon as one of its options is given
    std::optional<quint16> localIdentityPort; ///< play an identity provider there; 0: a free one
    QString readyFile;
    bool verbose = false;

    friend bool operator==(const CommonOptions &, const CommonOptions &) = default;
};

/// Nothing to run: help, the version, or what is wrong with the arguments.
struct MessageCommand
{
    QString text;
    ExitCode exitCode = Done; ///< Done: for standard output; else for standard error

    friend bool operator==(const MessageCommand &, const MessageCommand &) = default;
};

using Command =
    std::variant<ConsoleCommand, ServeCommand, DemoCommand, FireCommand, SubscriptionsCommand,
                 DeliveriesCommand, OperationsCommand, RedeliverCommand, ValidateCommand,
                 ExportCommand, ImportCommand, TokenCommand, MessageCommand>;

struct CommandLine
{
    CommonOptions options;
    Command command;
};

/// Reads the program's arguments, the program's own name first. Pure; needs no application object,
/// so that the answer can decide which kind of application to make.
[[nodiscard]] CommandLine parseCommandLine(const QStringList &arguments);

} // namespace app
