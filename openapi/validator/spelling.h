// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace openapi::validator {

/// The known word that `word` was probably meant to be: it differs in case alone, or in at most
/// two letters of many. Empty when none is near. Pure.
[[nodiscard]] QString likelyMeant(const QString &word, const QStringList &known);

} // namespace openapi::validator
