// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/severitywording.h"

#include "ui/models/diagnosticsmodel.h"

namespace ui {

using models::DiagnosticsModel;

Tone severityTone(openapi::Severity severity)
{
    switch (severity) {
    case openapi::Severity::Hint:
        return Tone::Neutral;
    case openapi::Severity::Warning:
        return Tone::Warning;
    case openapi::Severity::Error:
        break;
    }
    return Tone::Bad;
}

QString wording::severity(openapi::Severity severity)
{
    switch (severity) {
    case openapi::Severity::Hint:
        return DiagnosticsModel::tr("Hint");
    case openapi::Severity::Warning:
        return DiagnosticsModel::tr("Warning");
    case openapi::Severity::Error:
        break;
    }
    return DiagnosticsModel::tr("Error");
}

} // namespace ui
