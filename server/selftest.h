// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/header.h"

#include <QByteArrayList>

#include <optional>

namespace server {

/// What a self-test sends to the connector by way of its public URL, and by what it knows that this
/// connector answered. Made anew for each test; nothing in it opens anything else.
struct SelfTestProbe
{
    QByteArray path; ///< "/.well-known/declic-self-test/…", which nobody can guess
    QByteArray
        proof; ///< what only the connector knows: in SelfTestSight and in the field ProofField
    Headers headers; ///< the platform's and an Authorization, with made-up values
    static constexpr QByteArrayView ProofField = "Declic-Self-Test";
};

/// What the connector saw of one request of a self-test.
struct SelfTestSight
{
    QByteArray proof;
    QByteArray method;
    qint64 length = 0; ///< of the body, in bytes
    QByteArray digest; ///< of the body, see bodyDigest()
    QByteArrayList
        arrived; ///< names of the probe's fields that came with the values they have there
    QByteArray host; ///< the Host field
    QByteArray forwardedHost;
    QByteArray forwardedProto;
    QByteArray publicBase; ///< what a Location would begin with; empty: the request names no host

    friend bool operator==(const SelfTestSight &, const SelfTestSight &) = default;
};

/// SHA-256 in hexadecimal digits.
[[nodiscard]] QByteArray bodyDigest(const QByteArray &body);
[[nodiscard]] QByteArray toJson(const SelfTestSight &sight);
/// Nothing where `json` is not what toJson() writes.
[[nodiscard]] std::optional<SelfTestSight> selfTestSight(const QByteArray &json);

} // namespace server
