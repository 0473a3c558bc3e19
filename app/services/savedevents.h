// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/savedevent.h"

#include <QString>

#include <tl/expected.hpp>

#include <vector>

namespace app::services {

/// The saved events of one folder, in its file events.json.
class SavedEvents
{
public:
    explicit SavedEvents(const QString &folder);

    [[nodiscard]] const QString &file() const { return m_file; }
    /// Empty where there is no file. Entries that make no sense are left out; a file that is no
    /// JSON array is kept aside as events.json.broken, and the error says so, one English sentence.
    [[nodiscard]] tl::expected<std::vector<SavedEvent>, QString> load() const;
    /// Replaces the file as a whole or not at all. The error is the system's own text.
    [[nodiscard]] tl::expected<void, QString> store(const std::vector<SavedEvent> &events) const;

private:
    QString m_file;
};

} // namespace app::services
