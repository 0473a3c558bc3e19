// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <limits>
#include <utility>

namespace ui::models {

/// The smallest block of cells that holds all that were included.
struct CellRange
{
    int firstRow = std::numeric_limits<int>::max();
    int lastRow = -1;
    int firstColumn = std::numeric_limits<int>::max();
    int lastColumn = -1;

    [[nodiscard]] bool isEmpty() const { return lastRow < 0; }
    void include(int row, std::pair<int, int> columns)
    {
        firstRow = std::min(firstRow, row);
        lastRow = std::max(lastRow, row);
        firstColumn = std::min(firstColumn, columns.first);
        lastColumn = std::max(lastColumn, columns.second);
    }
};

} // namespace ui::models
