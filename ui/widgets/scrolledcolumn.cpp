// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/scrolledcolumn.h"

#include <QVBoxLayout>

namespace ui::widgets {

ScrolledColumn::ScrolledColumn(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    setWidget(content);
    content->setAutoFillBackground(false); // which setWidget() has set
}

} // namespace ui::widgets
