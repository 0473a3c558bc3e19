// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/identity/account.h"
#include "server/identity/authorization.h"

namespace server::identity {

/// What a user allowed a client.
struct Grant
{
    Account account;
    AuthorizationRequest request;
    qint64 signedInAt = 0; ///< seconds since 1970
    QByteArray family; ///< the same for all that came of one sign-in
};

} // namespace server::identity
