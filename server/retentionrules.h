// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

namespace server {

using Days = std::chrono::duration<int, std::ratio<86'400>>;

/// How much of one kind is kept. The oldest goes first, as soon as one of the caps is passed; 0: this
/// one does not hold.
struct RetentionCap
{
    qint64 rows = 0;
    qint64 bytes = 0;
    Days age{0};

    friend bool operator==(const RetentionCap &, const RetentionCap &) = default;
};

/// How long the past is kept. Subscriptions live on whatever stands here, and so does a delivery that
/// is still to be made.
struct RetentionRules
{
    RetentionCap exchanges{10'000, 64LL * 1024 * 1024, Days(30)}; ///< requests to the listeners
    /// Events, their deliveries (which are counted) and their attempts with the answers' bodies.
    RetentionCap deliveries{1'000'000, 2LL * 1024 * 1024 * 1024, Days(90)};
    Days failedAge{90}; ///< a failed delivery can be sent again so long at least; 0: for ever

    friend bool operator==(const RetentionRules &, const RetentionRules &) = default;
};

} // namespace server
