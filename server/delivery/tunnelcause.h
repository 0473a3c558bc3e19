// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/cause.h"
#include "server/delivery/answermarks.h"

namespace server::delivery {

/// What a tunnel in front of the receiver (ngrok, Cloudflare, dev tunnels) says with an answer of its
/// own; Cause::None when none has spoken. Pure.
[[nodiscard]] Cause causeOfTunnel(const AnswerMarks &answer);

} // namespace server::delivery
