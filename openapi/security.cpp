// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/security.h"

#include <algorithm>

namespace openapi {

namespace {

/// Empty when a name is not declared.
std::optional<std::vector<SecurityScheme>> schemesNamed(const std::vector<SecurityScheme> &schemes,
                                                        const QStringList &names)
{
    std::vector<SecurityScheme> found;
    for (const QString &name : names) {
        const auto scheme = std::find_if(
            schemes.begin(), schemes.end(),
            [&name](const SecurityScheme &each) { return each.name == name; });
        if (scheme == schemes.end())
            return {};
        found.push_back(*scheme);
    }
    return found;
}

} // namespace

SecurityAlternatives securityAlternatives(const std::vector<SecurityScheme> &schemes,
                                          const std::optional<SecurityRequirement> &document,
                                          const std::optional<SecurityRequirement> &operation)
{
    if (operation && operation->empty())
        return {};
    SecurityAlternatives alternatives;
    const std::optional<SecurityRequirement> &asked = operation ? operation : document;
    for (const QStringList &names : asked.value_or(SecurityRequirement())) {
        if (names.isEmpty())
            return {}; // "{}": security is optional
        if (auto found = schemesNamed(schemes, names))
            alternatives.push_back(*std::move(found));
    }
    if (alternatives.empty() && !schemes.empty())
        alternatives.push_back({schemes.front()});
    return alternatives;
}

} // namespace openapi
