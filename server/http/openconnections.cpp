// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/openconnections.h"

#include <numeric>

namespace server::http {

OpenConnections::Place OpenConnections::add(GuardConnection *connection)
{
    Line &busy = line(Use::Busy);
    return busy.insert(busy.end(), {connection, Use::Busy, 0});
}

void OpenConnections::move(Place place, Use use, qint64 now)
{
    Line &from = line(place->use);
    place->use = use;
    place->since = now;
    line(use).splice(line(use).end(), from, place);
}

void OpenConnections::remove(Place place)
{
    line(place->use).erase(place);
}

qsizetype OpenConnections::size() const
{
    return std::accumulate(
        m_lines.begin(), m_lines.begin() + int(Use::Ended), qsizetype(0),
        [](qsizetype sum, const Line &line) { return sum + qsizetype(line.size()); });
}

GuardConnection *OpenConnections::leastNeeded(qint64 patience) const
{
    for (const Line &line : m_lines) {
        if (line.empty())
            continue;
        const Standing &first = line.front();
        const bool isNeeded = first.use >= Use::Busy
                              || (first.use == Use::Receiving && first.since >= patience);
        return isNeeded ? nullptr : first.connection;
    }
    return nullptr;
}

} // namespace server::http
