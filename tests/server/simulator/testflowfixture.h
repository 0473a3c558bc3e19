// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"
#include "server/simulator/testflows.h"
#include "tests/server/simulator/standinconnector.h"

#include <QNetworkAccessManager>

#include <memory>

QT_BEGIN_NAMESPACE
class QNetworkReply;
QT_END_NAMESPACE

/// Test flows in front of a stand-in connector whose definition declares the trigger NewGoods.
class TestFlowFixture final
{
public:
    struct Reply
    {
        int status = 0;
        QByteArray body;
        QByteArray retryAfter;
        QByteArray runId;

        [[nodiscard]] QString code() const; ///< of the platform's error body
    };

    TestFlowFixture();

    [[nodiscard]] static openapi::DefinitionPtr definition();
    /// Adds a flow and waits until it listens; its id, or empty.
    [[nodiscard]] QString addListening();
    /// Sends a callback, or whatever else, to the flows' listener.
    [[nodiscard]] std::unique_ptr<QNetworkReply> send(const QByteArray &url, const QByteArray &body,
                                                      const QByteArray &verb = "POST");
    /// The same, and waits for the answer.
    [[nodiscard]] Reply call(const QByteArray &url, const QByteArray &body,
                             const QByteArray &verb = "POST");
    /// The only or first flow.
    [[nodiscard]] server::TestFlow first() const;

    std::unique_ptr<StandInConnector> connector = std::make_unique<StandInConnector>();
    std::unique_ptr<server::simulator::TestFlows> flows;
    QByteArray origin;

private:
    QNetworkAccessManager m_network;
};
