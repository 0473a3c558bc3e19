// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statedelegate.h"

#include "ui/models/roles.h"
#include "ui/theme.h"

namespace ui::widgets {

void StateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus;
    const QVariant tone = index.data(models::ToneRole);
    if (!tone.isValid())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(10, 10);
    option->icon = theme::icon(u"dot"_qs, static_cast<Tone>(tone.toInt()));
}

} // namespace ui::widgets
