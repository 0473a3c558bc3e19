// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/tunnel/logfields.h"

#include "openapi/jsonvalue.h"

namespace app::services::tunnel {

namespace {

constexpr int MostFields = 64;
constexpr int MostDepth = 8;

LogFields readJson(const QByteArray &line)
{
    LogFields fields;
    const openapi::JsonParseResult parsed = openapi::parseJson(line, {MostDepth, line.size()});
    if (!parsed.complete)
        return fields;
    for (const openapi::JsonValue::Member &member : parsed.root.members()) {
        const QByteArray name = member.key.toUtf8();
        if (fields.size() < MostFields && !fields.contains(name)) {
            fields.insert(name, member.value.isString() ? member.value.toString().toUtf8()
                                                        : member.value.numberText());
        }
    }
    return fields;
}

/// A pass over logfmt, one field at a time.
class LogfmtReading
{
public:
    explicit LogfmtReading(const QByteArray &line)
        : m_line(line)
    {
    }

    LogFields run();

private:
    QByteArray takeName();
    QByteArray takeQuoted();
    QByteArray takeBare();
    [[nodiscard]] bool atEnd() const { return m_at >= m_line.size(); }

    const QByteArray &m_line;
    qsizetype m_at = 0;
};

LogFields LogfmtReading::run()
{
    LogFields fields;
    while (!atEnd() && fields.size() < MostFields) {
        const QByteArray name = takeName();
        if (atEnd() || m_line[m_at] != '=') {
            ++m_at; // a word without a value
            continue;
        }
        ++m_at;
        const QByteArray value = !atEnd() && m_line[m_at] == '"' ? takeQuoted() : takeBare();
        if (!name.isEmpty() && !fields.contains(name))
            fields.insert(name, value);
    }
    return fields;
}

QByteArray LogfmtReading::takeName()
{
    const qsizetype start = m_at;
    while (!atEnd() && m_line[m_at] != ' ' && m_line[m_at] != '=')
        ++m_at;
    return m_line.mid(start, m_at - start);
}

QByteArray LogfmtReading::takeQuoted()
{
    QByteArray value;
    for (++m_at; !atEnd() && m_line[m_at] != '"'; ++m_at) {
        const bool escapes = m_line[m_at] == '\\' && m_at + 1 < m_line.size();
        if (!escapes) {
            value += m_line[m_at];
            continue;
        }
        const char escaped = m_line[++m_at];
        value += escaped == 'n' || escaped == 'r' || escaped == 't' ? ' ' : escaped;
    }
    ++m_at; // the quote
    return value;
}

QByteArray LogfmtReading::takeBare()
{
    const qsizetype start = m_at;
    while (!atEnd() && m_line[m_at] != ' ')
        ++m_at;
    return m_line.mid(start, m_at - start);
}

} // namespace

LogFields readLogFields(const QByteArray &line)
{
    return line.startsWith('{') ? readJson(line) : LogfmtReading(line).run();
}

} // namespace app::services::tunnel
