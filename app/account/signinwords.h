// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/signin.h"
#include "ui/account.h"

namespace app {

/// What went wrong and what to do about it, in the user's language.
[[nodiscard]] ui::wording::Explanation explainSignIn(const services::SignInError &error);
/// What one of Entra's error numbers asks for; empty: none of those that we know. Numbers are for
/// advice alone and change: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
[[nodiscard]] QString entraAdvice(int number);
/// What the browser shows at the end.
[[nodiscard]] services::SignIn::Pages signInPages();
/// As the window shows it.
[[nodiscard]] ui::Account shownAccount(const services::Account &account);

} // namespace app
