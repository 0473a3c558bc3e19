// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/httpendpoint.h"
#include "server/logline.h"

#include <atomic>

namespace server::core {

/// Tells log lines to those who listen on the operator listener's live stream. Serving thread.
class LiveLog
{
public:
    /// `read` says from any thread whether there is a listener at all; it outlives this.
    explicit LiveLog(std::atomic<bool> &read);
    ~LiveLog();

    /// Somebody begins to listen.
    void opened() { m_read = true; }
    void publish(http::HttpEndpoint &endpoint, const LogLine &line);

private:
    std::atomic<bool> &m_read;
    bool m_streamSeen = false;
};

} // namespace server::core
