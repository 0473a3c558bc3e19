// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/diagnostic.h"

namespace openapi {

/// Sorts `diagnostics` by their place in `text` and fills in their lines and columns, in one pass.
void locate(Diagnostics &diagnostics, const QByteArray &text);

/// How many code points `text` holds; bytes that are not UTF-8 count one each at most.
[[nodiscard]] int countCodePoints(QByteArrayView text);

} // namespace openapi
