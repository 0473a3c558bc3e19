// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/bundled.h"

#include <QFile>

namespace openapi {

namespace {

QByteArray resource(const QString &name)
{
    QFile file(name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

} // namespace

QByteArray bundledDefinition()
{
    return resource(QStringLiteral(":/definitions/store-connector.swagger.json"));
}

QByteArray connectorTemplate()
{
    return resource(QStringLiteral(":/templates/connector.swagger.json"));
}

} // namespace openapi
