// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace server::http {

/// Takes as long for a wrong first byte as for a wrong last one, and tells nothing of the expected
/// length.
[[nodiscard]] bool equalInConstantTime(const QByteArray &shown, const QByteArray &expected);

} // namespace server::http
