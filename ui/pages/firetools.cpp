// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/firetools.h"

#include "openapi/eventfile.h"
#include "ui/eventfilewording.h"
#include "ui/models/eventfilemodel.h"
#include "ui/pages/eventfiledialog.h"
#include "ui/pages/runpanel.h"
#include "ui/pages/savedeventsbutton.h"
#include "ui/theme.h"
#include "ui/widgets/repeatbox.h"

#include <QLocale>
#include <QPushButton>

#include <utility>

namespace ui::pages {

FireTools::FireTools(QWidget *page)
    : QObject(page)
    , m_page(page)
    , m_saved(new SavedEventsButton(page))
    , m_file(new QPushButton(theme::icon(u"open"_qs), tr("Fro&m file…"), page))
    , m_repeat(new widgets::RepeatBox(page))
    , m_run(new RunPanel(page))
{
    m_file->setObjectName(u"eventsFromFile"_qs);
    m_file->setToolTip(tr("Fire the events of a JSON or CSV file; you see them first"));
    connect(m_file, &QPushButton::clicked, this, &FireTools::fileRequested);
    connect(m_repeat, &widgets::RepeatBox::changed, this, &FireTools::changed);
    connect(m_run, &RunPanel::stopRequested, this, &FireTools::stopRequested);
    connectSaved();
}

void FireTools::connectSaved()
{
    connect(m_saved, &SavedEventsButton::loadRequested, this, &FireTools::loadRequested);
    connect(m_saved, &SavedEventsButton::changed, this, &FireTools::savedEventsChanged);
    connect(m_saved, &SavedEventsButton::saveRequested, this, [this](const QString &suggested) {
        Q_EMIT textRequested(tr("Save these values as"), suggested, [this](const QString &name) {
            m_saved->save(name, m_composed().payload);
        });
    });
    connect(m_saved, &SavedEventsButton::renameRequested, this, [this](const QString &name) {
        Q_EMIT textRequested(tr("Rename the saved event"), name,
                             [this](const QString &other) { m_saved->rename(other); });
    });
    connect(m_saved, &SavedEventsButton::undoOffered, this,
            [this](const QString &text, const std::vector<SavedEvent> &before) {
                Q_EMIT undoOffered(text, [this, before] {
                    m_saved->setEvents(before);
                    Q_EMIT savedEventsChanged(before);
                });
            });
}

void FireTools::setTrigger(const QString &trigger)
{
    m_trigger = trigger;
    m_saved->setTrigger(trigger);
    m_file->setEnabled(!trigger.isEmpty());
}

void FireTools::setServerRuns(bool runs)
{
    m_serverRuns = runs;
    if (m_dialog)
        m_dialog->setReady(runs && !isRunning());
}

void FireTools::setComposed(std::function<server::FireRequest()> composed)
{
    m_composed = std::move(composed);
}

bool FireTools::isRepeating() const
{
    return m_repeat->isOn();
}

bool FireTools::isRunning() const
{
    return m_run->isRunning();
}

QString FireTools::fireText() const
{
    if (!isRepeating())
        return tr("Fire");
    if (m_repeat->times() == 0)
        return tr("Fire until stopped");
    return tr("Fire %n time(s)", nullptr, m_repeat->times());
}

void FireTools::repeat()
{
    RunPlan plan;
    plan.payloads = {m_composed().payload};
    plan.force = m_composed().force;
    plan.times = m_repeat->times();
    plan.every = m_repeat->every();
    begin(plan);
}

void FireTools::begin(RunPlan plan)
{
    if (isRunning())
        return;
    const server::FireRequest composed = m_composed();
    plan.trigger = composed.trigger;
    plan.onlySubscription = composed.onlySubscription;
    m_run->expect();
    Q_EMIT changed();
    Q_EMIT runRequested(plan);
}

void FireTools::setProgress(const RunProgress &progress)
{
    const bool wasRunning = isRunning();
    m_run->setProgress(progress);
    if (wasRunning == isRunning())
        return;
    setServerRuns(m_serverRuns);
    Q_EMIT changed();
}

void FireTools::showFile(const QString &fileName, const tl::expected<QByteArray, QString> &bytes)
{
    const openapi::Trigger *trigger = m_definition ? m_definition->trigger(m_trigger) : nullptr;
    if (!trigger)
        return;
    const QString title = tr("%1 cannot be used").arg(fileName);
    if (!bytes) {
        Q_EMIT problemFound({title, bytes.error()});
        return;
    }
    const auto file = openapi::readEventFile(*bytes, *m_definition, trigger->payload);
    if (!file) {
        Q_EMIT problemFound({title, wording::eventFileProblem(file.error())});
        return;
    }
    auto *model = new models::EventFileModel(*file, *m_definition, trigger->payload, nullptr);
    delete m_dialog;
    m_dialog = new EventFileDialog(fileName, model, m_page->window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setReady(m_serverRuns && !isRunning());
    connect(m_dialog, &EventFileDialog::fireRequested, this, &FireTools::begin);
    m_dialog->open();
}

} // namespace ui::pages
