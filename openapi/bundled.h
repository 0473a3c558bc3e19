// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace openapi {

/// The text of the connector definition that Declic hosts when it is given no other. Pure.
[[nodiscard]] QByteArray bundledDefinition();
/// The text of a definition without operations, which new ones begin with. Pure.
[[nodiscard]] QByteArray connectorTemplate();

} // namespace openapi
