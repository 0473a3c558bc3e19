// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/savedeventsbutton.h"

#include "ui/theme.h"

#include <QMenu>

#include <algorithm>

namespace ui::pages {
namespace {

constexpr qsizetype longestName = 100;
constexpr qsizetype longestEntry = 60;
constexpr int mostListed = 200;

/// In a menu, an ampersand marks a key.
QString shown(const QString &name)
{
    const QString text = name.size() > longestEntry ? name.left(longestEntry) % u"…"_qs : name;
    return QString(text).replace(u'&', u"&&"_qs);
}

} // namespace

SavedEventsButton::SavedEventsButton(QWidget *parent)
    : QPushButton(theme::icon(u"save"_qs), tr("Save&d events"), parent)
{
    setObjectName(u"savedEvents"_qs);
    setToolTip(tr("Load values that you kept, or keep these under a name"));
    setMenu(new QMenu(this));
    rebuild();
}

void SavedEventsButton::setEvents(const std::vector<SavedEvent> &events)
{
    m_events = events;
    if (find(m_current) == m_events.end())
        m_current.clear();
    rebuild();
}

void SavedEventsButton::setTrigger(const QString &trigger)
{
    if (m_trigger != trigger)
        m_current.clear();
    m_trigger = trigger;
    rebuild();
}

std::vector<SavedEvent>::iterator SavedEventsButton::find(const QString &name)
{
    return std::find_if(m_events.begin(), m_events.end(), [this, &name](const SavedEvent &event) {
        return event.trigger == m_trigger && event.name == name;
    });
}

void SavedEventsButton::load(const QString &name)
{
    const auto found = find(name);
    if (found == m_events.end())
        return;
    m_current = name;
    rebuild();
    Q_EMIT loadRequested(found->payload);
}

void SavedEventsButton::save(const QString &name, const QByteArray &payload)
{
    const QString wanted = name.simplified().left(longestName);
    if (wanted.isEmpty() || m_trigger.isEmpty())
        return;
    const std::vector<SavedEvent> before = m_events;
    const SavedEvent event{wanted, m_trigger, payload, QDateTime::currentDateTimeUtc()};
    const auto known = find(wanted);
    const bool replaces = known != m_events.end();
    if (replaces)
        *known = event;
    else
        m_events.push_back(event);
    m_current = wanted;
    rebuild();
    Q_EMIT changed(m_events);
    if (replaces)
        Q_EMIT undoOffered(tr("The saved event “%1” was replaced.").arg(wanted), before);
}

void SavedEventsButton::rename(const QString &name)
{
    const QString wanted = name.simplified().left(longestName);
    const auto current = find(m_current);
    if (wanted.isEmpty() || current == m_events.end() || find(wanted) != m_events.end())
        return;
    current->name = wanted;
    m_current = wanted;
    rebuild();
    Q_EMIT changed(m_events);
}

void SavedEventsButton::remove()
{
    const auto current = find(m_current);
    if (current == m_events.end())
        return;
    const std::vector<SavedEvent> before = m_events;
    const QString name = m_current;
    m_events.erase(current);
    m_current.clear();
    rebuild();
    Q_EMIT changed(m_events);
    Q_EMIT undoOffered(tr("The saved event “%1” was deleted.").arg(name), before);
}

void SavedEventsButton::rebuild()
{
    QMenu &entries = *menu();
    entries.clear();
    const bool hasCurrent = !m_current.isEmpty();
    QAction *keep = entries.addAction(theme::icon(u"save"_qs), tr("&Save these values as…"));
    keep->setEnabled(!m_trigger.isEmpty());
    connect(keep, &QAction::triggered, this, [this] { Q_EMIT saveRequested(m_current); });
    QAction *change = entries.addAction(hasCurrent ? tr("&Rename “%1”…").arg(shown(m_current))
                                                   : tr("&Rename…"));
    change->setEnabled(hasCurrent);
    connect(change, &QAction::triggered, this, [this] { Q_EMIT renameRequested(m_current); });
    QAction *erase = entries.addAction(theme::icon(u"remove"_qs),
                                       hasCurrent ? tr("&Delete “%1”").arg(shown(m_current))
                                                  : tr("&Delete"));
    erase->setEnabled(hasCurrent);
    connect(erase, &QAction::triggered, this, &SavedEventsButton::remove);
    addEvents(entries);
}

void SavedEventsButton::addEvents(QMenu &entries)
{
    QStringList names;
    for (const SavedEvent &event : m_events) {
        if (event.trigger == m_trigger)
            names.append(event.name);
    }
    names.sort(Qt::CaseInsensitive);
    entries.addSeparator();
    if (names.isEmpty())
        entries.addAction(tr("Nothing is saved for this event yet"))->setEnabled(false);
    for (const QString &name : names.mid(0, mostListed)) {
        QAction *entry = entries.addAction(shown(name));
        entry->setData(name);
        entry->setCheckable(true);
        entry->setChecked(name == m_current);
        // Later: the menu is built anew by what this does.
        connect(
            entry, &QAction::triggered, this, [this, name] { load(name); }, Qt::QueuedConnection);
    }
}

} // namespace ui::pages
