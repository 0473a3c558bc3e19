// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>

namespace server::redaction {

/// True for names whose values are secret wherever they stand: "password", "client_secret",
/// "X-Api-Key", "X-Shop-Key", "sig". Case, '-' and '_' do not count.
[[nodiscard]] bool isSecretName(QByteArrayView name);
/// Also true for names that are secret in a query or a form and harmless elsewhere: "code", "key".
[[nodiscard]] bool isSecretParameter(QByteArrayView name);
/// True for header fields that carry a callback URL.
[[nodiscard]] bool isCallbackHeader(QByteArrayView name);
/// True when the list holds the name, in any case.
[[nodiscard]] bool isDeclared(const QByteArrayList &names, QByteArrayView name);
/// True for query parameters that tell nothing: "api-version", "limit".
[[nodiscard]] bool isHarmlessParameter(QByteArrayView name);

} // namespace server::redaction
