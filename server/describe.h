// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/servererror.h"

namespace server {

/// One English sentence, the same that HTTP answers carry. For the command line; the window has
/// words of its own in the user's language. Pure.
[[nodiscard]] QString describe(const openapi::Diagnostic &diagnostic);
[[nodiscard]] QString describe(const ServerError &error);

} // namespace server
