// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
                  http::ConnectorListener::Settings settings);

    /// What requests from now on are answered by. The log tells what will not be as the user may
    /// think.
    void serve(const ServedDefinition &served);
    void handle(const http::Request &request, const http::Responder &respond) const;

private:
    store::Store &m_store;
    const store::StoreReader &m_reader;
    http::ConnectorListener::Settings m_settings;
    std::shared_ptr<http::ConnectorListener> m_listener;
};

} // namespace server::core
