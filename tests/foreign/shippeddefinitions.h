// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace tests {

struct ShippedDefinition
{
    QString name; ///< fit for a file
    QByteArray text;
};

/// The bundled definition and each template of a connector, without and with each template of a
/// trigger, all of them as they are and as they are exported, and what the importer makes of the
/// whole documents of its tests.
[[nodiscard]] std::vector<ShippedDefinition> shippedDefinitions();

} // namespace tests
