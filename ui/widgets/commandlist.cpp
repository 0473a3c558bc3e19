// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/commandlist.h"

#include "ui/theme.h"
#include "ui/widgets/copyfield.h"

#include <QVBoxLayout>

namespace ui::widgets {

CommandList::CommandList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    hide();
}

void CommandList::setCommands(const QStringList &commands)
{
    if (commands == m_commands)
        return;
    m_commands = commands;
    qDeleteAll(m_fields);
    m_fields.clear();
    for (const QString &command : commands) {
        auto *field = new CopyField(tr("Command"), this);
        field->setFont(theme::fixedFont());
        field->setValue(command);
        connect(field, &CopyField::copied, this, &CommandList::copied);
        m_layout->addWidget(field);
        m_fields.append(field);
    }
    setVisible(!commands.isEmpty());
}

} // namespace ui::widgets
