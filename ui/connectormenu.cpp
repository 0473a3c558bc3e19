// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectormenu.h"

#include "ui/actions.h"
#include "ui/theme.h"

#include <QDir>
#include <QFileInfo>

namespace ui {
namespace {

QString withoutMnemonics(QString text)
{
    return text.replace(u'&', u"&&"_qs);
}

} // namespace

ConnectorMenu::ConnectorMenu(Kind kind, Actions &actions, QWidget *parent)
    : QMenu(parent)
    , m_kind(kind)
    , m_actions(actions)
{
    setToolTipsVisible(true);
    if (kind == Kind::Recent) {
        setTitle(tr("Open &recent"));
        setIcon(theme::icon(u"history"_qs));
    }
    build();
}

void ConnectorMenu::setRecent(const std::vector<RecentConnector> &recent)
{
    m_recent = recent;
    build();
}

void ConnectorMenu::setCurrent(const QString &file)
{
    m_current = file;
    build();
}

void ConnectorMenu::build()
{
    clear();
    if (m_kind == Kind::Chooser)
        addConnector({QString(), tr("Bundled connector"), true});
    for (const RecentConnector &connector : m_recent)
        addConnector(connector);
    if (m_recent.empty() && m_kind == Kind::Recent)
        addAction(tr("No file was opened yet"))->setEnabled(false);
    addSeparator();
    addAction(m_kind == Kind::Chooser ? &m_actions.openConnector : &m_actions.clearRecent);
}

void ConnectorMenu::addConnector(const RecentConnector &connector)
{
    const QString name = QFileInfo(connector.file).fileName();
    const QString title = connector.title.isEmpty() ? name : connector.title;
    auto *action = addAction(
        withoutMnemonics(name.isEmpty() || name == title ? title : u"%1 – %2"_qs.arg(title, name)));
    action->setData(connector.file);
    action->setCheckable(true);
    action->setChecked(connector.file == m_current);
    action->setEnabled(connector.exists);
    const QString place = QDir::toNativeSeparators(connector.file);
    action->setToolTip(!connector.exists          ? tr("%1 does not exist any more").arg(place)
                       : connector.file.isEmpty() ? tr("The connector that comes with Declic")
                                                  : place);
    connect(action, &QAction::triggered, this,
            [this, file = connector.file] { Q_EMIT chosen(file); });
}

} // namespace ui
