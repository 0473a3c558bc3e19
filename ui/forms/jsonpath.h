// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/jsonvalue.h"

#include <QStringList>

#include <optional>

namespace ui::forms {

/// `root` with the value at `path` replaced, added, or (empty optional) removed. A path that leads
/// through something that is neither object nor array puts an object there. Pure.
[[nodiscard]] openapi::JsonValue withValue(const openapi::JsonValue &root, const QStringList &path,
                                           const std::optional<openapi::JsonValue> &value);

} // namespace ui::forms
