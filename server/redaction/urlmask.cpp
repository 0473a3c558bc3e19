// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/redaction.h"
#include "server/redaction/secretnames.h"

#include <algorithm>

namespace server {

namespace {

constexpr qsizetype ShortestOpaqueRun = 16;
constexpr qsizetype ShortestMixedSegment = 20;
constexpr qsizetype LongestHarmlessValue = 512;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

/// What a segment is made of, by which words are told from keys.
struct Makeup
{
    bool digits = false;
    bool lower = false;
    bool upper = false;
    bool text = false; ///< spaces or letters beyond ASCII
    qsizetype longestRun = 0; ///< of letters and digits
};

Makeup makeupOf(const QByteArray &segment)
{
    Makeup makeup;
    qsizetype run = 0;
    for (const char c : segment) {
        makeup.digits |= isDigit(c);
        makeup.lower |= isLower(c);
        makeup.upper |= isUpper(c);
        makeup.text |= c == ' ' || quint8(c) >= 0x80;
        run = isDigit(c) || isLower(c) || isUpper(c) ? run + 1 : 0;
        makeup.longestRun = std::max(makeup.longestRun, run);
    }
    return makeup;
}

/// Long and random-looking, as keys in paths are; not words, numbers or UUIDs.
bool isOpaque(QByteArrayView segment)
{
    const QByteArray plain = QByteArray::fromPercentEncoding(segment.toByteArray());
    const Makeup makeup = makeupOf(plain);
    if (plain.size() < ShortestOpaqueRun || !(makeup.lower || makeup.upper))
        return false;
    if (makeup.text)
        return makeup.digits && makeup.longestRun >= ShortestMixedSegment;
    const auto capitals = std::count_if(plain.begin(), plain.end(), isUpper);
    const bool words = !makeup.digits && (capitals <= plain.size() / 3 || !makeup.lower);
    if (words)
        return false;
    const bool mixed = makeup.digits && makeup.lower && makeup.upper;
    return makeup.longestRun >= ShortestOpaqueRun
           || (mixed && plain.size() >= ShortestMixedSegment);
}

/// The id of a workflow leads nowhere without the signature, and tells flows apart.
bool namesItsSuccessor(QByteArrayView segment)
{
    return segment == "workflows" || segment == "versions";
}

QByteArray maskPath(QByteArrayView path)
{
    QByteArray masked;
    masked.reserve(path.size());
    QByteArrayView previous;
    while (true) {
        const qsizetype slash = path.indexOf('/');
        const QByteArrayView segment = slash < 0 ? path : path.first(slash);
        if (!namesItsSuccessor(previous) && isOpaque(segment))
            masked += Mask;
        else
            masked += segment;
        if (slash < 0)
            return masked;
        masked += '/';
        previous = segment;
        path = path.sliced(slash + 1);
    }
}

bool isHarmless(QByteArrayView name, QByteArrayView value, const DeclaredSecrets &declared)
{
    return redaction::isHarmlessParameter(name) && !redaction::isDeclared(declared.names, name)
           && value.size() <= LongestHarmlessValue;
}

QByteArray maskQuery(QByteArrayView query, const DeclaredSecrets &declared)
{
    QByteArray masked;
    masked.reserve(query.size());
    while (true) {
        const qsizetype end = query.indexOf('&');
        const QByteArrayView parameter = end < 0 ? query : query.first(end);
        const qsizetype equals = parameter.indexOf('=');
        const QByteArrayView name = parameter.first(std::max<qsizetype>(equals, 0));
        if (parameter.isEmpty()
            || (equals >= 0 && isHarmless(name, parameter.sliced(equals + 1), declared)))
            masked += parameter;
        else
            masked += parameter.first(equals + 1).toByteArray() + Mask.toByteArray();
        if (end < 0)
            return masked;
        masked += '&';
        query = query.sliced(end + 1);
    }
}

/// Takes what stands before the first `mark` off `text`, and the mark too. All of it when there
/// is none.
QByteArrayView takeUntil(QByteArrayView &text, char mark, bool &found)
{
    const qsizetype at = text.indexOf(mark);
    found = at >= 0;
    const QByteArrayView part = found ? text.first(at) : text;
    text = found ? text.sliced(at + 1) : QByteArrayView();
    return part;
}

QByteArray maskAuthority(QByteArrayView authority)
{
    const qsizetype at = authority.lastIndexOf('@');
    return at < 0 ? authority.toByteArray()
                  : QByteArray(Mask.toByteArray() + authority.sliced(at).toByteArray());
}

} // namespace

QByteArray maskUrl(const QByteArray &url, const DeclaredSecrets &declared)
{
    QByteArrayView rest = url;
    bool hasFragment = false;
    QByteArrayView whole = takeUntil(rest, '#', hasFragment);
    bool hasQuery = false;
    QByteArrayView path = takeUntil(whole, '?', hasQuery);

    QByteArray masked;
    if (const qsizetype scheme = path.indexOf("://"); scheme >= 0) {
        const qsizetype slash = path.indexOf('/', scheme + 3);
        const qsizetype end = slash < 0 ? path.size() : slash;
        masked += path.first(scheme + 3);
        masked += maskAuthority(path.sliced(scheme + 3, end - scheme - 3));
        path = path.sliced(end);
    }
    masked += maskPath(path);
    if (hasQuery)
        masked += '?' + maskQuery(whole, declared);
    if (hasFragment)
        masked += '#' + (rest.isEmpty() ? QByteArray() : Mask.toByteArray());
    return masked;
}

} // namespace server
