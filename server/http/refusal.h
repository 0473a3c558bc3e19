// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace server::http {

/// Why the guard does not let a request through.
struct Refusal
{
    int status = 0;
    QString detail; ///< English: what is wrong and what to change
    int retryAfter = 0; ///< seconds; 0: sending it again does not help

    friend bool operator==(const Refusal &, const Refusal &) = default;
};

} // namespace server::http
