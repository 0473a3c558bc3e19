// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/jsonvalue.h"

namespace openapi {

namespace {

bool needsEscape(QChar character)
{
    return character < u' ' || character == u'"' || character == u'\\';
}

QString escaped(QChar character)
{
    switch (character.unicode()) {
    case u'"':
        return QStringLiteral("\\\"");
    case u'\\':
        return QStringLiteral("\\\\");
    case u'\n':
        return QStringLiteral("\\n");
    case u'\r':
        return QStringLiteral("\\r");
    case u'\t':
        return QStringLiteral("\\t");
    default:
        return QStringLiteral("\\u%1").arg(uint(character.unicode()), 4, 16, QLatin1Char('0'));
    }
}

class JsonWriter
{
public:
    explicit JsonWriter(int indent)
        : m_indent(indent)
    {
    }

    void write(const JsonValue &value)
    {
        switch (value.kind()) {
        case JsonValue::Kind::Null:
            m_text += "null";
            break;
        case JsonValue::Kind::Boolean:
            m_text += value.toBoolean() ? "true" : "false";
            break;
        case JsonValue::Kind::Number:
            m_text += value.numberText();
            break;
        case JsonValue::Kind::String:
            writeString(value.toString());
            break;
        case JsonValue::Kind::Array:
            writeAll('[', ']', value.items(), [this](const JsonValue &item) { write(item); });
            break;
        case JsonValue::Kind::Object:
            writeAll('{', '}', value.members(), [this](const JsonValue::Member &member) {
                writeString(member.key);
                m_text += m_indent < 0 ? ":" : ": ";
                write(member.value);
            });
            break;
        }
    }

    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    template<typename Elements, typename WriteOne>
    void writeAll(char open, char close, const Elements &elements, WriteOne writeOne)
    {
        m_text += open;
        ++m_level;
        bool first = true;
        for (const auto &element : elements) {
            if (!first)
                m_text += ',';
            first = false;
            breakLine();
            writeOne(element);
        }
        --m_level;
        if (!first)
            breakLine();
        m_text += close;
    }

    void breakLine()
    {
        if (m_indent < 0)
            return;
        m_text += '\n';
        m_text.append(qsizetype(m_level) * m_indent, ' ');
    }

    void writeString(const QString &string)
    {
        m_text += '"';
        qsizetype begin = 0;
        for (qsizetype i = 0; i < string.size(); ++i) {
            if (!needsEscape(string[i]))
                continue;
            m_text += QStringView(string).mid(begin, i - begin).toUtf8();
            m_text += escaped(string[i]).toLatin1();
            begin = i + 1;
        }
        m_text += QStringView(string).mid(begin).toUtf8();
        m_text += '"';
    }

    QByteArray m_text;
    int m_indent = -1;
    int m_level = 0;
};

} // namespace

QByteArray JsonValue::toJson(int indent) const
{
    JsonWriter writer(indent);
    writer.write(*this);
    return writer.text();
}

} // namespace openapi
