// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/jsonpointer.h"

#include <QHash>

namespace openapi {

namespace {

std::optional<QString> unescaped(QStringView token)
{
    QString result;
    result.reserve(token.size());
    for (qsizetype i = 0; i < token.size(); ++i) {
        if (token[i] != u'~') {
            result.append(token[i]);
            continue;
        }
        ++i;
        if (i == token.size() || (token[i] != u'0' && token[i] != u'1'))
            return std::nullopt;
        result.append(token[i] == u'0' ? u'~' : u'/');
    }
    return result;
}

} // namespace

JsonPointer::JsonPointer(QStringList tokens)
    : m_tokens(std::move(tokens))
{
}

std::optional<JsonPointer> JsonPointer::parse(QStringView text)
{
    if (text.isEmpty())
        return JsonPointer();
    if (!text.startsWith(u'/'))
        return std::nullopt;
    QStringList tokens;
    for (const QStringView part : text.mid(1).split(u'/')) {
        auto token = unescaped(part);
        if (!token)
            return std::nullopt;
        tokens.append(*std::move(token));
    }
    return JsonPointer(std::move(tokens));
}

QString JsonPointer::toString() const
{
    QString result;
    for (QString token : m_tokens) {
        token.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
        result.append(u'/').append(token);
    }
    return result;
}

JsonPointer JsonPointer::parent() const
{
    return JsonPointer(m_tokens.mid(0, std::max<qsizetype>(0, m_tokens.size() - 1)));
}

JsonPointer JsonPointer::child(const QString &key) const
{
    QStringList tokens;
    tokens.reserve(m_tokens.size() + 1);
    tokens.append(m_tokens);
    tokens.append(key);
    return JsonPointer(std::move(tokens));
}

JsonPointer JsonPointer::child(qsizetype index) const
{
    return child(QString::number(index));
}

size_t qHash(const JsonPointer &pointer, size_t seed)
{
    return qHashRange(pointer.tokens().begin(), pointer.tokens().end(), seed);
}

} // namespace openapi
