// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/core/selftestpath.h"
#include "server/http/connectorlistener.h"

#include <memory>

namespace server::core {

/// A connector listener that can be replaced while it answers: requests under way are answered by
/// the one that took them, later ones by its successor, and no connection notices.
class LiveConnector
{
public:
    /// `store` and `reader` outlive it.
    LiveConnector(store::Store &store, const store::StoreReader &reader,
                  http::ConnectorListener::Settings settings, http::TokenGate::Refused refused);

    /// What requests from now on are answered by, and which tokens they must show. The log tells
    /// what will not be as the user may think. Other rules than before answer 500 to those who wait
    /// for keys, which callers try again.
    void serve(const ServedDefinition &served, const TokenRules &rules);
    /// What Location begins with, from the next serve() on.
    void setPublicUrl(const QByteArray &normalized) { m_settings.publicUrl = normalized; }
    void handle(const http::Request &request, const http::Responder &respond) const;
    [[nodiscard]] SelfTestPath &selfTest() { return m_selfTest; }

private:
    [[nodiscard]] std::unique_ptr<http::TokenGate> gateFor(const TokenRules &rules) const;

    store::Store &m_store;
    const store::StoreReader &m_reader;
    http::ConnectorListener::Settings m_settings;
    http::TokenGate::Refused m_refused;
    TokenRules m_rules;
    std::unique_ptr<http::TokenGate> m_tokens; ///< when callers must show tokens
    std::shared_ptr<http::ConnectorListener> m_listener;
    SelfTestPath m_selfTest;
};

} // namespace server::core
