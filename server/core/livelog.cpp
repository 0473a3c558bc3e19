// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/core/livelog.h"

#include "server/http/operatorlistener.h"
#include "server/json.h"

#include <QJsonDocument>

namespace server::core {

LiveLog::LiveLog(std::atomic<bool> &read)
    : m_read(read)
{
}

LiveLog::~LiveLog()
{
    m_read = false;
}

void LiveLog::publish(http::HttpEndpoint &endpoint, const LogLine &line)
{
    const QByteArray topic = http::OperatorListener::LogTopic.toByteArray();
    if (endpoint.streamCount(topic) > 0) {
        m_streamSeen = true;
        const QByteArray json = QJsonDocument(toJson(line)).toJson(QJsonDocument::Compact);
        endpoint.push(topic, "data: " + json + "\n\n");
    } else if (m_streamSeen) {
        m_streamSeen = false;
        m_read = false;
    }
}

} // namespace server::core
