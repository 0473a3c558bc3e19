// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/diagnostic.h"

#include <QHash>

namespace openapi {

/// One policyTemplateInstance: what the platform's gateway does to the requests or answers of some
/// operations on their way to or from the connector.
struct Policy
{
    QString templateId; ///< "routerequesttoendpoint", in lower case
    QStringList operations; ///< operationIds; empty: all
    bool onRequest = true; ///< false: it changes answers
    QHash<QString, QString> parameters; ///< by short name: "newPath", "urlTemplate"

    [[nodiscard]] bool appliesTo(const QString &operationId) const
    {
        return operations.isEmpty() || operations.contains(operationId, Qt::CaseInsensitive);
    }
};

/// What apiProperties.json says that a definition does not.
struct ApiProperties
{
    std::vector<Policy> policies; ///< in the order of the file, which is that of their effect
    QStringList scriptOperations; ///< operationIds that the connector's own code answers
    bool allScripted = false; ///< that code answers every operation

    [[nodiscard]] bool isEmpty() const
    {
        return policies.empty() && scriptOperations.isEmpty() && !allScripted;
    }
    /// Template ids, each once, of the policies that change the operation's request or answer. The
    /// host that the gateway calls is not among them: whoever hosts the connector is that host.
    [[nodiscard]] QStringList policiesOf(const QString &operationId) const;
    [[nodiscard]] bool isScripted(const QString &operationId) const;
};

struct ApiPropertiesResult
{
    ApiProperties properties;
    Diagnostics diagnostics;
};

/// Reads as leniently as the reader of definitions: what is understood, and diagnostics for the
/// rest. An empty text is no file, and nothing is wrong with that. Pure.
[[nodiscard]] ApiPropertiesResult readApiProperties(const QByteArray &text);

} // namespace openapi
