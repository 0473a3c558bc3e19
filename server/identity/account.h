// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace server::identity {

/// Somebody who can sign in, without any password.
struct Account
{
    QString objectId; ///< a GUID
    QString name; ///< "Ada Lovelace"
    QString userName; ///< "ada.lovelace@declic.example"

    friend bool operator==(const Account &, const Account &) = default;
};

/// Those that the page offers.
[[nodiscard]] const std::vector<Account> &offeredAccounts();
/// Whoever the user says to be; the same name is always the same account. Nothing for a name without
/// a letter or digit, or one of more than 60 letters.
[[nodiscard]] std::optional<Account> accountNamed(const QString &typed);

} // namespace server::identity
