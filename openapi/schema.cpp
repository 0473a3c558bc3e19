// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/schema.h"

#include <algorithm>

namespace openapi {

const Property *Schema::property(QStringView name) const
{
    const auto found = std::find_if(
        properties.begin(), properties.end(),
        [name](const Property &candidate) { return candidate.name == name; });
    return found == properties.end() ? nullptr : &*found;
}

QString Schema::label(const QString &fallback) const
{
    if (!summary.isEmpty())
        return summary;
    return title.isEmpty() ? fallback : title;
}

} // namespace openapi
