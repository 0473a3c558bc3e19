// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/severitytone.h"

#include "ui/theme.h"

namespace ui {

QIcon severityIcon(openapi::Severity severity)
{
    switch (severity) {
    case openapi::Severity::Error:
        return theme::icon(u"error"_qs, Tone::Bad);
    case openapi::Severity::Warning:
        return theme::icon(u"warning"_qs, Tone::Warning);
    case openapi::Severity::Hint:
        break;
    }
    return theme::icon(u"info"_qs, Tone::Neutral);
}

} // namespace ui
