// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace server::http {

/// A certificate, those that vouch for it, and its private key. All PEM, the key not encrypted.
struct TlsKeyPair
{
    QByteArray chain; ///< its own certificate first
    QByteArray key;
    bool isRsa = false; ///< else of an elliptic curve
};

enum class TlsFault {
    NoCertificate,
    NoKey, ///< or one that is neither RSA nor of an elliptic curve
    KeyEncrypted, ///< and the pass phrase is missing or wrong
    KeyMismatch,
};

/// Never asks at the terminal. Pure.
[[nodiscard]] tl::expected<TlsKeyPair, TlsFault> readKeyPair(const QByteArray &chain,
                                                             const QByteArray &key,
                                                             const QByteArray &passPhrase);

/// A new key and a certificate that it signs itself, for these host names and addresses, good from an
/// hour before `now` for as long as browsers take it. None: OpenSSL failed, or there is no name.
[[nodiscard]] std::optional<TlsKeyPair> makeKeyPair(const QStringList &names, const QDateTime &now);

} // namespace server::http
