// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/validator/finding.h"

namespace app {

/// Check definition files against the rules.
struct ValidateCommand
{
    enum class Format { Text, Json, Sarif };

    QStringList files;
    openapi::validator::Profile profile = openapi::validator::Profile::PrivateUse;
    Format format = Format::Text;

    friend bool operator==(const ValidateCommand &, const ValidateCommand &) = default;
};

} // namespace app
