// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace app {

/// Fire one event, several times or once, or those of a file.
struct FireCommand
{
    enum class Source { Text, File, StandardInput, Sample, Events };

    QString trigger;
    Source source = Source::Text;
    QString payload; ///< JSON text, or a file name when the source is File or Events
    bool force = false;
    std::optional<int> times; ///< over all events
    std::chrono::milliseconds every{0}; ///< from one event to the next; 0: at once

    /// Whether it may fire more than one event.
    [[nodiscard]] bool isRun() const
    {
        return source == Source::Events || times || every.count() > 0;
    }

    friend bool operator==(const FireCommand &, const FireCommand &) = default;
};

} // namespace app
