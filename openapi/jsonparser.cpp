// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/jsonvalue.h"

#include "openapi/jsontokenizer.h"
#include "openapi/textposition.h"

#include <QSet>

#include <algorithm>

namespace openapi {

namespace {

// A hostile text must not be able to make more remarks than anybody reads.
constexpr size_t MaxDiagnostics = 1000;
// Up to here a linear search for a duplicate key is faster than a hash.
constexpr size_t FewMembers = 16;

/// A parser with its own stack, so that nesting costs heap and never the thread's stack.
class JsonParser
{
public:
    JsonParser(const QByteArray &text, const JsonLimits &limits, Severity lenience)
        : m_text(text)
        , m_limits(limits)
        , m_lenience(lenience)
        , m_tokenizer(text, [this](Diagnostic::Code code, TextRange range,
                                   const QStringList &args) { remark(code, range, args); })
    {
    }

    JsonParseResult parse();

private:
    using Token = JsonTokenizer::Token;
    enum class Expect { Value, FirstItem, FirstKey, NextItem, NextKey, Colon, CommaOrClose, End };

    /// A container that is still open.
    struct Frame
    {
        bool object = false;
        qsizetype begin = 0;
        std::vector<JsonValue> items;
        std::vector<JsonValue::Member> members;
        QString key;
        TextRange keyRange;
        bool inMember = false;
        TextRange comma;
        QSet<QString> keys;
    };

    bool accept(Token token);
    bool acceptValue(Token token, const QString &expected);
    bool acceptKey(Token token);
    bool acceptCommaOrClose(Token token);
    bool open(bool object);
    bool close();
    bool closeAfterComma();
    void place(JsonValue value);
    bool isDuplicate(Frame &frame, const QString &key) const;
    bool fail(const QString &expected);
    void remark(Diagnostic::Code code, TextRange range, const QStringList &args);
    void report(Severity severity, Diagnostic::Code code, TextRange range, const QStringList &args);
    JsonPointer pointer() const;

