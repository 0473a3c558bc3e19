// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/apiproperties.h"
#include "openapi/connectordefinition.h"
#include "server/connectorsetup.h"

#include <QByteArray>

namespace server {

/// The revision of the definition that is being hosted.
struct ServedDefinition
{
    openapi::DefinitionPtr definition;
    QByteArray text; ///< the document itself, for /swagger
    openapi::ApiProperties properties = {}; ///< what apiProperties.json beside the document says
    ConnectorSetup setup = {};
};

} // namespace server
