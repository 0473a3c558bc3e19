// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/account.h"

namespace app {

/// Where one signs in: a row of the form, and the Entra cloud that it stands for.
struct SignInPreset
{
    ui::SignInPreset row;
    QString authority; ///< "https://login.microsoftonline.com"; empty: any OpenID provider
};

/// In the order of the form; the first is proposed.
[[nodiscard]] std::vector<SignInPreset> signInPresets();

} // namespace app
