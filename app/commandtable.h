// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>
#include <QString>
#include <QStringList>

#include <vector>

namespace app {

enum class CommandName {
    Console = 0x01,
    Serve = 0x02,
    Demo = 0x04,
    Fire = 0x08,
    Subscriptions = 0x10,
    Deliveries = 0x20,
    Redeliver = 0x40,
    Operations = 0x80,
    Validate = 0x100,
    Export = 0x200,
    Import = 0x400,
    Token = 0x800,
};
Q_DECLARE_FLAGS(CommandNames, CommandName)

struct CommandRow
{
    CommandName name;
    QString word; ///< as typed, empty for the console
    QString arguments; ///< "TRIGGER [JSON | @FILE | -]"
    QString description;
    int leastArguments = 0;
    int mostArguments = 0;
};

struct OptionRow
{
    QString name; ///< without dashes
    QString valueName; ///< empty: the option takes no value
    QString description;
    CommandNames commands;
};

/// Every command, the console first.
[[nodiscard]] const std::vector<CommandRow> &commandRows();
/// Every option with the commands that take it: parsing and help both derive from it.
[[nodiscard]] const std::vector<OptionRow> &optionRows();
[[nodiscard]] const CommandRow &commandRow(CommandName name);

/// What `declic --help` prints.
[[nodiscard]] QString generalHelp();
/// What `declic COMMAND --help` prints.
[[nodiscard]] QString commandHelp(CommandName name);

} // namespace app

Q_DECLARE_OPERATORS_FOR_FLAGS(app::CommandNames)
