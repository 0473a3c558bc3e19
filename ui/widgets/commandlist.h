// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace ui::widgets {

class CopyField;

/// What is to be typed in a terminal, line by line, each with a button that copies it.
class CommandList final : public QWidget
{
    Q_OBJECT

public:
    explicit CommandList(QWidget *parent);

    /// None: takes no room.
    void setCommands(const QStringList &commands);
    [[nodiscard]] QStringList commands() const { return m_commands; }

Q_SIGNALS:
    void copied();

private:
    QStringList m_commands;
    QVBoxLayout *m_layout = nullptr;
    QList<CopyField *> m_fields;
};

} // namespace ui::widgets
