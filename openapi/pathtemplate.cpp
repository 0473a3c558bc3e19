// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/pathtemplate.h"

#include <QUrl>

#include <algorithm>

namespace openapi {

namespace {

/// Empty optional when the decoded bytes are not UTF-8: two different paths must not match alike.
std::optional<QString> decoded(QByteArrayView encoded)
{
    const QByteArray bytes = QByteArray::fromPercentEncoding(encoded.toByteArray());
    if (!bytes.isValidUtf8())
        return std::nullopt;
    return QString::fromUtf8(bytes);
}

} // namespace

PathTemplate::PathTemplate(const QString &text)
    : m_text(text)
{
    for (const QString &part : text.split(u'/'))
        m_segments.push_back(readSegment(part));
}

PathTemplate::Segment PathTemplate::readSegment(const QString &text)
{
    Segment segment;
    const auto addLiteral = [&segment](const QString &literal) {
        if (!literal.isEmpty())
            segment.push_back({false, decoded(literal.toUtf8()).value_or(literal)});
    };
    qsizetype begin = 0;
    while (true) {
        const qsizetype open = text.indexOf(u'{', begin);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open + 2);
        if (close < 0)
            break;
        addLiteral(text.mid(begin, open - begin));
        segment.push_back({true, text.mid(open + 1, close - open - 1)});
        begin = close + 1;
    }
    addLiteral(text.mid(begin));
    return segment;
}

QStringList PathTemplate::variables() const
{
    QStringList names;
    for (const Segment &segment : m_segments) {
        for (const Part &part : segment) {
            if (part.variable)
                names.append(part.text);
        }
    }
    return names;
}

QByteArray PathTemplate::shape() const
{
    QByteArray shape;
    for (const Segment &segment : m_segments) {
        shape += '/';
        for (const Part &part : segment)
            shape += part.variable ? QByteArray("{}") : part.text.toUtf8().toPercentEncoding();
    }
    return shape;
}

bool PathTemplate::matchSegment(const Segment &segment, QStringView value, PathVariables &variables)
{
    // Each variable takes as little as the literal behind it allows; the last part takes the rest.
    qsizetype offset = 0;
    for (size_t i = 0; i < segment.size(); ++i) {
        const Part &part = segment[i];
        if (!part.variable) {
            if (!value.mid(offset).startsWith(part.text))
                return false;
            offset += part.text.size();
            continue;
        }
        qsizetype end = offset + 1;
        if (i + 1 == segment.size()) {
            end = value.size();
        } else if (!segment[i + 1].variable) {
            const QString &literal = segment[i + 1].text;
            end = i + 2 == segment.size() ? value.size() - literal.size()
                                          : value.indexOf(literal, offset + 1);
        }
        if (end <= offset || end > value.size())
            return false;
        variables.insert(part.text, value.mid(offset, end - offset).toString());
        offset = end;
    }
    return offset == value.size();
}

std::optional<PathVariables> PathTemplate::match(const QByteArray &encodedPath) const
{
    const QList<QByteArray> parts = encodedPath.split('/');
    if (size_t(parts.size()) != m_segments.size())
        return std::nullopt;
    PathVariables variables;
    for (size_t i = 0; i < m_segments.size(); ++i) {
        const auto value = decoded(parts[qsizetype(i)]);
        if (!value || !matchSegment(m_segments[i], *value, variables))
            return std::nullopt;
    }
    return variables;
}

std::optional<QByteArray> PathTemplate::expand(const PathVariables &values) const
{
    QByteArray path;
    for (size_t i = 0; i < m_segments.size(); ++i) {
        if (i > 0)
            path += '/';
        for (const Part &part : m_segments[i]) {
            const QString text = part.variable ? values.value(part.text) : part.text;
            if (text.isEmpty())
                return std::nullopt;
            // RFC 3986 section 3.3: these may stand in a path as they are.
            const QByteArray kept = part.variable ? QByteArray() : "!$&'()*+,;=:@";
            path += QUrl::toPercentEncoding(text, kept);
        }
    }
    return path;
}

bool PathTemplate::moreSpecific(const PathTemplate &left, const PathTemplate &right)
{
    /// Fewer is more specific: no variable, a variable beside a literal, a variable alone.
    const auto rank = [](const Segment &segment) {
        qsizetype literal = 0;
        bool variable = false;
        for (const Part &part : segment) {
            variable = variable || part.variable;
            literal += part.variable ? 0 : part.text.size();
        }
        return std::pair(!variable ? 0 : literal > 0 ? 1 : 2, variable ? -literal : 0);
    };
    return std::lexicographical_compare(
        left.m_segments.begin(), left.m_segments.end(), right.m_segments.begin(),
        right.m_segments.end(),
        [rank](const Segment &one, const Segment &other) { return rank(one) < rank(other); });
}

} // namespace openapi
