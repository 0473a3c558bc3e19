// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ui {

/// Where the secrets are kept that the user types.
struct SecretKeeping
{
    enum class Place { Unknown, Keychain, Session };
    /// Why for the session only.
    enum class Cause { Missing, Refused, Silent, Broken };

    Place place = Place::Session;
    Cause cause = Cause::Missing;
    QString detail = {}; ///< the system's own text; may be empty

    friend bool operator==(const SecretKeeping &, const SecretKeeping &) = default;
};

} // namespace ui
