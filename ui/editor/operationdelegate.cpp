// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/operationdelegate.h"

#include "ui/editor/operationlistmodel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>

namespace ui::editor {
namespace {

constexpr int margin = 8;
constexpr int iconSize = 18;

} // namespace

void OperationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect inner = option.rect.adjusted(margin, margin - 2, -margin, -(margin - 2));
    const QRect picture(inner.left(), inner.center().y() - iconSize / 2, iconSize, iconSize);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, picture, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    QRect line = inner.adjusted(iconSize + margin, 0, 0, 0);
    line.setHeight(inner.height() / 2);
    painter->save();
    const auto draw = [&](const QString &text, const QFont &font, const QColor &colour) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, line.height());
    };
    const QPalette &palette = option.palette;
    const QColor text = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    draw(index.data(Qt::DisplayRole).toString(), option.font, text);
    draw(index.data(OperationListModel::RequestRole).toString(), theme::smallFont(option.font),
         selected ? text : theme::subtle(palette));
    painter->restore();
}

QSize OperationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, option.fontMetrics.height() + QFontMetrics(theme::smallFont(option.font)).height()
                     + 2 * margin};
}

} // namespace ui::editor
