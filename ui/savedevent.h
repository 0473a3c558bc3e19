// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace ui {

/// Values that the user keeps under a name, to fire them again.
struct SavedEvent
{
    QString name; ///< unique for its trigger
    QString trigger; ///< operationId
    QByteArray payload; ///< as written; may have placeholders
    QDateTime created; ///< UTC

    friend bool operator==(const SavedEvent &, const SavedEvent &) = default;
};

} // namespace ui
