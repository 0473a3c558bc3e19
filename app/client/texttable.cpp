// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/client/texttable.h"

#include <algorithm>

namespace app::client {

namespace {

/// A flow's name comes from outside and must not drive the terminal.
QString printable(QString cell)
{
    std::replace_if(
        cell.begin(), cell.end(),
        [](QChar letter) { return letter.category() == QChar::Other_Control; },
        QChar(QChar::ReplacementCharacter));
    return cell;
}

} // namespace

QString textTable(const QStringList &header, const std::vector<QStringList> &rows)
{
    std::vector<QStringList> lines{header};
    lines.insert(lines.end(), rows.begin(), rows.end());
    std::vector<qsizetype> widths(static_cast<std::size_t>(header.size()));
    for (QStringList &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            line[i] = printable(line[i]);
            qsizetype &width = widths.at(static_cast<std::size_t>(i));
            width = std::max(width, line[i].size());
        }
    }
    QString text;
    for (const QStringList &line : lines) {
        QString row;
        for (qsizetype i = 0; i < line.size(); ++i)
            row += line[i].leftJustified(widths.at(static_cast<std::size_t>(i)) + 2);
        while (row.endsWith(u' '))
            row.chop(1);
        text += row + u'\n';
    }
    return text;
}

} // namespace app::client
