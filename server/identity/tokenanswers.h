// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/request.h"

#include <QJsonObject>

namespace server::identity {

/// True when the body is a form (application/x-www-form-urlencoded).
[[nodiscard]] bool isForm(const http::Request &request);
/// JSON that nobody may keep (RFC 6749 section 5.1).
[[nodiscard]] http::Response secretJson(int status, const QJsonObject &body);
/// An error for a client (RFC 6749 section 5.2), which is also logged. `reason`: English, a sentence.
[[nodiscard]] http::Response tokenError(int status, const QString &error, const QString &reason);

} // namespace server::identity
