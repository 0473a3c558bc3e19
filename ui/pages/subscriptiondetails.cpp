// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/subscriptiondetails.h"

#include "ui/actions.h"
#include "ui/flownames.h"
#include "ui/models/headersmodel.h"
#include "ui/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/recordtable.h"
#include "ui/wording.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>

namespace ui::pages {

SubscriptionDetails::SubscriptionDetails(const PageParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_headers(new models::HeadersModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(createHead());
    auto *tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->addTab(createFacts(), tr("Details"));
    tabs->addTab(createHeaders(), tr("Recorded headers"));
    layout->addWidget(tabs, 1);
}

QLayout *SubscriptionDetails::createHead()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_title = new widgets::ElidedLabel(this);
    m_title->setProminent(true);
    m_title->setFont(theme::headingFont(font()));
    row->addWidget(m_title, 1);
    auto *send = new QPushButton(theme::icon(u"send"_qs), tr("Send a test event…"), this);
    auto *remove = new QPushButton(theme::icon(u"remove"_qs), tr("Remove"), this);
    remove->setObjectName(u"removeSubscription"_qs);
    remove->setToolTip(m_parts.actions.removeSubscription.toolTip());
    row->addWidget(new widgets::ActionButton(m_parts.actions.pauseSubscription, this));
    row->addWidget(new widgets::ActionButton(m_parts.actions.resumeSubscription, this));
    row->addWidget(send);
    row->addWidget(remove);
    connect(send, &QPushButton::clicked, this,
            [this] { Q_EMIT sendTestRequested(m_subscription.trigger, m_subscription.id); });
    connect(remove, &QPushButton::clicked, &m_parts.actions.removeSubscription, &QAction::trigger);
    return row;
}

QWidget *SubscriptionDetails::createFacts()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Details of the subscription"));
    scroll->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget(scroll);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(2, 10, 2, 2);
    m_facts = new widgets::FactList(content);
    layout->addWidget(m_facts);
    layout->addStretch();
    scroll->setWidget(content);
    return scroll;
}

QWidget *SubscriptionDetails::createHeaders()
{
    m_headerTable = new widgets::RecordTable(tr("Recorded headers"), u"recorded"_qs, this);
    m_headerTable->setModel(m_headers);
    m_headerTable->setColumns({34, 40}, 1);
    m_headerTable->setFrameShape(QFrame::NoFrame);
    m_headerTable->addAction(&m_parts.actions.copy);
    return m_headerTable;
}

void SubscriptionDetails::setDefinition(const openapi::DefinitionPtr &definition)
{
    m_definition = definition;
    showFacts();
}

void SubscriptionDetails::showSubscription(const server::Subscription &subscription)
{
    m_subscription = subscription;
    m_title->setText(m_parts.names.of(subscription));
    m_headers->setHeaders(subscription.headers);
    showFacts();
}

void SubscriptionDetails::showFacts()
{
    const server::Subscriber &subscriber = m_subscription.subscriber;
    const bool renewed = m_subscription.renewedAt.isValid()
                         && m_subscription.renewedAt != m_subscription.createdAt;
    m_facts->setFacts({
        {tr("State"), m_subscription.paused ? tr("Paused: what it is to be told of waits")
                                            : wording::subscriptionState(m_subscription.state)},
        {tr("Event"), wording::trigger(m_definition, m_subscription.trigger)},
        {tr("Last result"), wording::lastResult(m_subscription)},
        {tr("Callback"), m_subscription.maskedCallback},
        {tr("Platform"), wording::platform(subscriber.platform)},
        {tr("User"), subscriber.user},
        {tr("Tenant"), subscriber.tenant},
        {tr("Flow id"), subscriber.flowId},
        {tr("Step"), subscriber.step},
        {tr("Environment"), subscriber.environment},
        {tr("Region"), subscriber.region},
        {tr("Run"), subscriber.runId},
        {tr("Subscribed"), wording::longTime(m_subscription.createdAt)},
        {tr("Renewed"), renewed ? wording::longTime(m_subscription.renewedAt) : QString()},
        {tr("Last fired"), wording::longTime(m_subscription.lastFiredAt)},
        {tr("Subscription id"), m_subscription.id},
        {tr("Object id"), m_subscription.objectId},
    });
}

} // namespace ui::pages
