// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace ui::widgets {

/// Names and values, one a line; the values can be selected and copied.
class FactList final : public QWidget
{
    Q_OBJECT

public:
    struct Fact
    {
        QString name;
        QString value;

        friend bool operator==(const Fact &, const Fact &) = default;
    };

    explicit FactList(QWidget *parent);

    /// Facts without a value are left out.
    void setFacts(const QList<Fact> &facts);

private:
    void addLine();

    QGridLayout *m_grid = nullptr;
    QList<Fact> m_facts;
    QList<QLabel *> m_names;
    QList<QLineEdit *> m_values;
};

} // namespace ui::widgets
