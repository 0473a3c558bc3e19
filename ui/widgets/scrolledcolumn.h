// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace ui::widgets {

/// A column of parts that scrolls when it is higher than its place. Without frame and background,
/// and never in the focus chain: its parts are.
class ScrolledColumn final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrolledColumn(QWidget *parent);

    /// The parent of the parts.
    [[nodiscard]] QWidget *content() { return widget(); }
    [[nodiscard]] QVBoxLayout *column() { return m_column; }

private:
    QVBoxLayout *m_column;
};

} // namespace ui::widgets
