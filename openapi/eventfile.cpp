// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/eventfile.h"

#include "openapi/csvreader.h"
#include "openapi/eventcolumns.h"
#include "openapi/jsontokenizer.h"
#include "openapi/payloadtemplate.h"
#include "openapi/textposition.h"
#include "openapi/utf8.h"

#include <QStringDecoder>

#include <algorithm>

namespace openapi {

namespace {

using Code = EventFileError::Code;
using Reading = tl::expected<EventFile, EventFileError>;

constexpr size_t ProblemsOfARow = 20;
constexpr int RowsWithAllProblems = 1000;

tl::unexpected<EventFileError> refuse(Code code, int line, int column, const QStringList &args = {})
{
    return tl::make_unexpected(EventFileError{code, line, column, args});
}

/// UTF-8 without a mark in front.
QByteArray plainText(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return bytes.mid(3);
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        return QString(decoder(bytes)).toUtf8();
    }
    return bytes;
}

/// What the readers of all formats need, and what they have in common.
class EventReading
{
public:
    EventReading(const ConnectorDefinition &definition, SchemaIndex schema,
                 const EventFileLimits &limits)
        : m_definition(definition)
        , m_schema(schema)
        , m_limits(limits)
    {
    }

    [[nodiscard]] Reading readTable(const QByteArray &text);
    [[nodiscard]] Reading readJson(const QByteArray &text);

private:
    [[nodiscard]] bool isArrayOfPayloads(const QByteArray &text, qsizetype first) const;
    [[nodiscard]] Reading readArray(const QByteArray &text);
    [[nodiscard]] Reading readLines(const QByteArray &text);
    [[nodiscard]] Reading readOne(const QByteArray &text);
    [[nodiscard]] Reading finish();
    [[nodiscard]] bool isFull() const { return m_file.rows.size() >= size_t(m_limits.rows); }
    [[nodiscard]] tl::unexpected<EventFileError> full(int line) const
    {
        return refuse(Code::TooManyRows, line, 0, {QString::number(m_limits.rows)});
    }
    void addJson(const QByteArray &payload, int line);
    void add(EventRow row, const Diagnostics &found, const EventColumns *columns);
    void addCells(const CsvReader &reader, const CsvReader::Cells &cells, EventColumns &columns);

