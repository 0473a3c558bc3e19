// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/diagnostic.h"

#include <QByteArrayView>
#include <QString>

#include <tl/expected.hpp>

#include <vector>

namespace openapi::editing {

/// What is looked for in a text.
struct TextQuery
{
    QString words;
    bool matchCase = false;
    bool wholeWords = false;
    bool expression =
        false; ///< `words` is a regular expression of Perl's kind; ^ and $ are of lines
};

struct TextMatch
{
    TextRange range; ///< in bytes; never empty
    QStringList captures; ///< of an expression, the whole first
};

/// Why a query finds nothing, as the regular expression's reader says it, in English.
struct QueryError
{
    QString reason;
};

/// Every place where `query` matches, in order, none overlapping. Bytes that are no UTF-8 match
/// nothing but U+FFFD. Pure.
[[nodiscard]] tl::expected<std::vector<TextMatch>, QueryError> matchesIn(QByteArrayView text,
                                                                         const TextQuery &query);

/// What stands in the place of `match`: `with`, where $0 to $9 are the captures of an expression,
/// $$ a dollar, \n and \t a line break and a tabulator.
[[nodiscard]] QByteArray replacement(const TextMatch &match, const TextQuery &query,
                                     const QString &with);

} // namespace openapi::editing
