// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/editing/keytopic.h"

namespace ui::editor {

/// What a key is for, one sentence in the language of the installed translators. Never empty.
[[nodiscard]] QString topicText(openapi::editing::KeyTopic topic);

} // namespace ui::editor
