// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"
#include "server/http/request.h"
#include "server/http/subscriptionid.h"

namespace server::http {

/// What a subscribe operation answers: the declared status, and a sample of the declared body that
/// carries the subscription's id. An immutable value; pure.
class SubscribeAnswer
{
public:
    /// `idName`: what the operation that deletes calls the id.
    SubscribeAnswer(const openapi::ConnectorDefinition &definition,
                    const openapi::Operation &subscribe, const QString &idName);

    /// What ids the declared body takes.
    [[nodiscard]] const IdShape &idShape() const { return m_idShape; }
    /// Without the Location.
    [[nodiscard]] Response answer(const QString &id) const;

private:
    int m_status;
    bool m_hasBody = true;
    openapi::JsonValue m_body; ///< null: {"id": …} alone
    std::optional<openapi::JsonPointer> m_idPlace;
    openapi::Schema::Type m_idType = openapi::Schema::Type::String;
    IdShape m_idShape;
};

} // namespace server::http
