// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/request.h"
#include "server/http/subscriptionid.h"
#include "server/subscription.h"

namespace server::http {

/// How one trigger's subscriptions are deleted: the path, and what stands in its variables and in
/// its query. An immutable value; pure.
class Removal
{
public:
    /// A path of our own, "/declic/subscriptions/{id}".
    Removal();
    /// By the operation `removal` of the document. Where that has no place for an id, "id" is added
    /// to its query: the platform calls a Location as it is.
    Removal(const openapi::ConnectorDefinition &definition, const openapi::Trigger &trigger,
            int removal);

    [[nodiscard]] int operation() const { return m_operation; } ///< -1 for our own path
    [[nodiscard]] const openapi::PathTemplate &path() const { return m_path; }
    [[nodiscard]] const IdShape &idShape() const { return m_idShape; }
    [[nodiscard]] const QString &idName() const { return m_idName; }

    /// Encoded path and query for the Location of a subscription that `inputs`, by name, made.
    [[nodiscard]] QByteArray target(const Subscription &subscription,
                                    const QHash<QString, QString> &inputs) const;
    /// The ids that a request to this path may mean, the likeliest first; empty: none.
    [[nodiscard]] QStringList idsIn(const Request &request,
                                    const openapi::PathVariables &variables) const;
    /// Whether the request names the subscription's owner, where the path has a place for it.
    [[nodiscard]] bool fits(const Subscription &subscription,
                            const openapi::PathVariables &variables) const;

private:
    struct Slot
    {
        enum class Value { Id, Owner, Input };

        QString name;
        bool inPath = true;
        Value value = Value::Input;
        QString otherwise; ///< for an input that was not given
    };

    void addPathSlots(const openapi::ConnectorDefinition &definition,
                      const openapi::Operation &operation, const QStringList &subscribed);
    void addQuerySlots(const openapi::ConnectorDefinition &definition,
                       const openapi::Operation &operation, const QStringList &subscribed);
    void chooseId(const openapi::ConnectorDefinition &definition,
                  const openapi::Operation &operation, const QStringList &subscribed);
    [[nodiscard]] QString valueOf(const Slot &slot, const Subscription &subscription,
                                  const QHash<QString, QString> &inputs) const;

    int m_operation = -1;
    openapi::PathTemplate m_path;
    std::vector<Slot> m_slots;
    QString m_idName;
    bool m_idInPath = true;
    bool m_idAdded = false; ///< the document has no place for it
    IdShape m_idShape;
};

} // namespace server::http
