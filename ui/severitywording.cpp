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
