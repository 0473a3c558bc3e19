// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <list>

namespace server::http {

class GuardConnection;

/// The connections of one listener in the order in which the others can do without them. A flood asks
/// for it with every connection, so each answer takes the same short time, however many there are.
class OpenConnections
{
public:
    /// How well the others can do without a connection, best first.
    enum class Use {
        Mute, ///< it has asked nothing yet
        Leaving, ///< its last answer was sent; the client may still be reading it
        Idle, ///< it waits between requests
        Receiving, ///< a request is arriving: it may be ended when that takes too long
        Busy, ///< it keeps its place
        Ended, ///< it takes no place any more
    };

private:
    struct Standing
    {
        GuardConnection *connection = nullptr;
        Use use = Use::Busy;
        qint64 since = 0; ///< milliseconds
    };
    using Line = std::list<Standing>;

public:
    /// Where a connection stands, which it knows itself.
    using Place = Line::iterator;

    [[nodiscard]] Place add(GuardConnection *connection);
    /// To the end of those with this use, at `now` milliseconds of a clock that never goes back.
    void move(Place place, Use use, qint64 now);
    void remove(Place place);

    /// How many take a place.
    [[nodiscard]] qsizetype size() const;
    /// The one to end so that another has a place; a request that began to arrive after `patience`
    /// is waited for. None: all are needed.
    [[nodiscard]] GuardConnection *leastNeeded(qint64 patience) const;

private:
    [[nodiscard]] Line &line(Use use) { return m_lines.at(size_t(use)); }

    std::array<Line, 6> m_lines; ///< by use; in each, who stands there longest comes first
};

} // namespace server::http
