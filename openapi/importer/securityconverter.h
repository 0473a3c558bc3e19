// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/importer/source.h"

namespace openapi::importer {

/// Writes security schemes and requirements as OpenAPI 2.0 has them. Private to the importer.
class SecurityConverter
{
public:
    explicit SecurityConverter(Source &source);

    /// The value of securityDefinitions; an empty object where there are none.
    [[nodiscard]] JsonValue definitions() const { return JsonValue::object(m_definitions); }
    /// A list of requirements without those that no definition is left for.
    [[nodiscard]] JsonValue requirements(const Node &list) const;

private:
    void add(const QString &name, const Node &scheme);
    [[nodiscard]] JsonValue apiKey(const QString &name, const Node &scheme);
    [[nodiscard]] JsonValue http(const QString &name, const Node &scheme);
    [[nodiscard]] JsonValue oauth(const QString &name, const Node &scheme);
    [[nodiscard]] JsonValue openId(const QString &name, const Node &scheme);
    [[nodiscard]] JsonValue authorizationKey() const;
    [[nodiscard]] JsonValue dropped(const QString &name, const Node &scheme);

    Source &m_source;
    std::vector<JsonValue::Member> m_definitions;
    QHash<QString, bool> m_known; ///< name to whether it has scopes
};

} // namespace openapi::importer
