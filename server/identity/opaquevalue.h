// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace server::identity {

/// 256 random bits, as 43 letters of base64url.
[[nodiscard]] QByteArray newOpaqueValue();

} // namespace server::identity
