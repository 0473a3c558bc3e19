// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/core/liveconnector.h"

#include "server/logging.h"
#include "server/servedoperation.h"

namespace server::core {

namespace {

void warnOfKeys(const ServedDefinition &served)
{
    const CallerKeys &keys = served.setup.keys;
    if (!keys.required)
        return;
    if (!http::keysApplyTo(*served.definition))
        qCWarning(coreLog, "keys are set, but the definition asks for none: everybody passes");
    else if (keys == CallerKeys{true, {}, {}, {}})
        qCWarning(coreLog, "callers need keys, and none are set: every request is refused");
}

/// By name, so that nobody takes a sample for what the real connector would answer.
void nameSamples(const ServedDefinition &served)
{
    using Reason = ServedOperation::Reason;
    if (served.properties.isEmpty())
        return;
    for (const ServedOperation &operation : servedOperations(served)) {
        if (operation.reason == Reason::Policy || operation.reason == Reason::Script) {
            qCInfo(coreLog).noquote()
                << operation.key << "is answered by a sample, without its"
                << (operation.scripted ? QStringLiteral("script.csx")
                                       : operation.policies.join(QStringLiteral(", ")));
        }
    }
}

} // namespace

LiveConnector::LiveConnector(store::Store &store, const store::StoreReader &reader,
                             http::ConnectorListener::Settings settings)
    : m_store(store)
    , m_reader(reader)
    , m_settings(std::move(settings))
{
}

void LiveConnector::serve(const ServedDefinition &served)
{
    warnOfKeys(served);
    if (!m_listener)
        nameSamples(served);
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
