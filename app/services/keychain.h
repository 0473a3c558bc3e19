// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <functional>

namespace app::services {

/// Why a secret was not read, kept or removed.
struct SecretError
{
    enum class Code {
        NotFound,
        Refused, ///< the keychain is locked, or the user dismissed its question
        Unavailable, ///< there is no keychain, or it went away
        TimedOut,
        Failed,
    };

    Code code = Code::NotFound;
    QString detail = {}; ///< the system's own text; may be empty

    friend bool operator==(const SecretError &, const SecretError &) = default;
};

/// The value that was read; empty where one was written or removed.
using SecretAnswer = tl::expected<QByteArray, SecretError>;

/// One thing asked of a keychain.
struct KeychainRequest
{
    enum class Verb { Read, Write, Remove };

    Verb verb = Verb::Read;
    QString key;
    QByteArray value = {}; ///< to write
};

/// A place outside of the program that keeps secrets. The seam by which tests play one that stays
/// silent or goes away; the real one is tested against a real Secret Service.
class Keychain
{
public:
    using Take = std::function<void(const SecretAnswer &)>;

    Keychain() = default;
    virtual ~Keychain() = default;
    Keychain(const Keychain &) = delete;
    Keychain &operator=(const Keychain &) = delete;

    /// Returns at once. Calls `take` from the event loop of the caller's thread, maybe never, and
    /// not after its own end.
    virtual void ask(const KeychainRequest &request, const Take &take) = 0;
};

} // namespace app::services
