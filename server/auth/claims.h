// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace server::auth {

/// What a token proves of its bearer. Only `tenant` and `objectId` together are a key; names change
/// hands.
struct Claims
{
    QString objectId; ///< a GUID; of providers without one, made from issuer and subject
    QString tenant; ///< a GUID; empty: the provider knows none
    QString name; ///< to be shown
    QString userName; ///< "ada@contoso.example"; of an application its client id

    friend bool operator==(const Claims &, const Claims &) = default;
};

} // namespace server::auth
