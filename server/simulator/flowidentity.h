// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/header.h"

#include <QString>

namespace openapi {
struct Trigger;
}

namespace server::simulator {

/// What Power Automate would say about a flow: made up, of the platform's shapes, different for
/// each flow. A value; the shapes are those of requests and answers seen in practice.
struct FlowIdentity
{
    QByteArray workflowId; ///< 32 hexadecimal digits
    QByteArray version; ///< 20 digits; a saved flow gets a new one
    QByteArray flowName; ///< a UUID
    QByteArray tenant; ///< a UUID
    QByteArray owner; ///< object id of the flow's owner, a UUID
    QByteArray region;
    QByteArray scaleUnit;
    QByteArray signature; ///< the secret of the callback URL

    [[nodiscard]] static FlowIdentity create();

    [[nodiscard]] QByteArray systemId() const;
    [[nodiscard]] QByteArray userAgent() const;
    [[nodiscard]] QByteArray callbackPath(const QString &trigger) const;
    [[nodiscard]] QByteArray callbackQuery(const QString &trigger) const;
    /// Header fields of the request by which the flow subscribes.
    [[nodiscard]] Headers subscribeHeaders(const openapi::Trigger &trigger,
                                           const QByteArray &connectorUrl) const;
    /// Header fields of the answer that says that a run was started.
    [[nodiscard]] Headers runHeaders() const;
};

} // namespace server::simulator
