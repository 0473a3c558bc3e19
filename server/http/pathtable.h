// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/pathtemplate.h"
#include "server/http/request.h"

#include <QStringList>

#include <variant>

namespace server::http {

/// Verbs and paths that a listener answers, each known by its number. Pure; safe from any thread
/// once filled.
class PathTable
{
public:
    struct Found
    {
        int index = -1; ///< in the order of add()
        openapi::PathVariables variables;
    };
    struct NotFound
    {
    };
    struct MethodNotAllowed
    {
        QByteArray allow; ///< "GET, HEAD, OPTIONS, POST"
    };
    struct Options
    {
        QByteArray allow;
    };
    using Match = std::variant<NotFound, Found, MethodNotAllowed, Options>;

    /// `verb` in upper case.
    void add(const QByteArray &verb, const openapi::PathTemplate &path);

    /// `verb` in upper case, `path` percent-encoded as received. Literal paths win over variable
    /// ones; HEAD is answered by GET.
    [[nodiscard]] Match match(const QByteArray &verb, const QByteArray &path) const;
    /// "POST /event/goods", in the order of add().
    [[nodiscard]] QStringList describe() const;
    /// The answer to a match that found nothing to do: 404 listing the paths, 405 with Allow, 204
    /// with Allow for OPTIONS.
    [[nodiscard]] Response refusal(const Match &match, const QByteArray &path) const;

private:
    struct Entry
    {
        QByteArray verb;
        openapi::PathTemplate path;
    };

    [[nodiscard]] QByteArray allowedVerbs(const QByteArray &path) const;

    std::vector<Entry> m_entries;
    std::vector<int> m_bySpecificity; ///< indexes of m_entries
    QHash<QByteArray, std::vector<int>> m_literal; ///< encoded path without variables -> entries
};

} // namespace server::http
