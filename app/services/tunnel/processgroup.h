// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>

namespace app::services::tunnel {

// The one place that knows how the system lets a process end together with us.

/// Before it starts: makes it the head of a group of its own, so that what it starts ends with it
/// and a Ctrl+C in our terminal is ours to handle; on Linux, the system ends it when we are killed.
void bindToUs(QProcess &process);
/// Asks the group of `id`, the head's number, to end; false: the system does not know it.
bool askToEnd(qint64 id);
/// Ends what is left of the group.
bool forceToEnd(qint64 id);

} // namespace app::services::tunnel
