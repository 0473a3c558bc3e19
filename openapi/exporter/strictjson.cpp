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

bool expects(const Diagnostic &error, QLatin1String what)
{
    return error.code == Code::JsonSyntax && !error.args.isEmpty()
           && error.args.constFirst().startsWith(what);
}

qsizetype withoutSpace(const QByteArray &text, qsizetype end)
{
    while (end > 0 && isSpace(text[end - 1]))
        --end;
    return end;
}

/// The missing comma when the reader stopped where only that would let it go on.
std::optional<Edit> missingComma(const Diagnostic &error, const QByteArray &text)
{
    const bool object = expects(error, QLatin1String(", or }"));
    const QByteArrayView begins = object ? "\"" : "\"{[-0123456789tfn";
    if (!expects(error, QLatin1String(", or")) || !begins.contains(text[error.range.begin]))
        return std::nullopt;
    const qsizetype end = withoutSpace(text, error.range.begin);
    return Edit{{end, end}, ","};
}

/// The brace that is missing between two entries of a list: {"a": 1, {"b": 2}
std::optional<Edit> missingBrace(const Diagnostic &error, const QByteArray &text)
{
    const qsizetype comma = withoutSpace(text, error.range.begin) - 1;
    if (!expects(error, QLatin1String("\"")) || text[error.range.begin] != '{' || comma < 0
        || text[comma] != ',')
        return std::nullopt;
    return Edit{{comma, comma}, "}"};
}

/// The brace that stands at the end of a list instead.
std::optional<Edit> strayBrace(const Diagnostic &error, const QByteArray &text)
{
    if (!expects(error, QLatin1String(", or ]")) || text[error.range.begin] != '}')
        return std::nullopt;
    return Edit{error.range, {}};
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
    [[nodiscard]] std::optional<Edit> structuralEdit(const Diagnostic &error);
    void apply(std::vector<Edit> edits);
    void note(Diagnostic diagnostic);

    const QByteArray &m_original;
    StrictText m_result;
    Diagnostics m_left; ///< of the latest reading
    bool m_complete = false;
    int m_openBraces = 0; ///< put in, and not yet taken away where they stood
};

StrictText Mending::run()
{
    int passes = 0;
    while (pass() && passes < MostPasses)
        ++passes;
    const auto bad = [](const Diagnostic &each) { return each.code != Code::JsonDuplicateKey; };
    if (!m_complete || m_openBraces > 0 || std::any_of(m_left.begin(), m_left.end(), bad)) {
        m_result = {m_original, {}, {}};
        const Diagnostics all = parseJson(m_original).diagnostics;
        std::copy_if(all.begin(), all.end(), std::back_inserter(m_result.obstacles),
                     [](const Diagnostic &each) { return each.severity == Severity::Error; });
        if (m_result.isStrict())
            m_result.obstacles.push_back({});
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
    JsonParseResult parsed = parseJson(m_result.text);
    std::vector<Edit> edits;
    for (const Diagnostic &remark : parsed.diagnostics) {
        if (auto replacement = replacementOf(remark, m_result.text)) {
            edits.push_back({remark.range, *std::move(replacement)});
            note(remark);
        }
    }
    if (edits.empty() && !parsed.diagnostics.empty()) {
        const Diagnostic &error = parsed.diagnostics.back();
        if (auto edit = structuralEdit(error)) {
            edits.push_back(*std::move(edit));
            note(error);
        }
    }
    m_left = std::move(parsed.diagnostics);
    m_complete = parsed.complete;
    if (!edits.empty())
        apply(edits);
    return !edits.empty();
}

std::optional<Edit> Mending::structuralEdit(const Diagnostic &error)
{
    if (error.range.begin >= m_result.text.size())
        return std::nullopt;
    if (auto comma = missingComma(error, m_result.text))
        return comma;
    if (auto brace = missingBrace(error, m_result.text)) {
        ++m_openBraces;
        return brace;
    }
    auto stray = m_openBraces > 0 ? strayBrace(error, m_result.text) : std::nullopt;
    if (stray)
        --m_openBraces;
    return stray;
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
