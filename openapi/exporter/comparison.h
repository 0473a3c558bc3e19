// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"

namespace openapi::exporter {

/// One way in which a definition differs from the one that flows were made with.
struct Change
{
    /// The first argument is the operation's key, but for HostChanged and SecurityChanged.
    enum class Code {
        TriggerRemoved,
        TriggerAdded,
        TriggerKindChanged, ///< a trigger became an action, or an ordinary operation, or back
        OperationRemoved,
        OperationAdded,
        HostChanged, ///< args: former, present
        SecurityChanged,
        InputRemoved, ///< args: operation, input
        InputAdded, ///< args: operation, input
        InputRequired, ///< a new one, or one that was optional; args: operation, input
        InputTypeChanged, ///< args: operation, input, former, present
        InputValueRemoved, ///< args: operation, input, value of the enumeration
        OutputRemoved, ///< args: operation, path
        OutputAdded, ///< args: operation, path
        OutputTypeChanged, ///< args: operation, path, former, present
    };

    Code code = Code::OperationAdded;
    QStringList args;

    friend bool operator==(const Change &, const Change &) = default;
};

using Changes = std::vector<Change>;

/// Whether flows that exist may stop working.
[[nodiscard]] bool isBreaking(Change::Code code);
[[nodiscard]] bool hasBreaking(const Changes &changes);

/// What flows made with `before` meet in `after`, operation by operation in the order of `before`,
/// then what is new. Operations are the same when their keys are. Pure.
[[nodiscard]] Changes compare(const ConnectorDefinition &before, const ConnectorDefinition &after);

} // namespace openapi::exporter
