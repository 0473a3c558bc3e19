// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace app::services {

/// What whoever starts the program hands over. Each comes from its environment variable, else from
/// the systemd credential in $CREDENTIALS_DIRECTORY (systemd.exec(5), "Credentials"):
/// DECLIC_API_KEY or api-key, DECLIC_BASIC_USER or basic-user, DECLIC_BASIC_PASSWORD or
/// basic-password, DECLIC_OPERATOR_TOKEN or operator-token, DECLIC_KEY_PASSPHRASE or
/// key-passphrase.
struct GivenSecrets
{
    static constexpr qint64 LargestCredential = 64 * 1024; ///< bytes

    // None: not given. Without spaces and line ends around them, which a header field cannot hold.
    std::optional<QByteArray> apiKey;
    std::optional<QByteArray> basicUser;
    std::optional<QByteArray> basicPassword;
    std::optional<QByteArray> operatorToken;
    std::optional<QByteArray> keyPassPhrase; ///< of the connector listener's private key

    /// Fails where a credential is there and cannot be used, since to go on without it would open
    /// what it should close. The error is one English sentence and names the file, never its text.
    [[nodiscard]] static tl::expected<GivenSecrets, QString> read();
};

} // namespace app::services