    const QByteArray &m_text;
    JsonLimits m_limits;
    Severity m_lenience; ///< what leniency costs: Warning, or Error when strict
    JsonParseResult m_result;
    std::vector<Frame> m_frames;
    Expect m_expect = Expect::Value;
    bool m_hasErrors = false;
    JsonTokenizer m_tokenizer; ///< last: it remarks while it is constructed
};

JsonParseResult JsonParser::parse()
{
    if (m_text.size() > m_limits.bytes) {
        report(Severity::Error, Diagnostic::Code::JsonTooLarge, {m_limits.bytes, m_text.size()},
               {QString::number(m_limits.bytes)});
    } else {
        Token token = m_tokenizer.next();
        while (accept(token) && token != Token::End)
            token = m_tokenizer.next();
        m_result.complete = token == Token::End && m_expect == Expect::End;
        while (!m_frames.empty())
            close();
    }
    locate(m_result.diagnostics, m_text);
    return std::move(m_result);
}

bool JsonParser::accept(Token token)
{
    if (token == Token::Invalid)
        return fail(m_tokenizer.expected());
    switch (m_expect) {
    case Expect::Value:
        return acceptValue(token, QStringLiteral("value"));
    case Expect::FirstItem:
        return token == Token::EndArray ? close()
                                        : acceptValue(token, QStringLiteral("value or ]"));
    case Expect::NextItem:
        return token == Token::EndArray ? closeAfterComma()
                                        : acceptValue(token, QStringLiteral("value"));
    case Expect::FirstKey:
        return token == Token::EndObject ? close() : acceptKey(token);
    case Expect::NextKey:
        return token == Token::EndObject ? closeAfterComma() : acceptKey(token);
    case Expect::Colon:
        if (token != Token::Colon)
            return fail(QStringLiteral(":"));
        m_expect = Expect::Value;
        return true;
    case Expect::CommaOrClose:
        return acceptCommaOrClose(token);
    case Expect::End:
        break;
    }
    return token == Token::End || fail(QStringLiteral("end of text"));
}

bool JsonParser::acceptValue(Token token, const QString &expected)
{
    const TextRange range = m_tokenizer.range();
    JsonValue value;
    switch (token) {
    case Token::BeginObject:
        return open(true);
    case Token::BeginArray:
        return open(false);
    case Token::String:
        value = JsonValue::string(m_tokenizer.string());
        break;
    case Token::Number:
        value = JsonValue::number(m_text.mid(range.begin, range.end - range.begin));
        break;
    case Token::True:
    case Token::False:
        value = JsonValue::boolean(token == Token::True);
        break;
    case Token::Null:
        break;
    default:
        return fail(expected);
    }
    value.setRange(range);
    place(std::move(value));
    return true;
}

bool JsonParser::acceptKey(Token token)
{
    if (token != Token::String)
        return fail(QStringLiteral("\""));
    Frame &frame = m_frames.back();
    frame.key = m_tokenizer.string();
    frame.keyRange = m_tokenizer.range();
    frame.inMember = true;
    if (isDuplicate(frame, frame.key))
        remark(Diagnostic::Code::JsonDuplicateKey, frame.keyRange, {frame.key});
    m_expect = Expect::Colon;
    return true;
}

bool JsonParser::acceptCommaOrClose(Token token)
{
    Frame &frame = m_frames.back();
    if (token == (frame.object ? Token::EndObject : Token::EndArray))
        return close();
    if (token != Token::Comma)
        return fail(frame.object ? QStringLiteral(", or }") : QStringLiteral(", or ]"));
    frame.comma = m_tokenizer.range();
    m_expect = frame.object ? Expect::NextKey : Expect::NextItem;
    return true;
}

bool JsonParser::open(bool object)
{
    if (qsizetype(m_frames.size()) >= m_limits.depth) {
        report(Severity::Error, Diagnostic::Code::JsonTooDeep, m_tokenizer.range(),
               {QString::number(m_limits.depth)});
        return false;
    }
    Frame &frame = m_frames.emplace_back();
    frame.object = object;
    frame.begin = m_tokenizer.range().begin;
    m_expect = object ? Expect::FirstKey : Expect::FirstItem;
    return true;
}

bool JsonParser::close()
{
    Frame frame = std::move(m_frames.back());
    m_frames.pop_back();
    JsonValue value = frame.object ? JsonValue::object(std::move(frame.members))
                                   : JsonValue::array(std::move(frame.items));
    value.setRange({frame.begin, m_tokenizer.range().end});
    place(std::move(value));
    return true;
}

bool JsonParser::closeAfterComma()
{
    remark(Diagnostic::Code::JsonTrailingComma, m_frames.back().comma, {});
    return close();
}

void JsonParser::place(JsonValue value)
{
    if (m_frames.empty()) {
        m_result.root = std::move(value);
        m_expect = Expect::End;
        return;
    }
    Frame &frame = m_frames.back();
    if (frame.object)
        frame.members.push_back({frame.key, std::move(value), frame.keyRange});
    else
        frame.items.push_back(std::move(value));
    frame.inMember = false;
    m_expect = Expect::CommaOrClose;
}

bool JsonParser::isDuplicate(Frame &frame, const QString &key) const
{
    if (frame.members.size() < FewMembers)
        return std::any_of(frame.members.begin(), frame.members.end(),
                           [&key](const JsonValue::Member &member) { return member.key == key; });
    if (frame.keys.isEmpty()) {
        for (const JsonValue::Member &member : frame.members)
            frame.keys.insert(member.key);
    }
    const qsizetype before = frame.keys.size();
    frame.keys.insert(key);
    return frame.keys.size() == before;
}

bool JsonParser::fail(const QString &expected)
{
    report(Severity::Error, Diagnostic::Code::JsonSyntax, m_tokenizer.range(), {expected});
    return false;
}

void JsonParser::remark(Diagnostic::Code code, TextRange range, const QStringList &args)
{
    const bool broken = code == Diagnostic::Code::JsonSyntax
                        || code == Diagnostic::Code::JsonInvalidUtf8;
    report(broken ? Severity::Error : m_lenience, code, range, args);
}

void JsonParser::report(Severity severity, Diagnostic::Code code, TextRange range,
                        const QStringList &args)
{
    const bool firstError = severity == Severity::Error && !m_hasErrors;
    if (m_result.diagnostics.size() >= MaxDiagnostics && !firstError)
        return;
    m_hasErrors = m_hasErrors || firstError;
    m_result.diagnostics.push_back({severity, code, pointer(), range, 0, 0, args});
}

JsonPointer JsonParser::pointer() const
{
    QStringList tokens;
    for (const Frame &frame : m_frames) {
        if (!frame.object)
            tokens.append(QString::number(frame.items.size()));
        else if (frame.inMember)
            tokens.append(frame.key);
    }
    return JsonPointer(std::move(tokens));
}

} // namespace

JsonParseResult parseJson(const QByteArray &text, const JsonLimits &limits)
{
    return JsonParser(text, limits, Severity::Warning).parse();
}

JsonParseResult parseStrictJson(const QByteArray &text, const JsonLimits &limits)
{
    return JsonParser(text, limits, Severity::Error).parse();
}

} // namespace openapi
