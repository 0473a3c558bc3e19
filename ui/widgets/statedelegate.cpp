// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statedelegate.h"

#include "ui/models/roles.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>

namespace ui::widgets {
namespace {

constexpr int padding = 4; // beside Qt's own text margin

} // namespace

void StateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, option.widget);
    cell.rect.adjust(padding, 0, -padding, 0);
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
}

bool StateDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString tip = index.data(Qt::ToolTipRole).toString();
    const bool isCell = tip == index.data().toString();
    if (event->type() != QEvent::ToolTip || !isCell || !Qt::mightBeRichText(tip))
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), tip.toHtmlEscaped(), view);
    return true;
}

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
