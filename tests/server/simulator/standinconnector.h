// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/httpendpoint.h"

#include <vector>

/// A connector that keeps what flows ask of it and answers as it is told.
class StandInConnector final
{
public:
    StandInConnector();

    [[nodiscard]] QString url() const;
    /// URL of the callback that the newest subscribe request carried at "/hook/Url".
    [[nodiscard]] QByteArray callback() const;
    [[nodiscard]] QList<QByteArray> removals() const;

    std::vector<server::http::Request> requests;
    server::http::Response subscribed; ///< answer to POST
    int removed = 200; ///< answer to DELETE; 0: none
    QByteArray location = "/event/remove/abc";

private:
    void answer(const server::http::Request &request, const server::http::Responder &respond);

    std::vector<server::http::Responder> m_unanswered;
    server::http::HttpEndpoint m_endpoint;
    quint16 m_port = 0;
};
