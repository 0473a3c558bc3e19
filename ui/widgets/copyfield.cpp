// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/copyfield.h"

#include "ui/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

namespace ui::widgets {

CopyField::CopyField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_button(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 1, 3, 1);
    layout->setSpacing(4);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_button);
    m_field->setReadOnly(true);
    m_field->setFrame(false);
    m_field->setAccessibleName(name);
    m_field->setToolTip(name);
    m_button->setIcon(theme::icon(u"copy"_qs));
    m_button->setAutoRaise(true);
    m_button->setIconSize({18, 18});
    m_button->setToolTip(tr("Copy: %1").arg(name));
    m_button->setAccessibleName(tr("Copy: %1").arg(name));
    m_button->setEnabled(false);
    connect(m_button, &QToolButton::clicked, this, &CopyField::copy);
}

void CopyField::setValue(const QString &value)
{
    m_field->setText(value);
    m_field->setCursorPosition(0);
    m_button->setEnabled(!value.isEmpty());
}

QString CopyField::value() const
{
    return m_field->text();
}

void CopyField::setPlaceholder(const QString &text)
{
    m_field->setPlaceholderText(text);
}

void CopyField::setCopyAction(QAction &action)
{
    m_action = &action;
}

void CopyField::paintEvent(QPaintEvent *)
{
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.lineWidth = 1;
    frame.state.setFlag(QStyle::State_HasFocus, m_field->hasFocus());
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
}

void CopyField::copy()
{
    if (m_action) {
        m_action->trigger();
        return;
    }
    QGuiApplication::clipboard()->setText(value());
    Q_EMIT copied();
}

} // namespace ui::widgets
