// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdlib>

namespace tests {

/// Ends the program, which is what a fuzzer takes for a finding.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// What a fuzzer made.
[[nodiscard]] inline QByteArray fuzzInput(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

} // namespace tests
