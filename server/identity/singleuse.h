// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/identity/opaquevalue.h"

#include <QCryptographicHash>
#include <QHash>

#include <optional>
#include <utility>

namespace server::identity {

/// Values that are handed out for one unguessable word each, and come back for it once. Of the words
/// only digests are kept. A word that was used is remembered until it expires, so that a second use
/// can be told from a wrong word.
template<typename Value>
class SingleUse
{
public:
    struct Taken
    {
        std::optional<Value> value; ///< none: the word is unknown or too old
        bool again = false; ///< it was taken before
    };

    /// Keeps at most `limit`, each for `lifetime` seconds.
    SingleUse(qsizetype limit, qint64 lifetime)
        : m_limit(limit)
        , m_lifetime(lifetime)
    {
    }

    /// The word for it. Empty when there are too many already.
    [[nodiscard]] QByteArray add(Value value, qint64 now)
    {
        dropExpired(now);
        if (m_entries.size() >= m_limit)
            return {};
        const QByteArray word = newOpaqueValue();
        m_entries.insert(digest(word), {std::move(value), now + m_lifetime, false});
        return word;
    }

    [[nodiscard]] Taken take(const QByteArray &word, qint64 now)
    {
        dropExpired(now);
        const auto found = m_entries.find(digest(word));
        if (found == m_entries.end())
            return {};
        return {found->value, std::exchange(found->used, true)};
    }

    /// Forgets those that `matches` says true of.
    template<typename Matches>
    void remove(Matches matches)
    {
        m_entries.removeIf(
            [&matches](typename Entries::iterator each) { return matches(each->value); });
    }

private:
    struct Entry
    {
        Value value;
        qint64 expires = 0;
        bool used = false;
    };
    using Entries = QHash<QByteArray, Entry>;

    static QByteArray digest(const QByteArray &word)
    {
        return QCryptographicHash::hash(word, QCryptographicHash::Sha256);
    }
    void dropExpired(qint64 now)
    {
        m_entries.removeIf([now](typename Entries::iterator each) { return each->expires <= now; });
    }

    qsizetype m_limit;
    qint64 m_lifetime;
    Entries m_entries;
};

} // namespace server::identity
