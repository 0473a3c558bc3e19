// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/linebar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSpinBox>

namespace ui::editor {

LineBar::LineBar(QWidget *parent)
    : QFrame(parent)
    , m_line(new QSpinBox(this))
{
    setObjectName(u"lineBar"_qs);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    auto *label = new QLabel(tr("Go to line"), this);
    label->setBuddy(m_line);
    m_line->setAccessibleName(label->text());
    m_line->setToolTip(tr("Enter goes there, Esc closes"));
    m_line->setObjectName(u"lineNumber"_qs);
    row->addWidget(label);
    row->addWidget(m_line);
    row->addStretch(1);
    hide();
}

void LineBar::open(int current, int count)
{
    m_line->setRange(1, count);
    m_line->setSuffix(tr(" of %1").arg(count));
    m_line->setValue(current);
    show();
    m_line->setFocus();
    m_line->selectAll();
}

void LineBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter && event->key() != Qt::Key_Escape) {
        QFrame::keyPressEvent(event);
        return;
    }
    m_line->interpretText();
    hide();
    if (enter)
        Q_EMIT lineRequested(m_line->value());
    Q_EMIT closed();
}

} // namespace ui::editor