    const ConnectorDefinition &m_definition;
    SchemaIndex m_schema;
    EventFileLimits m_limits;
    EventFile m_file;
    int m_bad = 0;
};

Reading EventReading::finish()
{
    if (m_file.rows.empty())
        return refuse(Code::NoEvents, 0, 0);
    return std::move(m_file);
}

void EventReading::add(EventRow row, const Diagnostics &found, const EventColumns *columns)
{
    Diagnostics all = found;
    if (row.payload.size() > m_limits.payload) {
        Diagnostic large;
        large.code = Diagnostic::Code::JsonTooLarge;
        large.args = QStringList{QString::number(m_limits.payload)};
        all.insert(all.begin(), large);
    }
    m_bad += hasErrors(all) ? 1 : 0;
    const size_t most = m_bad > RowsWithAllProblems ? 1 : ProblemsOfARow;
    for (const Diagnostic &diagnostic : all) {
        if (diagnostic.severity == Severity::Error && row.problems.size() < most)
            row.problems.push_back(
                {diagnostic, columns ? columns->columnOf(diagnostic.pointer) : 0});
    }
    m_file.rows.push_back(std::move(row));
}

void EventReading::addCells(const CsvReader &reader, const CsvReader::Cells &cells,
                            EventColumns &columns)
{
    const JsonValue payload = columns.payload(cells);
    Diagnostics found = validateTemplate(m_definition, m_schema, payload);
    EventRow row{reader.line(), payload.toJson(), {}};
    for (size_t column = size_t(columns.names().size()); column < cells.size(); ++column) {
        if (cells[column].text.trimmed().isEmpty())
            continue;
        Diagnostic surplus;
        surplus.code = Diagnostic::Code::CellWithoutColumn;
        surplus.args = QStringList{cells[column].text.left(100)};
        row.problems.push_back({surplus, static_cast<int>(column) + 1});
        m_bad += row.problems.size() == 1 && !hasErrors(found) ? 1 : 0;
        break;
    }
    add(std::move(row), found, &columns);
}

Reading EventReading::readTable(const QByteArray &text)
{
    m_file.format = EventFile::Format::Table;
    QByteArrayView table(text);
    char delimiter = CsvReader::detectDelimiter(table);
    // Spreadsheets write "sep=;" on top of a table for each other.
    if (table.size() > 5 && table.startsWith("sep=") && (table[5] == '\r' || table[5] == '\n')) {
        delimiter = table[4];
        table = table.sliced(5);
    }
    CsvReader reader(table, delimiter, size_t(m_limits.columns));
    EventColumns columns(m_definition, m_schema, delimiter);
    CsvReader::Cells cells;
    bool headed = false;
    while (reader.next(cells)) {
        if (!headed) {
            headed = true;
            if (auto taken = columns.read(cells); !taken) {
                taken.error().line = reader.line();
                return tl::make_unexpected(taken.error());
            }
            continue;
        }
        if (isFull())
            return full(reader.line());
        addCells(reader, cells, columns);
    }
    switch (reader.problem()) {
    case CsvReader::Problem::QuoteOpen:
        return refuse(Code::QuoteOpen, reader.line(), reader.column());
    case CsvReader::Problem::TextAfterQuote:
        return refuse(Code::TextAfterQuote, reader.line(), reader.column());
    case CsvReader::Problem::TooManyCells:
        return refuse(Code::TooManyColumns, reader.line(), 0, {QString::number(m_limits.columns)});
    case CsvReader::Problem::None:
        break;
    }
    m_file.columns = columns.names();
    m_file.unknownColumns = columns.unknown();
    return finish();
}

void EventReading::addJson(const QByteArray &payload, int line)
{
    EventRow row{line, payload, {}};
    if (payload.size() > m_limits.payload)
        return add(std::move(row), {}, nullptr);
    const JsonParseResult parsed = parseStrictJson(payload);
    if (!parsed.complete || hasErrors(parsed.diagnostics))
        add(std::move(row), parsed.diagnostics, nullptr);
    else
        add(std::move(row), validateTemplate(m_definition, m_schema, parsed.root), nullptr);
}

Reading EventReading::readJson(const QByteArray &text)
{
    const auto isSpace = [](char byte) {
        return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
    };
    const auto begin = std::find_if_not(text.begin(), text.end(), isSpace);
    if (*begin == '[' && isArrayOfPayloads(text, begin - text.begin()))
        return readArray(text);
    const auto end = std::find(begin, text.end(), '\n');
    const QByteArray first(begin, end - begin);
    const bool more = std::find_if_not(end, text.end(), isSpace) != text.end();
    if (more && first.size() <= m_limits.payload) {
        const JsonParseResult parsed = parseStrictJson(first);
        if (parsed.complete && !hasErrors(parsed.diagnostics))
            return readLines(text);
    }
    return readOne(text);
}

/// Of a trigger whose payload is an array itself, only an array of arrays has several.
bool EventReading::isArrayOfPayloads(const QByteArray &text, qsizetype first) const
{
    const Schema *schema = m_definition.schema(m_schema);
    if (!schema || schema->type != Schema::Type::Array)
        return true;
    const QByteArray behind = text.mid(first + 1, 1000).trimmed();
    return behind.startsWith('[');
}

Reading EventReading::readArray(const QByteArray &text)
{
    using Token = JsonTokenizer::Token;
    JsonTokenizer tokenizer(text, [](Diagnostic::Code, TextRange, const QStringList &) {});
    qsizetype counted = 0;
    int line = 1;
    const auto lineOf = [&](qsizetype offset) {
        line += static_cast<int>(std::count(text.begin() + counted, text.begin() + offset, '\n'));
        counted = offset;
        return line;
    };
    const auto broken = [&](const QString &expected) {
        const qsizetype at = tokenizer.range().begin;
        const qsizetype lineStart = QByteArrayView(text).first(at).lastIndexOf('\n') + 1;
        return refuse(Code::NotJson, lineOf(at),
                      countCodePoints(QByteArrayView(text).sliced(lineStart, at - lineStart)) + 1,
                      {expected});
    };
    Token token = tokenizer.next(); // the bracket
    for (token = tokenizer.next(); token != Token::EndArray || !m_file.rows.empty();) {
        if (isFull())
            return full(lineOf(tokenizer.range().begin));
        const qsizetype begin = tokenizer.range().begin;
        int depth = 0;
        do {
            if (token == Token::Invalid || token == Token::End)
                return broken(token == Token::End ? QStringLiteral("]") : tokenizer.expected());
            if (depth == 0
                && (token == Token::Comma || token == Token::EndArray || token == Token::EndObject
                    || token == Token::Colon))
                return broken(QStringLiteral("a value"));
            depth += token == Token::BeginArray || token == Token::BeginObject;
            depth -= token == Token::EndArray || token == Token::EndObject;
            if (depth > 0)
                token = tokenizer.next();
        } while (depth > 0);
        const qsizetype end = tokenizer.range().end;
        addJson(text.mid(begin, end - begin), lineOf(begin));
        token = tokenizer.next();
        if (token == Token::EndArray)
            break;
        if (token != Token::Comma)
            return broken(QStringLiteral("]"));
        token = tokenizer.next();
    }
    if (tokenizer.next() != Token::End)
        return broken(QStringLiteral("the end"));
    return finish();
}

Reading EventReading::readLines(const QByteArray &text)
{
    int line = 0;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf('\n', begin);
        end = end < 0 ? text.size() : end;
        const QByteArray payload = text.mid(begin, end - begin).trimmed();
        ++line;
        begin = end + 1;
        if (payload.isEmpty())
            continue;
        if (isFull())
            return full(line);
        addJson(payload, line);
    }
    return finish();
}

Reading EventReading::readOne(const QByteArray &text)
{
    if (text.size() > m_limits.payload)
        return refuse(Code::TooLarge, 0, 0, {QString::number(m_limits.payload)});
    const JsonParseResult parsed = parseStrictJson(text);
    for (const Diagnostic &diagnostic : parsed.diagnostics) {
        if (diagnostic.code == Diagnostic::Code::JsonSyntax)
            return refuse(Code::NotJson, diagnostic.line, diagnostic.column, diagnostic.args);
    }
    addJson(text.trimmed(), 1);
    return finish();
}

} // namespace

tl::expected<EventFile, EventFileError> readEventFile(const QByteArray &bytes,
                                                      const ConnectorDefinition &definition,
                                                      SchemaIndex payload,
                                                      const EventFileLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return refuse(Code::TooLarge, 0, 0, {QString::number(limits.bytes)});
    const QByteArray text = plainText(bytes);
    const qsizetype invalid = firstInvalidUtf8(text);
    if (invalid < text.size()) {
        const auto lines = std::count(text.begin(), text.begin() + invalid, '\n');
        return refuse(Code::NotUtf8, static_cast<int>(lines) + 1, 0);
    }
    const QByteArray start = text.left(1000).trimmed();
    if (text.trimmed().isEmpty())
        return refuse(Code::NoEvents, 0, 0);
    EventReading reading(definition, payload, limits);
    if (start.startsWith('[') || start.startsWith('{'))
        return reading.readJson(text);
    return reading.readTable(text);
}

} // namespace openapi
