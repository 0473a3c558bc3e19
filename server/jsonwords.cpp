// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/json.h"

#include <array>

namespace server {

namespace {

// One row of words for each enum, in the order of its values.

constexpr std::array OutcomeWords = {
    "none",       "delivered",    "subscriptionDead", "payloadRefused", "authorizationRefused",
    "throttled",  "serverFailed", "timedOut",         "networkFailed",  "policyRefused",
    "unexpected", "interrupted"};
constexpr std::array FailureWords = {"none",
                                     "dnsNotFound",
                                     "dnsTimedOut",
                                     "connectRefused",
                                     "connectTimedOut",
                                     "networkUnreachable",
                                     "hostUnreachable",
                                     "tlsHandshake",
                                     "tlsNotSpoken",
                                     "tlsVersion",
                                     "tlsClientCertificate",
                                     "tlsTimedOut",
                                     "tlsCertificateExpired",
                                     "tlsCertificateNotYetValid",
                                     "tlsHostMismatch",
                                     "tlsUntrusted",
                                     "tlsSelfSigned",
                                     "connectionReset",
                                     "emptyReply",
                                     "answerTimedOut",
                                     "proxyNotFound",
                                     "proxyUnreachable",
                                     "proxyAuthentication",
                                     "proxyConnect",
                                     "answerMalformed",
                                     "answerTooLarge",
                                     "urlRefused",
                                     "schemeRefused",
                                     "credentialsRefused",
                                     "hostRefused",
                                     "addressRefused",
                                     "lengthRefused",
                                     "localResource",
                                     "other"};
constexpr std::array DeliveryStateWords = {"pending", "sending", "delivered", "failed",
                                           "cancelled"};
constexpr std::array SubscriptionStateWords = {"active", "dead", "removed", "usedUp"};
constexpr std::array LastResultWords = {"none", "delivered", "failed", "pending"};
constexpr std::array PlatformWords = {"unknown", "powerAutomate", "logicApps", "testFlow"};
constexpr std::array AnswerWords = {"accept", "switchedOff", "throttle", "fail", "slow", "silent"};
constexpr std::array TestFlowStateWords = {"subscribing", "listening", "unsubscribing", "failed"};
constexpr std::array LevelWords = {"debug", "info", "warning", "error"};

constexpr std::array RoleWords = {"subscribe", "unsubscribe", "list", "sample"};
constexpr std::array ReasonWords = {"none", "schema", "policy", "script", "user"};
constexpr std::array HostPhaseWords = {"ready", "paused", "broken", "probing"};

template<size_t N, typename Enum>
QString wordOf(const std::array<const char *, N> &words, Enum value)
{
    const auto index = static_cast<size_t>(value);
    return index < N ? QString::fromLatin1(words[index]) : QString();
}

template<typename Enum, size_t N>
std::optional<Enum> valueOf(const std::array<const char *, N> &words, QStringView word)
{
    for (size_t i = 0; i < N; ++i) {
        if (word == QLatin1String(words[i]))
            return static_cast<Enum>(i);
    }
    return {};
}

template<size_t N>
QStringList listOf(const std::array<const char *, N> &words)
{
    QStringList list;
    for (const char *word : words)
        list.append(QString::fromLatin1(word));
    return list;
}

} // namespace

QString word(Outcome outcome)
{
    return wordOf(OutcomeWords, outcome);
}

QString word(Delivery::State state)
{
    return wordOf(DeliveryStateWords, state);
}

QString word(NetworkFailure failure)
{
    return wordOf(FailureWords, failure);
}

QString word(Subscription::State state)
{
    return wordOf(SubscriptionStateWords, state);
}

QString word(Subscription::LastResult result)
{
    return wordOf(LastResultWords, result);
}

QString word(Subscriber::Platform platform)
{
    return wordOf(PlatformWords, platform);
}

QString word(HostState::Phase phase)
{
    return wordOf(HostPhaseWords, phase);
}

QString word(ServedOperation::Role role)
{
    return wordOf(RoleWords, role);
}

QString word(ServedOperation::Reason reason)
{
    return wordOf(ReasonWords, reason);
}

QString word(TestFlow::Answer answer)
{
    return wordOf(AnswerWords, answer);
}

QString word(TestFlow::State state)
{
    return wordOf(TestFlowStateWords, state);
}

QString word(LogLine::Level level)
{
    return wordOf(LevelWords, level);
}

std::optional<Delivery::State> deliveryState(QStringView word)
{
    return valueOf<Delivery::State>(DeliveryStateWords, word);
}

std::optional<TestFlow::Answer> testFlowAnswer(QStringView word)
{
    return valueOf<TestFlow::Answer>(AnswerWords, word);
}

QStringList deliveryStateWords()
{
    return listOf(DeliveryStateWords);
}

QStringList testFlowAnswerWords()
{
    return listOf(AnswerWords);
}

} // namespace server
