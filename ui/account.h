// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/wording.h"

#include <QDateTime>

namespace ui {

/// What the sign-in form asks for, and what is remembered of it. Nothing here is secret.
struct SignInForm
{
    QString preset; ///< SignInPreset::id
    QString tenant;
    QString issuer;
    QString clientId;
    QString scope;
    QString resource;

    friend bool operator==(const SignInForm &, const SignInForm &) = default;
};

/// One kind of provider to choose in the form.
struct SignInPreset
{
    QString id; ///< kept in settings
    QString label;
    bool hasTenant = false; ///< asks for a tenant, not for the issuer
    SignInForm proposal = {}; ///< what stands in fields that nobody filled in
    QString hint; ///< what has to be registered there
};

/// Who is signed in, as the window shows it.
struct Account
{
    enum class Phase { SignedOut, Asking, Browser, Finishing, Restoring, SignedIn };

    Phase phase = Phase::SignedOut;
    QString name;
    QString userName; ///< may be empty
    QString issuer;
    QDateTime expires; ///< UTC, of the access token; invalid: not known
    QByteArray claims; ///< JSON
    wording::Explanation problem = {}; ///< why the last try failed; without a title: it did not
    QString technical; ///< the provider's own words about it

    [[nodiscard]] bool isBusy() const
    {
        return phase != Phase::SignedOut && phase != Phase::SignedIn;
    }
};

} // namespace ui
