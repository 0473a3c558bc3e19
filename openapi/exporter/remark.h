// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/diagnostic.h"

namespace openapi::exporter {

/// What whoever exports a connector should know. Carries no words, as Diagnostic.
struct Remark
{
    enum class Code {
        HostMissing,
        HostLocal, ///< args: host
        NotSecure, ///< the definition does not offer https
        DescriptionMissing,
        PropertiesMade, ///< there was no apiProperties.json
        SecretRemoved, ///< args: where it stood
        PolicyMayHoldSecret, ///< args: title of the policy
        SecurityUnknown, ///< args: name of the scheme
        ParameterMissing, ///< args: name of the scheme that no connection parameter serves
        ParameterRenamed, ///< args: name of the scheme, name of the parameter
        ClientIdOpen, ///< the app registration's id is still to be filled in
        ColourReserved, ///< args: colour
        StackOwnerNamed, ///< args: the stack owner
        ScriptMissing,
        IconUnreadable,
        IconTooLarge, ///< args: bytes, most bytes
        IconNotSquare, ///< args: width, height
        IconNotOpaque,
        SettingsUnreadable,
    };

    Severity severity = Severity::Warning;
    Code code = Code::HostMissing;
    QStringList args;

    friend bool operator==(const Remark &, const Remark &) = default;
};

using Remarks = std::vector<Remark>;

} // namespace openapi::exporter
