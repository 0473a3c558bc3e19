// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/projectstore.h"
#include "server/servererror.h"

namespace app {

/// What stopped the server from starting and what to do about it; English, several lines.
[[nodiscard]] QString startFailure(const server::ServerError &error);
/// What is wrong with a connector's project and where its file went; English, one sentence, or
/// empty.
[[nodiscard]] QString projectProblem(const services::KeptProject &kept);

} // namespace app
