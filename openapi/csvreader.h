// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace openapi {

/// Cuts a UTF-8 table into rows and cells (RFC 4180; any line end). Private to the event file.
class CsvReader
{
public:
    struct Cell
    {
        QString text;
        bool quoted = false;
    };
    using Cells = std::vector<Cell>;
    enum class Problem { None, QuoteOpen, TextAfterQuote, TooManyCells };

    /// `text` must outlive the reader.
    CsvReader(QByteArrayView text, char delimiter, size_t mostCells);

    /// What separates the cells of the first line that has some: comma, semicolon or tab.
    [[nodiscard]] static char detectDelimiter(QByteArrayView text);

    /// The next row that is not blank; false at the end and when there is a problem.
    [[nodiscard]] bool next(Cells &cells);

    [[nodiscard]] Problem problem() const { return m_problem; }
    /// Where the latest row began, from 1; a row may have several lines.
    [[nodiscard]] int line() const { return m_rowLine; }
    /// Number of the cell that was read last, from 1.
    [[nodiscard]] int column() const { return m_column; }

private:
    [[nodiscard]] bool readRow(Cells &cells);
    [[nodiscard]] Cell readQuoted();
    [[nodiscard]] Cell readPlain();
    void skipLineEnd();
    [[nodiscard]] bool atCellEnd() const;

    QByteArrayView m_text;
    char m_delimiter;
    size_t m_mostCells;
    qsizetype m_offset = 0;
    int m_line = 1;
    int m_rowLine = 0;
    int m_column = 0;
    Problem m_problem = Problem::None;
};

} // namespace openapi
