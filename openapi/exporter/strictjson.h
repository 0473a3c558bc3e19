// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/diagnostic.h"

#include <QByteArray>

namespace openapi::exporter {

/// A text that was read leniently, with as few bytes changed as make it JSON (RFC 8259).
struct StrictText
{
    QByteArray text;
    Diagnostics repairs; ///< what was changed, at its place in the text as it was read
    Diagnostics obstacles; ///< what cannot be repaired without guessing; empty: `text` is JSON

    [[nodiscard]] bool isStrict() const { return obstacles.empty(); }
};

/// Drops byte-order marks, comments and commas that nothing follows, writes spaces for Unicode
/// spaces and missing commas, and mends escapes; lines stay where they are. A key that stands twice
/// is JSON, if poor, and stays. Text that is strict already comes back as it is. Pure.
[[nodiscard]] StrictText strictText(const QByteArray &text);

} // namespace openapi::exporter
