// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/httpendpoint.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

/// An endpoint on a free port of loopback whose paths behave as their names say.
class EndpointFixture final : public QObject
{
    Q_OBJECT

public:
    explicit EndpointFixture(const server::http::Limits &limits = {},
                             const std::optional<QSslConfiguration> &tls = {});

    server::http::Handler handler();
    /// Answers the oldest request to /later with 200 and `body`.
    void answerOldest(const QByteArray &body);

    std::unique_ptr<server::http::HttpEndpoint> endpoint;
    quint16 port = 0;
    QList<int> answered; ///< statuses, in the order of the signals
    QList<QByteArray> answeredPaths;
    std::vector<server::http::Responder> pending; ///< after those: their end is an answer too
};
