// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/pathtable.h"

#include "server/http/problem.h"

#include <algorithm>

namespace server::http {

using openapi::PathTemplate;

namespace {

constexpr qsizetype MaxListed = 40;
constexpr qsizetype MaxShown = 200;

Response withAllow(Response response, const QByteArray &allow)
{
    response.headers.push_back({QByteArrayLiteral("Allow"), allow});
    return response;
}

} // namespace

void PathTable::add(const QByteArray &verb, const PathTemplate &path)
{
    const int index = static_cast<int>(m_entries.size());
    m_entries.push_back({verb, path});
    const auto place = std::upper_bound(
        m_bySpecificity.begin(), m_bySpecificity.end(), index, [this](int left, int right) {
            return PathTemplate::moreSpecific(m_entries[static_cast<size_t>(left)].path,
                                              m_entries[static_cast<size_t>(right)].path);
        });
    m_bySpecificity.insert(place, index);
    if (path.variables().isEmpty())
        m_literal[path.expand({}).value_or(QByteArray())].push_back(index);
}

PathTable::Match PathTable::match(const QByteArray &verb, const QByteArray &path) const
{
    const QByteArray wanted = verb == "HEAD" ? QByteArrayLiteral("GET") : verb;
    if (const auto literal = m_literal.constFind(path); literal != m_literal.cend()) {
        for (const int index : *literal) {
            if (m_entries[static_cast<size_t>(index)].verb == wanted)
                return Found{index, {}};
        }
    }
    for (const int index : m_bySpecificity) {
        const Entry &entry = m_entries[static_cast<size_t>(index)];
        if (entry.verb != wanted)
            continue;
        if (std::optional<openapi::PathVariables> variables = entry.path.match(path))
            return Found{index, *std::move(variables)};
    }
    const QByteArray allow = allowedVerbs(path);
    if (allow.isEmpty())
        return NotFound{};
    return verb == "OPTIONS" ? Match(Options{allow}) : Match(MethodNotAllowed{allow});
}

QByteArray PathTable::allowedVerbs(const QByteArray &path) const
{
    QList<QByteArray> verbs;
    for (const Entry &entry : m_entries) {
        if (!verbs.contains(entry.verb) && entry.path.match(path))
            verbs.append(entry.verb);
    }
    if (verbs.isEmpty())
        return {};
    if (verbs.contains("GET") && !verbs.contains("HEAD"))
        verbs.append(QByteArrayLiteral("HEAD"));
    if (!verbs.contains("OPTIONS"))
        verbs.append(QByteArrayLiteral("OPTIONS"));
    std::sort(verbs.begin(), verbs.end());
    return verbs.join(", ");
}

QStringList PathTable::describe() const
{
    QStringList lines;
    for (const Entry &entry : m_entries)
        lines.append(QString::fromLatin1(entry.verb) % u' ' % entry.path.text());
    return lines;
}

Response PathTable::refusal(const Match &match, const QByteArray &path) const
{
    if (const auto *wrongVerb = std::get_if<MethodNotAllowed>(&match)) {
        const QString detail = u"This path takes " % QString::fromLatin1(wrongVerb->allow) % u".";
        return withAllow(problem(405, detail), wrongVerb->allow);
    }
    if (const auto *options = std::get_if<Options>(&match))
        return withAllow(Response{204, {}, {}, {}, {}, {}}, options->allow);

    QStringList known = describe();
    if (known.size() > MaxListed) {
        known.resize(MaxListed);
        known.append(QStringLiteral("…"));
    }
    return problem(404, QString::fromLatin1(path.left(MaxShown))
                            % u" is no path of this listener. It has: "
                            % known.join(QStringLiteral(", ")) % u".");
}

} // namespace server::http
