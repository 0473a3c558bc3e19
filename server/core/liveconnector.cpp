// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/core/liveconnector.h"

namespace server::core {

LiveConnector::LiveConnector(store::Store &store, const store::StoreReader &reader,
                             http::ConnectorListener::Settings settings)
    : m_store(store)
    , m_reader(reader)
    , m_settings(std::move(settings))
{
}

void LiveConnector::serve(const ServedDefinition &served)
{
    m_listener = std::make_shared<http::ConnectorListener>(served, m_store, m_reader, m_settings);
}

void LiveConnector::handle(const http::Request &request, const http::Responder &respond) const
{
    // Whoever still has to answer keeps the listener that it belongs to.
    m_listener->handle(request, [listener = m_listener, respond](http::Response response) {
        respond(std::move(response));
    });
}

} // namespace server::core
