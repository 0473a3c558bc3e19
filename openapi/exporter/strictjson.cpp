// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/exporter/strictjson.h"

#include "openapi/jsonvalue.h"

#include <algorithm>

namespace openapi::exporter {

namespace {

using Code = Diagnostic::Code;

// Each pass mends all that the reader remarks on, or one missing comma.
constexpr int MostPasses = 200;

struct Edit
{
    TextRange range;
    QByteArray replacement;
};

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

QByteArray escapedControl(char byte)
{
    const QByteArray quoted = JsonValue::string(QChar(ushort(uchar(byte)))).toJson();
    return quoted.sliced(1, quoted.size() - 2);
}

/// What takes the place of the bytes that are remarked on; nothing when that would be a guess.
std::optional<QByteArray> replacementOf(const Diagnostic &remark, const QByteArray &text)
{
    const QByteArray bytes = text.mid(remark.range.begin, remark.range.end - remark.range.begin);
    switch (remark.code) {
    case Code::JsonByteOrderMark:
    case Code::JsonTrailingComma:
        return QByteArray();
    case Code::JsonComment:
        return QByteArray(bytes.count('\n'), '\n');
    case Code::JsonUnicodeSpace:
        return QByteArray(" ");
    case Code::JsonSyntax:
        if (remark.args != QStringList(QStringLiteral("escape")) || bytes.isEmpty())
            return std::nullopt;
        // A backslash in front of nothing that it could escape means nothing to any reader.
        return bytes.front() == '\\' ? QByteArray() : escapedControl(bytes.front());
    default:
        return std::nullopt;
    }
}

/// The missing comma when the reader stopped where only that would let it go on.
std::optional<Edit> missingComma(const Diagnostic &error, const QByteArray &text)
{
    const qsizetype at = error.range.begin;
    if (error.code != Code::JsonSyntax || error.args.isEmpty() || at >= text.size()
        || !error.args.constFirst().startsWith(QLatin1String(", or")))
        return std::nullopt;
    const bool object = error.args.constFirst().endsWith(u'}');
    const QByteArrayView begins = object ? "\"" : "\"{[-0123456789tfn";
    if (!begins.contains(text[at]))
        return std::nullopt;
    qsizetype end = at;
    while (end > 0 && isSpace(text[end - 1]))
        --end;
    return Edit{{end, end}, ","};
}

class Mending
{
public:
    explicit Mending(const QByteArray &text)
        : m_original(text)
    {
        m_result.text = text;
    }

    StrictText run();

private:
    bool pass();
    void apply(std::vector<Edit> edits);
    void note(Diagnostic diagnostic);

    const QByteArray &m_original;
    StrictText m_result;
};

StrictText Mending::run()
{
    for (int passes = 0; passes < MostPasses && pass();)
        ++passes;
    const JsonParseResult parsed = parseJson(m_result.text);
    for (const Diagnostic &each : parsed.diagnostics) {
        if (each.code != Code::JsonDuplicateKey)
            m_result.obstacles.push_back(each);
    }
    if (!parsed.complete && m_result.obstacles.empty())
        m_result.obstacles.push_back({});
    if (!m_result.isStrict()) {
        m_result.text = m_original;
        m_result.repairs.clear();
    }
    std::stable_sort(m_result.repairs.begin(), m_result.repairs.end(),
                     [](const Diagnostic &left, const Diagnostic &right) {
                         return std::pair(left.line, left.column)
                                < std::pair(right.line, right.column);
                     });
    return std::move(m_result);
}

/// False when there is nothing more to mend.
bool Mending::pass()
{
    const JsonParseResult parsed = parseJson(m_result.text);
    std::vector<Edit> edits;
    for (const Diagnostic &remark : parsed.diagnostics) {
        if (auto replacement = replacementOf(remark, m_result.text)) {
            edits.push_back({remark.range, *std::move(replacement)});
            note(remark);
        }
    }
    if (edits.empty() && !parsed.diagnostics.empty()) {
        if (auto comma = missingComma(parsed.diagnostics.back(), m_result.text)) {
            edits.push_back(*std::move(comma));
            note(parsed.diagnostics.back());
        }
    }
    apply(edits);
    return !edits.empty();
}

void Mending::apply(std::vector<Edit> edits)
{
    std::sort(edits.begin(), edits.end(), [](const Edit &left, const Edit &right) {
        return left.range.begin < right.range.begin;
    });
    QByteArray text;
    text.reserve(m_result.text.size() + qsizetype(edits.size()));
    qsizetype from = 0;
    for (const Edit &edit : edits) {
        text.append(QByteArrayView(m_result.text).sliced(from, edit.range.begin - from));
        text.append(edit.replacement);
        from = edit.range.end;
    }
    text.append(QByteArrayView(m_result.text).sliced(from));
    m_result.text = std::move(text);
}

void Mending::note(Diagnostic diagnostic)
{
    diagnostic.severity = Severity::Warning;
    m_result.repairs.push_back(std::move(diagnostic));
}

} // namespace

StrictText strictText(const QByteArray &text)
{
    return Mending(text).run();
}

} // namespace openapi::exporter
