// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/eventfile.h"

#include <QString>

namespace ui::wording {

/// Why a file of events cannot be used, in one sentence with its place.
[[nodiscard]] QString eventFileProblem(const openapi::EventFileError &error);
/// What is wrong with one of its events, with the column or the property in front.
[[nodiscard]] QString eventRowProblem(const openapi::EventFile &file,
                                      const openapi::EventRowProblem &problem);

} // namespace ui::wording
