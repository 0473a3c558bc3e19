// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui::widgets {

/// A quiet panel with rounded corners that holds what belongs together.
class Card final : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent);
    /// With a heading.
    Card(const QString &heading, QWidget *parent);

    [[nodiscard]] QVBoxLayout *content() const { return m_layout; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout = nullptr;
};

} // namespace ui::widgets
