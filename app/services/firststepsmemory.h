// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace app::services {

/// Which of the first steps with a connector were done, by name, and whether nobody wants to see
/// them any more.
struct FirstStepsMemory
{
    QStringList done;
    bool hidden = false;

    friend bool operator==(const FirstStepsMemory &, const FirstStepsMemory &) = default;
};

} // namespace app::services
