// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/csvreader.h"

#include <algorithm>

namespace openapi {

CsvReader::CsvReader(QByteArrayView text, char delimiter, size_t mostCells)
    : m_text(text)
    , m_delimiter(delimiter)
    , m_mostCells(mostCells)
{
}

char CsvReader::detectDelimiter(QByteArrayView text)
{
    qsizetype commas = 0;
    qsizetype semicolons = 0;
    qsizetype tabs = 0;
    bool quoted = false;
    for (const char byte : text) {
        if (byte == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        commas += byte == ',';
        semicolons += byte == ';';
        tabs += byte == '\t';
        if ((byte == '\n' || byte == '\r') && commas + semicolons + tabs > 0)
            break;
    }
    if (semicolons > commas && semicolons >= tabs)
        return ';';
    return tabs > commas ? '\t' : ',';
}

bool CsvReader::next(Cells &cells)
{
    while (m_problem == Problem::None && m_offset < m_text.size()) {
        const qsizetype before = m_offset;
        skipLineEnd();
        if (m_offset > before)
            continue;
        if (!readRow(cells))
            return false;
        const bool blank = std::all_of(cells.begin(), cells.end(), [](const Cell &cell) {
            return !cell.quoted && cell.text.trimmed().isEmpty();
        });
        if (!blank)
            return true;
    }
    return false;
}

bool CsvReader::readRow(Cells &cells)
{
    cells.clear();
    m_rowLine = m_line;
    m_column = 0;
    while (true) {
        ++m_column;
        if (cells.size() == m_mostCells)
            m_problem = Problem::TooManyCells;
        else
            cells.push_back(m_offset < m_text.size() && m_text[m_offset] == '"' ? readQuoted()
                                                                                : readPlain());
        if (m_problem != Problem::None)
            return false;
        if (m_offset == m_text.size() || m_text[m_offset] != m_delimiter)
            break;
        ++m_offset;
    }
    skipLineEnd();
    return true;
}

CsvReader::Cell CsvReader::readQuoted()
{
    QByteArray bytes;
    qsizetype begin = ++m_offset;
    while (true) {
        const qsizetype quote = m_text.indexOf('"', m_offset);
        if (quote < 0) {
            m_problem = Problem::QuoteOpen;
            return {};
        }
        m_offset = quote + 1;
        bytes += m_text.sliced(begin, quote - begin);
        if (m_offset == m_text.size() || m_text[m_offset] != '"')
            break;
        begin = m_offset++; // the second of two quotes stands for one
    }
    if (!atCellEnd())
        m_problem = Problem::TextAfterQuote;
    m_line += static_cast<int>(bytes.count('\n'));
    return {QString::fromUtf8(bytes), true};
}

CsvReader::Cell CsvReader::readPlain()
{
    const qsizetype begin = m_offset;
    while (!atCellEnd())
        ++m_offset;
    return {QString::fromUtf8(m_text.sliced(begin, m_offset - begin)), false};
}

bool CsvReader::atCellEnd() const
{
    if (m_offset >= m_text.size())
        return true;
    const char byte = m_text[m_offset];
    return byte == m_delimiter || byte == '\n' || byte == '\r';
}

void CsvReader::skipLineEnd()
{
    if (m_offset < m_text.size() && m_text[m_offset] == '\r')
        ++m_offset;
    else if (m_offset >= m_text.size() || m_text[m_offset] != '\n')
        return;
    if (m_offset < m_text.size() && m_text[m_offset] == '\n')
        ++m_offset;
    ++m_line;
}

} // namespace openapi
