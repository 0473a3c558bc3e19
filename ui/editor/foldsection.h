// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui::forms {
class FoldButton;
}

namespace ui::editor {

/// A part of a form under a heading that folds it away.
class FoldSection final : public QWidget
{
    Q_OBJECT

public:
    /// Takes `content` as its child.
    FoldSection(const QString &heading, QWidget *content, QWidget *parent);

    [[nodiscard]] bool isOpen() const { return m_open; }
    void setOpen(bool open);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    forms::FoldButton *m_fold = nullptr;
    QWidget *m_content = nullptr;
    bool m_open = true;
};

} // namespace ui::editor
