// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/foldbutton.h"

#include "ui/theme.h"

namespace ui::forms {

FoldButton::FoldButton(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setIconSize({16, 16});
    setFixedSize(24, 24);
    setOpen(false);
}

void FoldButton::setName(const QString &name)
{
    m_name = name;
    describe();
}

void FoldButton::setOpen(bool open)
{
    m_open = open;
    setIcon(theme::icon(open ? u"unfolded"_qs : u"folded"_qs));
    describe();
}

void FoldButton::describe()
{
    setToolTip(m_open ? tr("Fold") : tr("Unfold"));
    setAccessibleName(m_open ? tr("Fold %1").arg(m_name) : tr("Unfold %1").arg(m_name));
}

} // namespace ui::forms
