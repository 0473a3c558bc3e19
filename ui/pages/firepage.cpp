// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/firepage.h"

#include "ui/actions.h"
#include "ui/flownames.h"
#include "ui/forms/payloadeditor.h"
#include "ui/models/subscriptionsmodel.h"
#include "ui/pages/fireresults.h"
#include "ui/pages/firetools.h"
#include "ui/pages/runpanel.h"
#include "ui/pages/savedeventsbutton.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/repeatbox.h"
#include "ui/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace ui::pages {
namespace {

using namespace std::chrono_literals;

constexpr size_t mostTargets = 200;
constexpr size_t mostNamed = 3;
constexpr size_t mostInToolTip = 30;

} // namespace

FirePage::FirePage(const PageParts &parts, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
    , m_tools(new FireTools(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(12);
    m_header = new widgets::PageHeader(tr("Fire an event"), QString(), this);
    m_sample = new QPushButton(theme::icon(u"sample"_qs), tr("Sample values"), this);
    m_sample->setToolTip(tr("Fill in values that fit the event"));
    for (QPushButton *button :
         {static_cast<QPushButton *>(m_tools->savedEvents()), m_tools->fileButton(), m_sample})
        m_header->addButton(button);
    layout->addWidget(m_header);
    layout->addWidget(createChoice());
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"fireSplitter"_qs);
    splitter->setChildrenCollapsible(false);
    auto *composer = new QWidget(splitter);
    auto *inner = new QVBoxLayout(composer);
    inner->setContentsMargins(0, 0, 0, 4);
    inner->setSpacing(10);
    m_editor = new forms::PayloadEditor(composer);
    inner->addWidget(m_editor, 1);
    inner->addLayout(createFireRow());
    inner->addWidget(m_tools->runPanel());
    m_results = new FireResults(parts, splitter);
    m_results->hide();
    splitter->addWidget(composer);
    splitter->addWidget(m_results);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    layout->addWidget(splitter, 1);
    connectParts();
    listTargets();
}

QWidget *FirePage::createChoice()
{
    auto *holder = new QWidget(this);
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    auto *event = new QLabel(tr("&Event"), holder);
    auto *to = new QLabel(tr("Send &to"), holder);
    m_trigger = new QComboBox(holder);
    m_target = new QComboBox(holder);
    m_trigger->setObjectName(u"trigger"_qs);
    m_target->setObjectName(u"target"_qs);
    m_trigger->setAccessibleName(tr("Event"));
    m_target->setAccessibleName(tr("Send to"));
    for (QComboBox *box : {m_trigger, m_target}) {
        box->setMinimumContentsLength(16);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    event->setBuddy(m_trigger);
    to->setBuddy(m_target);
    m_audience = new widgets::ElidedLabel(holder);
    m_addFlow = new QPushButton(theme::icon(u"add"_qs), tr("Add a test flow"), holder);
    connect(m_addFlow, &QPushButton::clicked, &m_parts.actions.addTestFlow, &QAction::trigger);
    auto *audience = new QHBoxLayout;
    audience->addWidget(m_audience, 1);
    audience->addWidget(m_addFlow);
    grid->addWidget(event, 0, 0);
    grid->addWidget(m_trigger, 0, 1);
    grid->addWidget(to, 0, 2);
    grid->addWidget(m_target, 0, 3);
    grid->addLayout(audience, 1, 1, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    return holder;
}

QLayout *FirePage::createFireRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_force = new QCheckBox(tr("Send it although it does not fit"), this);
    m_force->setToolTip(tr("To see how the flow reacts to values that break the event's schema"));
    m_hint = new widgets::ElidedLabel(this);
    m_hint->setAlignment(Qt::AlignVCenter | Qt::AlignRight);
    m_fire = new widgets::PrimaryButton(u"fire"_qs, tr("Fire"), this);
    m_fire->setObjectName(u"fireButton"_qs);
    m_fire->setToolTip(m_parts.actions.fire.toolTip() % u" ("_qs
                       % m_parts.actions.fire.shortcut().toString(QKeySequence::NativeText) % u')');
    row->addWidget(m_force);
    row->addWidget(m_hint, 1);
    row->addWidget(m_tools->repeatBox());
    row->addWidget(m_fire);
    m_editor->setNextInTabOrder(m_fire);
    return row;
}

void FirePage::connectParts()
{
    m_listing.setSingleShot(true);
    m_listing.setInterval(150ms);
    const QAbstractItemModel *model = &m_parts.subscriptions;
    connect(&m_listing, &QTimer::timeout, this, &FirePage::listTargets);
    const auto listSoon = [this] {
        if (!m_listing.isActive())
            m_listing.start();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, listSoon);
    connect(model, &QAbstractItemModel::rowsRemoved, this, listSoon);
    connect(model, &QAbstractItemModel::dataChanged, this, listSoon);
    connect(model, &QAbstractItemModel::modelReset, this, listSoon);
    connect(m_trigger, &QComboBox::currentIndexChanged, this, &FirePage::chooseTrigger);
    connect(m_target, &QComboBox::currentIndexChanged, this, &FirePage::describeAudience);
    connect(m_sample, &QPushButton::clicked, m_editor, &forms::PayloadEditor::insertSample);
    connect(m_editor, &forms::PayloadEditor::changed, this, &FirePage::present);
    connect(m_force, &QCheckBox::toggled, this, &FirePage::present);
    connect(m_fire, &QPushButton::clicked, this, &FirePage::fire);
    m_tools->setComposed([this] { return composed(); });
    connect(m_tools, &FireTools::changed, this, &FirePage::present);
    connect(m_tools, &FireTools::loadRequested, m_editor, &forms::PayloadEditor::setPayload);
    connect(m_results, &FireResults::deliveryRequested, this, &FirePage::deliveryRequested);
    connect(m_results, &FireResults::failed, this, &Page::failed);
    connect(m_results, &FireResults::commandRequested, this, &Page::commandRequested);
    connect(m_results, &FireResults::failuresRequested, this, &FirePage::failuresRequested);
}

QString FirePage::currentTrigger() const
{
    return m_trigger->currentData().toString();
}

QString FirePage::currentTarget() const
{
    return m_target->currentData().toString();
}

void FirePage::setServerState(const server::ServerState &state)
{
    m_running = state.phase == server::ServerState::Phase::Running;
    if (!m_running)
        m_waiting = false;
    m_tools->setServerRuns(m_running);
    present();
}

void FirePage::setDefinition(const openapi::DefinitionPtr &definition)
{
    m_definition = definition;
    const QString chosen = currentTrigger();
    {
        const QSignalBlocker blocker(m_trigger);
        m_trigger->clear();
        if (definition) {
            for (const openapi::Trigger &trigger : definition->triggers) {
                m_trigger->addItem(wording::trigger(definition, trigger.operationId),
                                   trigger.operationId);
            }
        }
        m_trigger->setCurrentIndex(std::max(0, m_trigger->findData(chosen)));
    }
    m_results->setDefinition(definition);
    m_tools->setDefinition(definition);
    chooseTrigger();
}

void FirePage::chooseTrigger()
{
    const openapi::Trigger *trigger = m_definition ? m_definition->trigger(currentTrigger())
                                                   : nullptr;
    m_header->setSentence(!trigger ? tr("The definition has no trigger.")
                          : !trigger->description.isEmpty()
                              ? trigger->description
                              : tr("Fill in the values and send them to the flows."));
    m_editor->setSchema(m_definition, trigger ? trigger->payload : openapi::NoSchema);
    m_tools->setTrigger(trigger ? trigger->operationId : QString());
    m_editor->setPayload("{}");
    m_editor->insertSample();
    listTargets();
}

void FirePage::compose(const QString &trigger, const QString &subscriptionId,
                       const QByteArray &payload)
{
    const int index = m_trigger->findData(trigger);
    if (index >= 0)
        m_trigger->setCurrentIndex(index);
    if (!payload.isEmpty())
        m_editor->setPayload(payload);
    const server::Subscription *target = m_parts.subscriptions.find(subscriptionId);
    if (target && m_target->findData(subscriptionId) < 0)
        m_target->addItem(m_parts.names.of(*target), subscriptionId);
    m_target->setCurrentIndex(std::max(0, m_target->findData(subscriptionId)));
    m_fire->setFocus();
}

void FirePage::listTargets()
{
    const QString chosen = currentTarget();
    const auto audience = m_parts.subscriptions.active(currentTrigger());
    {
        const QSignalBlocker blocker(m_target);
        m_target->clear();
        m_target->addItem(tr("Every flow that listens (%1)").arg(audience.size()), QString());
        addTargets(audience, chosen);
        m_target->setCurrentIndex(std::max(0, m_target->findData(chosen)));
    }
    describeAudience();
}

void FirePage::addTargets(const std::vector<const server::Subscription *> &audience,
                          const QString &chosen)
{
    size_t listed = 0;
    for (const server::Subscription *subscription : audience) {
        const bool isChosen = subscription->id == chosen;
        if (listed++ < mostTargets || isChosen) {
            m_target->addItem(
                tr("Only %1 (%2)").arg(m_parts.names.of(*subscription), subscription->callbackHost),
                subscription->id);
        }
    }
}

QStringList FirePage::names(const std::vector<const server::Subscription *> &audience,
                            size_t most) const
{
    QStringList named;
    for (size_t index = 0; index < std::min(most, audience.size()); ++index)
        named.append(m_parts.names.of(*audience.at(index)));
    if (audience.size() > most)
        named.append(u"…"_qs);
    return named;
}

void FirePage::describeAudience()
{
    const auto audience = m_parts.subscriptions.active(currentTrigger());
    const server::Subscription *only = m_parts.subscriptions.find(currentTarget());
    m_addFlow->setVisible(audience.empty() && m_running);
    if (only) {
        m_audience->setText(tr("Only %1 will receive it.").arg(m_parts.names.of(*only)));
    } else if (audience.empty()) {
        m_audience->setText(tr("No flow listens to this event yet."));
    } else {
        QStringList names;
        for (size_t index = 0; index < std::min(mostNamed, audience.size()); ++index)
            names.append(m_parts.names.of(*audience.at(index)));
        if (audience.size() > mostNamed)
            names.append(u"…"_qs);
        m_audience->setText(
            tr("%n flow(s) will receive it: %1", nullptr, static_cast<int>(audience.size()))
                .arg(names.join(u", "_qs)));
    }
    m_audience->setToolTip(m_audience->text());
}

void FirePage::present()
{
    const auto wrong = static_cast<int>(m_editor->schemaErrors().size());
    const bool fits = !openapi::hasErrors(m_editor->schemaErrors());
    m_force->setVisible(!fits);
    m_fire->setText(m_tools->fireText());
    m_fire->setEnabled(m_running && !m_waiting && !m_tools->isRunning() && m_editor->isJson()
                       && (fits || m_force->isChecked()) && m_trigger->count() > 0);
    m_hint->setText(!m_running            ? tr("Start the server to fire.")
                    : !m_editor->isJson() ? tr("Correct the JSON first.")
                    : !fits               ? tr("%n value(s) to correct", nullptr, wrong)
                    : m_waiting           ? tr("Sending…")
                                          : QString());
    describeAudience();
}

void FirePage::fire()
{
    if (!m_fire->isEnabled())
        return;
    if (m_tools->isRepeating())
        return m_tools->repeat();
    m_waiting = true;
    present();
    m_results->expect();
    Q_EMIT fireRequested(composed());
}

server::FireRequest FirePage::composed() const
{
    const bool force = !m_force->isHidden() && m_force->isChecked();
    return {currentTrigger(), m_editor->payload(), force, currentTarget()};
}

void FirePage::showResult(const server::Result<server::FireReceipt> &result)
{
    m_waiting = false;
    present();
    if (!result) {
        m_results->giveUp();
        Q_EMIT failed(result.error());
        return;
    }
    m_results->show();
    m_results->follow(*result);
}

void FirePage::applyChanges(const server::Changes &changes)
{
    m_results->apply(changes.deliveries);
}

int FirePage::copySelection()
{
    return m_results->copySelection();
}

void FirePage::focusFilter()
{
    m_trigger->setFocus(Qt::ShortcutFocusReason);
}

} // namespace ui::pages
