// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QTimer>

namespace ui::widgets {

/// A search field that tells of its text once typing rests.
class FilterField final : public QLineEdit
{
    Q_OBJECT

public:
    /// `name` is placeholder and accessible name: "Filter subscriptions".
    FilterField(const QString &name, QWidget *parent);

Q_SIGNALS:
    void filterChanged(const QString &text);

private:
    QTimer m_rest;
};

} // namespace ui::widgets
