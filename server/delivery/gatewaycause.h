// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/cause.h"
#include "server/delivery/answermarks.h"

namespace server::delivery {

/// What a proxy, a sign-in page, a network's portal or an Azure gateway says with an answer of its own
/// in place of the receiver's; Cause::None when none has spoken. Pure.
[[nodiscard]] Cause causeOfGateway(const AnswerMarks &answer);

} // namespace server::delivery
