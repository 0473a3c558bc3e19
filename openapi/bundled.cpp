// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/bundled.h"

#include <QFile>

namespace openapi {

QByteArray bundledDefinition()
{
    QFile file(QStringLiteral(":/definitions/store-connector.swagger.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

} // namespace openapi
