// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

/// Puts subscriptions of `trigger` into the database of a console that does not run. `callback`
/// names each one's address. False when the database cannot be opened.
[[nodiscard]] bool storeSubscriptions(const QString &databasePath, const QString &trigger,
                                      int count, const std::function<QByteArray(int)> &callback);
