// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/fireresults.h"

#include "ui/actions.h"
#include "ui/causewording.h"
#include "ui/models/deliverycolumns.h"
#include "ui/models/historymodel.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/statelabel.h"
#include "ui/wording.h"

#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

namespace ui::pages {
using namespace std::chrono_literals;

namespace {

constexpr size_t mostCauses = 3;

} // namespace

FireResults::FireResults(const PageParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(new models::HistoryModel(parts.deliveries, parts.names, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(createHead());
    layout->addLayout(createPace());
    m_failures = new QLabel(this);
    m_failures->setObjectName(u"failuresByCause"_qs);
    m_failures->setTextFormat(Qt::PlainText);
    m_failures->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_failures->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_failures);
    createTable();
    layout->addWidget(m_table, 1);
    m_tick.setInterval(500ms);
    connect(&m_tick, &QTimer::timeout, this, &FireResults::advance);
    connect(m_model, &models::HistoryModel::failed, this, &FireResults::failed);
}

QLayout *FireResults::createHead()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_state = new widgets::StateLabel(this);
    m_state->setObjectName(u"eventState"_qs);
    m_words = new widgets::ElidedLabel(this);
    m_words->setObjectName(u"eventCounts"_qs);
    m_words->setProminent(true);
    m_cancel = new QPushButton(theme::icon(u"stop"_qs), tr("Cancel the rest"), this);
    m_cancel->setObjectName(u"cancelEvent"_qs);
    m_cancel->setToolTip(tr("Never send what still waits of this event"));
    m_showFailures = new QPushButton(theme::icon(u"history"_qs), tr("Show in History"), this);
    m_showFailures->setObjectName(u"showFailures"_qs);
    m_showFailures->setToolTip(tr("List what failed of this event"));
    row->addWidget(m_state);
    row->addWidget(m_words, 1);
    row->addWidget(m_showFailures);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &FireResults::cancel);
    connect(m_showFailures, &QPushButton::clicked, this,
            [this] { Q_EMIT failuresRequested(m_progress.eventId()); });
    return row;
}

QLayout *FireResults::createPace()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(u"eventProgress"_qs);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(10);
    m_bar->setAccessibleName(tr("Deliveries finished"));
    m_pace = new widgets::ElidedLabel(this);
    m_pace->setObjectName(u"eventPace"_qs);
    row->addWidget(m_bar, 1);
    row->addWidget(m_pace, 1);
    return row;
}

void FireResults::createTable()
{
    using models::DeliveryColumn;
    m_table = new widgets::RecordTable(tr("Deliveries of this event"), u"fired"_qs, this);
    m_table->setModel(m_model);
    m_table->setColumns({9, 20, 20, 28, 18, 7, 8, 30}, static_cast<int>(DeliveryColumn::Why));
    m_table->hideColumn(static_cast<int>(DeliveryColumn::Event));
    m_table->hideColumn(static_cast<int>(DeliveryColumn::Host));
    m_table->setMinimumHeight(90);
    m_table->setToolTip(tr("Double-click a line to see request and answer"));
    m_table->addAction(&m_parts.actions.copy);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT deliveryRequested(m_model->idAt(index.row()));
    });
}

void FireResults::setDefinition(const openapi::DefinitionPtr &definition)
{
    m_model->setDefinition(definition);
}

void FireResults::expect()
{
    m_progress.expect();
    m_tick.stop();
    m_time.start();
}

void FireResults::follow(const server::FireReceipt &receipt)
{
    m_progress.begin(receipt.eventId, receipt.subscriptions);
    m_tookMs = -1;
    m_rate.start(0);
    server::DeliveryQuery query;
    query.eventId = receipt.eventId;
    query.descending = false;
    m_model->setQuery(query);
    m_model->setActive(true);
    advance();
}

void FireResults::giveUp()
{
    m_progress = {}; // else it would keep every change from now on
    m_tick.stop();
    hide();
}

void FireResults::apply(const std::vector<server::Delivery> &changed)
{
    m_progress.apply(changed);
    m_model->apply(changed);
    if (!m_progress.eventId().isEmpty())
        advance();
}

