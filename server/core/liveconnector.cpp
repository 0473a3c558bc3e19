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
                             http::ConnectorListener::Settings settings,
                             http::TokenGate::Refused refused)
    : m_store(store)
    , m_reader(reader)
    , m_settings(std::move(settings))
    , m_refused(std::move(refused))
{
}

void LiveConnector::serve(const ServedDefinition &served, const TokenRules &rules)
{
    warnOfKeys(served);
    if (!m_listener)
        nameSamples(served);
    std::unique_ptr<http::TokenGate> tokens;
    if (rules.required && rules == m_rules)
        tokens = std::move(m_tokens); // with the keys that it has
    else if (rules.required)
        tokens = gateFor(rules);
    m_rules = rules;
    m_listener = std::make_shared<http::ConnectorListener>(served, m_store, m_reader, m_settings,
                                                           tokens.get());
    m_tokens = std::move(tokens); // the one before goes when nobody new can come to it
}

std::unique_ptr<http::TokenGate> LiveConnector::gateFor(const TokenRules &rules) const
{
    if (const auto fault = faultOf(rules)) {
        qCWarning(coreLog).noquote()
            << "callers need access tokens, and nobody is let in:" << describe(*fault);
    } else {
        qCInfo(coreLog, "callers must show access tokens");
    }
    return std::make_unique<http::TokenGate>(rules, auth::KeySource::Pace(), m_refused);
}

void LiveConnector::handle(const http::Request &request, const http::Responder &respond) const
{
    if (std::optional<http::Response> seen = m_selfTest.answer(request, m_settings.publicUrl))
        return respond(*std::move(seen));
    // Whoever still has to answer keeps the listener that it belongs to.
    m_listener->handle(request, [listener = m_listener, respond](http::Response response) {
        respond(std::move(response));
    });
}

} // namespace server::core
