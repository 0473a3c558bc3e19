// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace ui {

/// What the window remembers between runs. Opaque to those who keep it.
struct UiState
{
    QByteArray geometry;
    QByteArray window;
    int page = 0;
    QHash<QString, QByteArray> parts; ///< header and splitter states by object name

    friend bool operator==(const UiState &, const UiState &) = default;
};

} // namespace ui
