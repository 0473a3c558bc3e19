// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/request.h"

#include <QUrlQuery>

#include <tl/expected.hpp>

namespace server::http {

/// One page of a list that is read newest first.
struct Page
{
    int limit = 20;
    QString before; ///< id of the last entry of the page before; empty: the newest page

    /// Same path, next page; the other query parameters stay.
    [[nodiscard]] static QByteArray linkToNext(const QByteArray &base, const Request &request,
                                               int limit, const QString &before);
};

/// Reads ?limit= (1 to 100, 20 when absent) and ?before=, or tells by a 400 what is wrong. Pure.
[[nodiscard]] tl::expected<Page, Response> readPage(const Request &request);
/// The same where ids are numbers: `before` is then 0 or the number.
[[nodiscard]] tl::expected<qint64, Response> readNumber(const QString &before);

} // namespace server::http
