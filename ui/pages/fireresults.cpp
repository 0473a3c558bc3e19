// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/fireresults.h"

#include "ui/actions.h"
#include "ui/models/deliverycolumns.h"
#include "ui/models/historymodel.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/statelabel.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace ui::pages {

FireResults::FireResults(const PageParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(new models::HistoryModel(parts.deliveries, parts.names, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(createHead());
    createTable();
    layout->addWidget(m_table, 1);
    connect(m_model, &models::HistoryModel::failed, this, &FireResults::failed);
}

QLayout *FireResults::createHead()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_state = new widgets::StateLabel(this);
    m_words = new widgets::ElidedLabel(this);
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(160);
    m_bar->setMaximumHeight(10);
    m_bar->setAccessibleName(tr("Deliveries finished"));
    row->addWidget(m_state);
    row->addWidget(m_words, 1);
    row->addWidget(m_bar);
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
}

void FireResults::follow(const server::FireReceipt &receipt)
{
    m_progress.begin(receipt.eventId, receipt.subscriptions);
    server::DeliveryQuery query;
    query.eventId = receipt.eventId;
    query.descending = false;
    m_model->setQuery(query);
    m_model->setActive(true);
    present();
}

void FireResults::apply(const std::vector<server::Delivery> &changed)
{
    m_progress.apply(changed);
    m_model->apply(changed);
    if (!m_progress.eventId().isEmpty())
        present();
}

void FireResults::present()
{
    const int total = m_progress.total();
    const int finished = m_progress.delivered() + m_progress.failed();
    m_bar->setVisible(total > 0 && !m_progress.isOver());
    m_bar->setRange(0, std::max(1, total));
    m_bar->setValue(finished);
    m_table->setVisible(total > 0);
    if (total == 0) {
        m_state->setState(tr("Stored"), Tone::Warning);
        m_words->setText(tr("No flow listens to this event, so nothing was sent."));
        return;
    }
    if (!m_progress.isOver())
        m_state->setState(tr("Sending"), Tone::Busy);
    else if (m_progress.failed() == 0)
        m_state->setState(tr("Delivered"), Tone::Good);
    else
        m_state->setState(tr("Not everything arrived"), Tone::Bad);
    m_words->setText(m_progress.failed() == 0
                         ? tr("%1 of %2 delivered").arg(m_progress.delivered()).arg(total)
                         : tr("%1 of %2 delivered, %3 failed")
                               .arg(m_progress.delivered())
                               .arg(total)
                               .arg(m_progress.failed()));
}

int FireResults::copySelection() const
{
    return m_table->copySelection();
}

} // namespace ui::pages
