// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QKeyEvent;

namespace ui::editor {

class CodeView;

/// What an editor for code does for whoever types: indents, closes brackets and quotes, types over
/// those that it closed, and moves lines.
class CodeTyping final : public QObject
{
    Q_OBJECT

public:
    explicit CodeTyping(CodeView &view);

    /// Indentation as the text has it; call when it is another one.
    void adoptStyle();
    void duplicateLines();
    void moveLines(int by); ///< -1 up, 1 down
    /// Folds what stands below the outermost braces, or unfolds all when anything is folded there.
    void toggleFolds();

private:
    void press(const QKeyEvent &event, bool *taken);
    [[nodiscard]] bool breakLine();
    [[nodiscard]] bool eraseBoth();
    [[nodiscard]] bool typeOver(char byte);
    [[nodiscard]] bool open(char byte);
    [[nodiscard]] bool quote();
    [[nodiscard]] bool close(char byte);
    void insertPair(char first, char second);
    [[nodiscard]] char at(qsizetype offset) const;
    [[nodiscard]] QByteArray indentationOf(long line) const;

    CodeView &m_view;
    QByteArray m_unit = "  ";
    QByteArray m_lineEnd = "\n";
};

} // namespace ui::editor
