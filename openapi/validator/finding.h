// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/patch.h"

#include <optional>

namespace openapi::validator {

/// Who the definition is meant for: one's own flows, or everybody by Microsoft's catalogue.
enum class Profile { PrivateUse, Certification };

/// What mends a finding: patches that belong together and are undone together.
struct Fix
{
    /// What it does, for whoever writes the words; `args` of the fix: the name concerned.
    enum class Action { None, Add, Remove, Replace, Rename, Move };

    Action action = Action::None;
    QStringList args;
    std::vector<Patch> patches;

    explicit operator bool() const { return !patches.empty(); }
};

struct Rule;

/// A place that breaks a rule. Carries no words.
struct Finding
{
    const Rule *rule = nullptr; ///< never null in what validate() returns
    Severity severity = Severity::Error;
    JsonPointer pointer;
    TextRange range;
    int line = 0; ///< 1-based
    int column = 0; ///< 1-based, in Unicode code points
    QStringList args;
    Fix fix; ///< false: none is known
};

using Findings = std::vector<Finding>;

} // namespace openapi::validator
