// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>
#include <QSyntaxHighlighter>

namespace ui::widgets {

/// Colours JSON: names, text, numbers, literals. Strings never span lines, so every line stands
/// alone.
class JsonHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit JsonHighlighter(QTextDocument *document);

    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    int highlightString(const QString &text, int begin);
    int highlightWord(const QString &text, int begin);

    QPalette m_palette;
};

} // namespace ui::widgets
