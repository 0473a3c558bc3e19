// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/deliverydetails.h"

#include "ui/answer.h"
#include "ui/actions.h"
#include "ui/curlcommand.h"
#include "ui/deliverysource.h"
#include "ui/flownames.h"
#include "ui/models/headersmodel.h"
#include "ui/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/statelabel.h"
#include "ui/widgets/timingbars.h"
#include "ui/wording.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>

#include <algorithm>
#include <chrono>

namespace ui::pages {
using namespace std::chrono_literals;

namespace {

QWidget *titled(QWidget *title, QWidget *content, QWidget *parent)
{
    auto *holder = new QWidget(parent);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(title);
    layout->addWidget(content, 1);
    return holder;
}

} // namespace

DeliveryDetails::DeliveryDetails(const PageParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_requestHeaders(new models::HeadersModel(this))
    , m_responseHeaders(new models::HeadersModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(createHead());
    m_cause = createSentence(u"cause"_qs);
    m_nextStep = createSentence(u"nextStep"_qs);
    m_plan = createSentence(u"plan"_qs);
    layout->addWidget(m_plan);
    layout->addWidget(m_cause);
    layout->addWidget(m_nextStep);
    m_clock.setInterval(1s);
    connect(&m_clock, &QTimer::timeout, this, &DeliveryDetails::presentPlan);
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(u"deliveryTabs"_qs);
    tabs->setDocumentMode(true);
    tabs->addTab(createBodies(), tr("Request and answer"));
    tabs->addTab(createTimings(), tr("Timings"));
    tabs->addTab(createHeaders(), tr("Headers"));
    layout->addWidget(tabs, 1);
}

QLabel *DeliveryDetails::createSentence(const QString &name)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLayout *DeliveryDetails::createHead()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_outcome = new widgets::StateLabel(this);
    m_attempt = new QComboBox(this);
    m_attempt->setAccessibleName(tr("Attempt shown"));
    m_attempt->setToolTip(m_attempt->accessibleName());
    m_curl = new QPushButton(theme::icon(u"terminal"_qs), tr("Copy as cURL"), this);
    m_curl->setToolTip(tr("The request as a command line, with the callback's secret masked"));
    m_again = new QPushButton(theme::icon(u"fire"_qs), tr("Fire again…"), this);
    m_again->setToolTip(tr("Open these values on the Fire page"));
    row->addWidget(m_outcome);
    row->addStretch();
    row->addWidget(m_attempt);
    row->addWidget(new widgets::ActionButton(m_parts.actions.cancelWaiting, this));
    row->addWidget(new widgets::ActionButton(m_parts.actions.redeliver, this));
    row->addWidget(m_curl);
    row->addWidget(m_again);
    connect(m_attempt, &QComboBox::currentIndexChanged, this, &DeliveryDetails::present);
    auto *curl = new QAction(m_curl->icon(), m_curl->text(), this);
    auto *again = new QAction(m_again->icon(), m_again->text(), this);
    addActions({curl, again});
    connect(m_curl, &QPushButton::clicked, curl, &QAction::trigger);
    connect(m_again, &QPushButton::clicked, again, &QAction::trigger);
    connect(curl, &QAction::triggered, this, &DeliveryDetails::copyCurl);
    connect(again, &QAction::triggered, this, [this] {
        const server::DeliveryDetail detail = m_detail;
        Q_EMIT fireAgainRequested(detail.delivery.trigger, detail.delivery.subscriptionId,
                                  detail.payload);
    });
    return row;
}

QWidget *DeliveryDetails::createBodies()
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"bodiesSplitter"_qs);
    splitter->setChildrenCollapsible(false);
    m_target = new widgets::ElidedLabel(splitter);
    m_answer = new widgets::ElidedLabel(splitter);
    m_request = new widgets::JsonView(tr("Request body"), splitter);
    m_response = new widgets::JsonView(tr("Answer body"), splitter);
    m_response->setPlaceholderText(tr("The answer has no body."));
    splitter->addWidget(titled(m_target, m_request, splitter));
    splitter->addWidget(titled(m_answer, m_response, splitter));
    splitter->setSizes({500, 500});
    return splitter;
}

QWidget *DeliveryDetails::createTimings()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Timings"));
    scroll->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget(scroll);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(2, 10, 2, 2);
    layout->setSpacing(12);
    m_timings = new widgets::TimingBars(content);
    m_facts = new widgets::FactList(content);
    layout->addWidget(m_timings);
    layout->addWidget(m_facts);
    layout->addStretch();
    scroll->setWidget(content);
    return scroll;
}

QWidget *DeliveryDetails::createHeaders()
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"headersSplitter"_qs);
    splitter->setChildrenCollapsible(false);
    const auto add = [this, splitter](const QString &name, const QString &id,
                                      models::HeadersModel *model) {
        auto *table = new widgets::RecordTable(name, id, splitter);
        table->setModel(model);
        table->setColumns({20, 24}, 1);
        splitter->addWidget(titled(new QLabel(name, splitter), table, splitter));
        table->addAction(&m_parts.actions.copy);
    };
    add(tr("Request headers"), u"requestHeaders"_qs, m_requestHeaders);
    add(tr("Answer headers"), u"answerHeaders"_qs, m_responseHeaders);
    return splitter;
}

