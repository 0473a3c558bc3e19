// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/patch.h"

namespace openapi {

/// How connections sign in, in the words of the platform's wizard. The client secret is none of
/// them: it is typed into the platform and stands in no file.
struct SecuritySettings
{
    enum class Kind {
        None,
        ApiKey,
        Basic,
        EntraId, ///< OAuth 2.0 with Microsoft Entra ID
        OAuth2, ///< with any other provider
        Other, ///< several ways together, or one that is not known: only the source shows it
    };

    Kind kind = Kind::None;
    QString scheme; ///< name of the security definition; empty: a usual one
    QString field; ///< of an API key: the header field or query parameter
    bool inQuery = false;
    QString loginUrl; ///< Entra ID: "https://login.microsoftonline.com"
    QString tenant; ///< Entra ID: its id, or "common"
    QString authorizationUrl; ///< of another provider, as is the next
    QString tokenUrl;
    QStringList scopes;
    QString clientId; ///< kept in apiProperties.json, as is the next
    QString resource; ///< Entra ID

    friend bool operator==(const SecuritySettings &, const SecuritySettings &) = default;
};

/// What the two texts say; `properties` is apiProperties.json, empty when there is none. Pure, like
/// all here.
[[nodiscard]] SecuritySettings securitySettings(const Document &definition,
                                                const Document &properties);

/// What makes the definition say `wanted`; a definition of the same kind keeps its other members.
[[nodiscard]] std::vector<Patch> securityPatches(const Document &definition,
                                                 const SecuritySettings &wanted);

/// apiProperties.json fitting `wanted`, which `definition` says already. Where there is no file, one
/// begins when there is something to keep in it. Unchanged when it is not JSON. `anew`: what
/// connections are asked for was made for another kind.
[[nodiscard]] QByteArray propertiesWith(const Document &properties, const Document &definition,
                                        const SecuritySettings &wanted, bool anew);

} // namespace openapi
