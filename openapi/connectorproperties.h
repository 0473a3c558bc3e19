// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/jsonvalue.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace openapi {

/// One of the policies that the platform's gateway applies to a connector's traffic.
struct Policy
{
    QString templateId; ///< "setheader"
    QString title;
    QStringList operations; ///< operationIds; empty: all
    JsonValue parameters; ///< an object, as written
};

/// What apiProperties.json, which stands beside a definition, says about policies and custom code.
/// Reads as leniently as the definition is read: what is not understood is left out. An immutable
/// value; thread-agnostic.
class ConnectorProperties
{
public:
    ConnectorProperties() = default;
    explicit ConnectorProperties(const QByteArray &text); ///< an empty one says nothing

    [[nodiscard]] const std::vector<Policy> &policies() const { return m_policies; }
    /// Whose answers script.csx makes; meaningless when isEveryOperationScripted().
    [[nodiscard]] const QStringList &scriptOperations() const { return m_scriptOperations; }
    /// An empty list of operations stands for all of them.
    [[nodiscard]] bool isEveryOperationScripted() const { return m_allScripted; }

    /// Template ids, each once, of the policies that change the operation's request or answer. The host that
    /// the gateway calls is not among them: whoever hosts the connector is that host.
    [[nodiscard]] QStringList policiesOf(const QString &operationId) const;
    [[nodiscard]] bool isScripted(const QString &operationId) const;

private:
    void index(const Policy &policy);
    void readPolicies(const JsonValue &properties);
    void readScript(const JsonValue &properties);

    std::vector<Policy> m_policies;
    QHash<QString, QStringList> m_touching; ///< operationId in lower case -> template ids
    QStringList m_everywhere; ///< template ids of the policies of all operations
    QSet<QString> m_scripted; ///< operationIds in lower case
    QStringList m_scriptOperations;
    bool m_allScripted = false;
};

} // namespace openapi