void DeliveryDetails::setDefinition(const openapi::DefinitionPtr &definition)
{
    m_definition = definition;
}

void DeliveryDetails::setServerState(const server::ServerState &state)
{
    m_tries = state.tries;
    presentPlan();
}

void DeliveryDetails::showDelivery(server::DeliveryId id)
{
    const int generation = ++m_generation;
    onAnswer(m_parts.deliveries.deliveryDetail(id), this,
             [this, generation](const server::Result<server::DeliveryDetail> &result) {
                 accept(generation, result);
             });
}

void DeliveryDetails::accept(int generation, const server::Result<server::DeliveryDetail> &result)
{
    if (generation != m_generation)
        return;
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    if (*result == m_detail)
        return;
    const bool sameDelivery = result->delivery.id == m_detail.delivery.id;
    const int attempt = m_attempt->currentIndex();
    const bool stay = sameDelivery && attempt >= 0 && attempt < m_attempt->count() - 1;
    m_detail = *result;
    listAttempts();
    if (stay)
        m_attempt->setCurrentIndex(attempt);
    present();
}

void DeliveryDetails::listAttempts()
{
    const QSignalBlocker blocker(m_attempt);
    m_attempt->clear();
    for (const server::Attempt &attempt : m_detail.attempts)
        m_attempt->addItem(
            tr("Attempt %1 of %2").arg(attempt.number).arg(m_detail.attempts.size()));
    m_attempt->setCurrentIndex(m_attempt->count() - 1);
    m_attempt->setVisible(m_attempt->count() > 1);
}

server::Attempt DeliveryDetails::currentAttempt() const
{
    const int index = m_attempt->currentIndex();
    return index < 0 || index >= static_cast<int>(m_detail.attempts.size())
               ? server::Attempt()
               : m_detail.attempts.at(static_cast<size_t>(index));
}

void DeliveryDetails::present()
{
    const server::Attempt attempt = currentAttempt();
    const wording::Explanation words = wording::explain(attempt);
    m_outcome->setState(words.title, wording::outcomeTone(attempt.outcome));
    m_cause->setText(words.text);
    m_nextStep->setText(tr("What to do: %1").arg(words.nextStep));
    m_target->setText(u"POST "_qs % m_detail.maskedCallback);
    m_target->setToolTip(m_detail.maskedCallback);
    m_answer->setText(attempt.status != 0           ? tr("Answer %1").arg(attempt.status)
                      : attempt.errorText.isEmpty() ? tr("No answer")
                                                    : tr("No answer: %1").arg(attempt.errorText));
    m_answer->setToolTip(m_answer->text());
    m_request->setContent(m_detail.payload);
    m_response->setContent(attempt.responseBody);
    m_timings->setTimings(attempt.timings);
    m_requestHeaders->setHeaders(attempt.requestHeaders);
    m_responseHeaders->setHeaders(attempt.responseHeaders);
    presentPlan();
    presentFacts(attempt);
}

void DeliveryDetails::presentPlan()
{
    const server::Delivery &delivery = m_detail.delivery;
    QStringList words;
    if (wording::waitsToRetry(delivery))
        words.append(wording::nextTry(delivery, m_tries));
    else if (delivery.held && delivery.state == server::Delivery::State::Pending)
        words.append(tr("It is sent when the subscription is resumed."));
    if (delivery.repeat)
        words.append(wording::repeat());
    m_plan->setText(words.join(u' '));
    m_plan->setVisible(!words.isEmpty());
    if (wording::waitsToRetry(delivery) && !m_clock.isActive())
        m_clock.start();
    else if (!wording::waitsToRetry(delivery))
        m_clock.stop();
}

void DeliveryDetails::presentFacts(const server::Attempt &attempt)
{
    const server::Delivery &delivery = m_detail.delivery;
    m_facts->setFacts({
        {tr("Event"), wording::trigger(m_definition, delivery.trigger)},
        {tr("Flow"), m_parts.names.of(delivery)},
        {tr("Created"), wording::longTime(delivery.createdAt)},
        {tr("Attempt started"), wording::longTime(attempt.startedAt)},
        {tr("Network says"), attempt.errorText},
        {tr("Platform code"), attempt.platformCode},
        {tr("Run id"), delivery.runId},
        {tr("Event id"), delivery.eventId},
        {tr("Subscription id"), delivery.subscriptionId},
        {tr("Delivery"), QString::number(delivery.id)},
        {tr("Stored answer"),
         attempt.responseTruncated ? tr("Only its beginning is kept") : QString()},
    });
}

void DeliveryDetails::copyCurl()
{
    QGuiApplication::clipboard()->setText(curlCommand(m_detail));
    Q_EMIT done(tr("Copied as cURL; put the real callback URL in place of the masked one"));
}

} // namespace ui::pages
