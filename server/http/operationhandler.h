// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/request.h"
#include "server/http/routetable.h"
#include "server/serveddefinition.h"

namespace server::store {
class StoreReader;
}

namespace server::http {

/// The status that the user's own answer goes out with: where none is chosen the declared one, but
/// none that leaves a body out. Pure.
[[nodiscard]] int statusOf(const SampleAnswer &own, int declared);

/// Answers the declared operations that are neither subscribe nor unsubscribe.
class OperationHandler
{
public:
    /// `reader` outlives the handler.
    OperationHandler(const ServedDefinition &served, const store::StoreReader &reader);

    /// The payloads of the trigger's events, newest first, as a plain JSON array; a Link to the
    /// next page when there are more.
    [[nodiscard]] Response list(const Request &request, const Route &route,
                                const QByteArray &publicBase) const;
    /// The user's own answer, else the declared success answer with a sample of its schema.
    [[nodiscard]] Response sample(const Route &route) const;
    [[nodiscard]] bool hasOwnAnswer(const Route &route) const;

private:
    openapi::DefinitionPtr m_definition;
    QHash<QString, SampleAnswer> m_answers; ///< by openapi::Operation::key()
    const store::StoreReader &m_reader;
};

} // namespace server::http
