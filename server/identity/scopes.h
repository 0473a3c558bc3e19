// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace server::identity {

/// What was asked for, taken apart (RFC 6749 section 3.3, OpenID Connect Core section 5.4).
struct Scopes
{
    bool openid = false;
    bool offline = false; ///< a refresh token is wanted
    QString api; ///< GUID of the one API that the access token is for; empty: none was named
    QStringList permissions; ///< of that API, without its URI
    QString text; ///< as asked, "openid api://…/impersonate"

    friend bool operator==(const Scopes &, const Scopes &) = default;
};

/// Names of an API are `api://GUID/name`; any API is known, so that a wrong one can be shown. The
/// error is one English sentence: an unknown scope, two APIs at once, or nothing.
[[nodiscard]] tl::expected<Scopes, QString> readScopes(const QString &text);

} // namespace server::identity
