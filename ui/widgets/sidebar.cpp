// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sidebar.h"

#include "ui/actions.h"
#include "ui/theme.h"
#include "ui/widgets/connectorbutton.h"
#include "ui/widgets/sidebarbutton.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <array>

namespace ui::widgets {
namespace {

constexpr std::array<const char16_t *, Actions::PageCount> pageIcons = {
    u"overview",  u"subscriptions", u"fire", u"history", u"log",
    u"connector", u"edit",          u"live", u"settings"};

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

} // namespace

Sidebar::Sidebar(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_connector(new ConnectorButton(this))
{
    setAccessibleName(tr("Pages"));
    m_connector->setToolTip(actions.chooseConnector.toolTip() % u" ("_qs
                            % actions.chooseConnector.shortcut().toString(QKeySequence::NativeText)
                            % u')');
    connect(m_connector, &QAbstractButton::clicked, &actions.chooseConnector, &QAction::trigger);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 14, 10, 14);
    layout->setSpacing(3);
    layout->addWidget(createMark());
    layout->addSpacing(10);
    layout->addWidget(m_connector);
    layout->addSpacing(10);
    for (size_t index = 0; index < actions.pages.size(); ++index) {
        QAction &action = actions.pages.at(index);
        auto *button = new SidebarButton(QString::fromUtf16(pageIcons.at(index)),
                                         withoutMnemonic(action.text()), this);
        button->setObjectName(u"sidebar%1"_qs.arg(index));
        button->setToolTip(action.toolTip() % u" ("_qs
                           % action.shortcut().toString(QKeySequence::NativeText) % u')');
        button->setChecked(action.isChecked());
        connect(button, &SidebarButton::clicked, &action, &QAction::trigger);
        connect(&action, &QAction::toggled, button, &SidebarButton::setChecked);
        layout->addWidget(button);
    }
    layout->addStretch();
}

QWidget *Sidebar::createMark()
{
    auto *mark = new QWidget(this);
    auto *row = new QHBoxLayout(mark);
    row->setContentsMargins(4, 0, 0, 0);
    row->setSpacing(10);
    auto *picture = new QLabel(mark);
    picture->setPixmap(theme::pixmap(u"declic"_qs, 32, Qt::black, devicePixelRatioF()));
    row->addWidget(picture);
    auto *name = new QLabel(u"Declic"_qs, mark);
    name->setFont(theme::headingFont(theme::headingFont(font())));
    row->addWidget(name, 1);
    return mark;
}

void Sidebar::setConnector(const QString &title, const QString &fileName)
{
    m_connector->setConnector(title, fileName);
}

QPoint Sidebar::chooserPlace() const
{
    return m_connector->mapToGlobal(m_connector->rect().bottomLeft());
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::sidebar(palette()));
    painter.setPen(theme::border(palette()));
    const int edge = layoutDirection() == Qt::LeftToRight ? width() - 1 : 0;
    painter.drawLine(edge, 0, edge, height());
}

} // namespace ui::widgets
