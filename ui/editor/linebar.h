// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QSpinBox;

namespace ui::editor {

/// Asks for the number of a line to go to.
class LineBar final : public QFrame
{
    Q_OBJECT

public:
    explicit LineBar(QWidget *parent = nullptr);

    /// Shows it for a text of `count` lines with the caret in `current`; both 1-based.
    void open(int current, int count);

Q_SIGNALS:
    void lineRequested(int line); ///< 1-based
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QSpinBox *m_line;
};

} // namespace ui::editor
