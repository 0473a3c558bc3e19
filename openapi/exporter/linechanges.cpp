// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/exporter/linechanges.h"

#include <QList>

#include <algorithm>
#include <vector>

namespace openapi::exporter {

namespace {

using Lines = QList<QByteArray>;

// Steps of the comparison, which needs memory for each.
constexpr qsizetype MostCells = 4'000'000;

class Comparison
{
public:
    Comparison(const QByteArray &before, const QByteArray &after)
        : m_before(before.split('\n'))
        , m_after(after.split('\n'))
    {
    }

    QByteArray run();

private:
    void measure();
    [[nodiscard]] int &length(qsizetype i, qsizetype j);
    void writeBlock(qsizetype fromBefore, qsizetype toBefore, qsizetype fromAfter,
                    qsizetype toAfter);

    Lines m_before;
    Lines m_after;
    qsizetype m_head = 0; ///< equal lines in front
    qsizetype m_endBefore = 0; ///< behind it, all lines are equal
    qsizetype m_endAfter = 0;
    std::vector<int> m_lengths; ///< of the longest common rest
    QByteArray m_text;
};

int &Comparison::length(qsizetype i, qsizetype j)
{
    return m_lengths[size_t((i - m_head) * (m_endAfter - m_head + 1) + j - m_head)];
}

void Comparison::measure()
{
    const auto rows = size_t(m_endBefore - m_head + 1);
    const auto columns = size_t(m_endAfter - m_head + 1);
    m_lengths.assign(rows * columns, 0);
    for (qsizetype i = m_endBefore - 1; i >= m_head; --i) {
        for (qsizetype j = m_endAfter - 1; j >= m_head; --j) {
            length(i, j) = m_before[i] == m_after[j] ? length(i + 1, j + 1) + 1
                                                     : std::max(length(i + 1, j), length(i, j + 1));
        }
    }
}

void Comparison::writeBlock(qsizetype fromBefore, qsizetype toBefore, qsizetype fromAfter,
                            qsizetype toAfter)
{
    const auto place = [](char sign, qsizetype from, qsizetype to) -> QByteArray {
        // An empty block is named by the line that it stands behind.
        return QByteArray(1, sign) + QByteArray::number(to > from ? from + 1 : from) + ','
               + QByteArray::number(to - from);
    };
    m_text += "@@ " + place('-', fromBefore, toBefore) + ' ' + place('+', fromAfter, toAfter)
              + " @@\n";
    for (qsizetype i = fromBefore; i < toBefore; ++i)
        m_text += '-' + m_before[i] + '\n';
    for (qsizetype j = fromAfter; j < toAfter; ++j)
        m_text += '+' + m_after[j] + '\n';
}

QByteArray Comparison::run()
{
    m_endBefore = m_before.size();
    m_endAfter = m_after.size();
    while (m_head < std::min(m_endBefore, m_endAfter) && m_before[m_head] == m_after[m_head])
        ++m_head;
    while (std::min(m_endBefore, m_endAfter) > m_head
           && m_before[m_endBefore - 1] == m_after[m_endAfter - 1]) {
        --m_endBefore;
        --m_endAfter;
    }
    if (m_head == m_endBefore && m_head == m_endAfter)
        return {};
    if ((m_endBefore - m_head + 1) * (m_endAfter - m_head + 1) > MostCells) {
        writeBlock(m_head, m_endBefore, m_head, m_endAfter);
        return m_text;
    }
    measure();
    qsizetype i = m_head;
    qsizetype j = m_head;
    while (i < m_endBefore || j < m_endAfter) {
        const qsizetype fromBefore = i;
        const qsizetype fromAfter = j;
        while ((i < m_endBefore || j < m_endAfter)
               && !(i < m_endBefore && j < m_endAfter && m_before[i] == m_after[j])) {
            const bool added = i == m_endBefore
                               || (j < m_endAfter && length(i, j + 1) > length(i + 1, j));
            ++(added ? j : i);
        }
        if (i > fromBefore || j > fromAfter)
            writeBlock(fromBefore, i, fromAfter, j);
        while (i < m_endBefore && j < m_endAfter && m_before[i] == m_after[j]) {
            ++i;
            ++j;
        }
    }
    return m_text;
}

} // namespace

QByteArray lineChanges(const QByteArray &before, const QByteArray &after)
{
    return Comparison(before, after).run();
}

} // namespace openapi::exporter
