// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/tunnel/foreignsearch.h"

#include <QPointer>

#include <algorithm>

namespace app::services::tunnel {

ForeignSearch::ForeignSearch(const LocalPorts &ports, quint16 port, LocalApi &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_port(port)
{
    for (const quint16 place : ports.ngrok)
        m_places.push_back({Program::Ngrok, place, {}});
    for (const quint16 place : ports.cloudflared)
        m_places.push_back({Program::Cloudflared, place, {}});
}

void ForeignSearch::start()
{
    m_open = m_places.size();
    if (m_open == 0)
        QMetaObject::invokeMethod(
            this, [this] { finish(); }, Qt::QueuedConnection);
    for (size_t i = 0; i < m_places.size(); ++i)
        ask(i);
}

void ForeignSearch::ask(size_t index)
{
    const QPointer<ForeignSearch> self(this); // the API may outlive it
    m_api.ask(m_places[index].program, m_places[index].apiPort, m_port,
              [self, index](const ApiAnswer &answer) {
                  if (!self)
                      return;
                  if (answer.leadsHere && answer.connected.value_or(true))
                      self->m_places[index].publicUrl = answer.publicUrl;
                  if (--self->m_open == 0)
                      self->finish();
              });
}

void ForeignSearch::finish()
{
    const auto found = std::find_if(m_places.begin(), m_places.end(),
                                    [](const auto &place) { return !place.publicUrl.isEmpty(); });
    Q_EMIT finished(found == m_places.end() ? std::nullopt : std::optional(*found));
}

} // namespace app::services::tunnel
