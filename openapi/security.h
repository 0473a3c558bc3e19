// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace openapi {

/// One of the document's securityDefinitions: how a caller proves who it is.
struct SecurityScheme
{
    enum class Kind { None, ApiKey, Basic, OAuth2 }; ///< None: a type that is not known
    enum class In { Header, Query };

    QString name; ///< as requirements call it
    Kind kind = Kind::None;
    In in = In::Header; ///< of an API key
    QString field; ///< name of the header field or query parameter that carries an API key

    // OAuth2
    QString flow; ///< "accessCode", "implicit", …
    QString authorizationUrl;
    QString tokenUrl;
    QStringList scopes;

    friend bool operator==(const SecurityScheme &, const SecurityScheme &) = default;
};

/// Alternatives, each the names of the schemes that are asked for together.
using SecurityRequirement = std::vector<QStringList>;
/// The same with the schemes themselves. No alternative: nothing is asked.
using SecurityAlternatives = std::vector<std::vector<SecurityScheme>>;

/// What a caller of an operation must show. The operation's own requirement goes before that of
/// the whole document; where neither says anything, the first scheme is meant, as the platform
/// takes it. An alternative that names an unknown scheme counts for nothing. Pure.
[[nodiscard]] SecurityAlternatives securityAlternatives(
    const std::vector<SecurityScheme> &schemes, const std::optional<SecurityRequirement> &document,
    const std::optional<SecurityRequirement> &operation);

} // namespace openapi
