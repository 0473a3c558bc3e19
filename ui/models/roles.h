// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace ui::models {

/// What the program's models answer beside Qt's own roles.
enum Role {
    ToneRole = Qt::UserRole + 1, ///< int of ui::Tone; a coloured dot stands before the word
    SortRole, ///< a value that compares as the column should sort
    IdRole, ///< the row's key
};

} // namespace ui::models
