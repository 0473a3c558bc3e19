// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace app::services {

/// Values kept under a name.
struct SavedEvent
{
    QString name;
    QString trigger; ///< operationId
    QByteArray payload; ///< as the user wrote it
    QDateTime created; ///< UTC; invalid: nobody knows

    friend bool operator==(const SavedEvent &, const SavedEvent &) = default;
};

} // namespace app::services
