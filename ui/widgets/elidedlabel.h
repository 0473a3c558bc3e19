// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace ui::widgets {

/// One line of text of second rank that ends in "…" where there is no room, with the whole text as
/// its tool tip.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent);

    /// Draws in the palette's full text colour instead.
    void setProminent(bool prominent);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_prominent = false;
};

} // namespace ui::widgets