void FireResults::advance()
{
    if (m_tookMs >= 0 && !m_progress.isOver()) { // sent again
        m_tookMs = -1;
        m_time.start();
        m_rate.start(0);
    }
    if (m_tookMs < 0) {
        m_rate.advance(m_progress.finished(), m_time.elapsed());
        if (m_progress.isOver())
            m_tookMs = m_time.elapsed();
    }
    if (m_progress.isOver())
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
    present();
}

QString FireResults::countWords() const
{
    const QLocale locale;
    QStringList words{
        tr("%1 of %2 delivered")
            .arg(locale.toString(m_progress.delivered()), locale.toString(m_progress.total()))};
    if (m_progress.failed() > 0)
        words.append(tr("%Ln failed", nullptr, m_progress.failed()));
    if (m_progress.retrying() > 0)
        words.append(tr("%Ln wait(s) to be tried again", nullptr, m_progress.retrying()));
    if (m_progress.cancelled() > 0)
        words.append(tr("%Ln cancelled", nullptr, m_progress.cancelled()));
    if (m_progress.underWay() > 0)
        words.append(tr("%Ln under way", nullptr, m_progress.underWay()));
    return words.join(u", "_qs);
}

void FireResults::present()
{
    const int total = m_progress.total();
    m_bar->setRange(0, std::max(1, total));
    m_bar->setValue(m_progress.finished());
    m_bar->setVisible(!m_progress.isOver());
    m_cancel->setVisible(!m_progress.isOver());
    m_table->setVisible(total > 0);
    presentPace();
    presentFailures();
    if (total == 0) {
        m_state->setState(tr("Stored"), Tone::Warning);
        m_words->setText(tr("No flow listens to this event, so nothing was sent."));
        return;
    }
    if (m_progress.underWay() > 0)
        m_state->setState(tr("Sending"), Tone::Busy);
    else if (!m_progress.isOver())
        m_state->setState(tr("Will be tried again"), Tone::Warning);
    else if (m_progress.failed() > 0)
        m_state->setState(tr("Not everything arrived"), Tone::Bad);
    else if (m_progress.cancelled() > 0)
        m_state->setState(tr("Cancelled"), Tone::Neutral);
    else
        m_state->setState(tr("Delivered"), Tone::Good);
    m_words->setText(countWords());
}

QString FireResults::paceWords() const
{
    const QLocale locale;
    if (m_tookMs >= 0) {
        const double seconds = static_cast<double>(std::max<qint64>(1, m_tookMs)) / 1000;
        return tr("Finished after %1, %2 deliveries a second")
            .arg(wording::duration(1000 * m_tookMs),
                 locale.toString(m_progress.finished() / seconds, 'f', 0));
    }
    QStringList words{tr("for %1").arg(wording::span(m_time.elapsed()))};
    if (m_progress.underWay() > 0 && m_rate.perSecond() >= 1) {
        words.prepend(
            tr("%1 deliveries a second").arg(locale.toString(m_rate.perSecond(), 'f', 0)));
        const qint64 left = m_rate.msLeft(m_progress.underWay());
        if (left >= 0)
            words.append(tr("about %1 left").arg(wording::span(left)));
    }
    return words.join(u", "_qs);
}

void FireResults::presentPace()
{
    // Of few deliveries the rate says nothing.
    const bool isTelling = m_progress.total() > 0 && (m_tookMs < 0 || m_progress.total() >= 100);
    m_pace->setVisible(isTelling);
    if (isTelling)
        m_pace->setText(paceWords());
}

void FireResults::presentFailures()
{
    const auto causes = m_progress.failures();
    m_failures->setVisible(!causes.empty());
    m_showFailures->setVisible(!causes.empty());
    QStringList lines;
    int rest = 0;
    for (size_t index = 0; index < causes.size(); ++index) {
        const auto &[cause, count] = causes.at(index);
        if (index < mostCauses)
            lines.append(
                tr("%1 × %2").arg(QLocale().toString(count), wording::causeWords(cause).sentence));
        else
            rest += count;
    }
    if (rest > 0)
        lines.append(tr("%Ln for other reasons", nullptr, rest));
    m_failures->setText(lines.join(u'\n'));
}

void FireResults::cancel()
{
    server::DeliveryCommand command;
    command.kind = server::DeliveryCommand::Kind::CancelEvent;
    command.id = m_progress.eventId();
    Q_EMIT commandRequested(command);
}

int FireResults::copySelection() const
{
    return m_table->copySelection();
}

} // namespace ui::pages
