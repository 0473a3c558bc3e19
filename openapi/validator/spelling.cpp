// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/validator/spelling.h"

#include <algorithm>
#include <vector>

namespace openapi::validator {

namespace {

constexpr qsizetype LongestWord = 64;

/// Levenshtein's distance.
qsizetype distance(const QString &left, const QString &right)
{
    std::vector<qsizetype> row(size_t(right.size()) + 1);
    for (size_t i = 0; i < row.size(); ++i)
        row[i] = qsizetype(i);
    for (qsizetype i = 0; i < left.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < right.size(); ++j) {
            const qsizetype changed = diagonal + (left[i] == right[j] ? 0 : 1);
            diagonal = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({changed, diagonal + 1, row[size_t(j)] + 1});
        }
    }
    return row.back();
}

} // namespace

QString likelyMeant(const QString &word, const QStringList &known)
{
    QString best;
    qsizetype least = word.size() > 6 ? 3 : 2;
    if (word.size() > LongestWord)
        return best;
    const QString folded = word.toLower();
    for (const QString &candidate : known) {
        const qsizetype difference = distance(folded, candidate.toLower());
        if (difference < least) {
            least = difference;
            best = candidate;
        }
    }
    return best;
}

} // namespace openapi::validator
