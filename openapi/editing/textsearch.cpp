// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/editing/textsearch.h"

#include "openapi/utf8.h"

#include <QRegularExpression>

namespace openapi::editing {

namespace {

/// One character for each byte that belongs to none, so that places can be told back.
QString decoded(QByteArrayView text)
{
    if (firstInvalidUtf8(text) == text.size() && !text.startsWith("\xEF\xBB\xBF"))
        return QString::fromUtf8(text);
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const Utf8CodePoint point = utf8CodePoint(text, at);
        if (point.length > 0)
            result.append(QChar::fromUcs4(point.value));
        else
            result.append(QChar(QChar::ReplacementCharacter));
        at += std::max(1, point.length);
    }
    return result;
}

/// Tells byte offsets of places in decoded(), which must be asked in ascending order.
class PlaceWalk
{
public:
    explicit PlaceWalk(QByteArrayView text)
        : m_text(text)
    {
    }

    qsizetype bytesAt(qsizetype unit)
    {
        while (m_unit < unit) {
            const Utf8CodePoint point = utf8CodePoint(m_text, m_byte);
            m_byte += std::max(1, point.length);
            m_unit += point.length == 4 ? 2 : 1;
        }
        return m_byte;
    }

private:
    QByteArrayView m_text;
    qsizetype m_unit = 0;
    qsizetype m_byte = 0;
};

QRegularExpression expressionOf(const TextQuery &query)
{
    QString pattern = query.expression ? query.words : QRegularExpression::escape(query.words);
    if (query.wholeWords)
        pattern = QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(pattern);
    QRegularExpression::PatternOptions options = QRegularExpression::MultilineOption
                                                 | QRegularExpression::UseUnicodePropertiesOption;
    if (!query.matchCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(pattern, options);
}

} // namespace

tl::expected<std::vector<TextMatch>, QueryError> matchesIn(QByteArrayView text,
                                                           const TextQuery &query)
{
    std::vector<TextMatch> matches;
    if (query.words.isEmpty())
        return matches;
    const QRegularExpression expression = expressionOf(query);
    if (!expression.isValid())
        return tl::make_unexpected(QueryError{expression.errorString()});
    PlaceWalk walk(text);
    QRegularExpressionMatchIterator found = expression.globalMatch(decoded(text));
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        if (match.capturedLength() == 0)
            continue;
        const qsizetype begin = walk.bytesAt(match.capturedStart());
        matches.push_back({{begin, walk.bytesAt(match.capturedEnd())},
                           query.expression ? match.capturedTexts() : QStringList()});
    }
    return matches;
}

QByteArray replacement(const TextMatch &match, const TextQuery &query, const QString &with)
{
    if (!query.expression)
        return with.toUtf8();
    QString result;
    for (qsizetype i = 0; i < with.size(); ++i) {
        const QChar next = i + 1 < with.size() ? with[i + 1] : QChar();
        if (with[i] == u'$' && next.isDigit())
            result += match.captures.value(next.digitValue());
        else if (with[i] == u'$' && next == u'$')
            result += u'$';
        else if (with[i] == u'\\' && (next == u'n' || next == u't' || next == u'\\'))
            result += next == u'n' ? u'\n' : next == u't' ? u'\t' : u'\\';
        else {
            result += with[i];
            continue;
        }
        ++i;
    }
    return result.toUtf8();
}

} // namespace openapi::editing
