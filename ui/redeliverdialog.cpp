// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/redeliverdialog.h"

#include "ui/answer.h"
#include "ui/deliverysource.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
namespace {

enum Period { LastHour, Today, LastWeek, Ever, OwnTime };

} // namespace

RedeliverDialog::RedeliverDialog(DeliverySource &deliveries, QWidget *parent)
    : QDialog(parent)
    , m_deliveries(deliveries)
    , m_count(new QLabel(this))
{
    setObjectName(u"redeliverDialog"_qs);
    setWindowTitle(tr("Send all failed again"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto *words = new QLabel(tr("Each receiver gets the event once more, also where an earlier "
                                "attempt reached it. This cannot be undone."),
                             this);
    words->setWordWrap(true);
    words->setMinimumWidth(420);
    m_count->setObjectName(u"failedCount"_qs);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_send = buttons->addButton(tr("Send again"), QDialogButtonBox::AcceptRole);
    m_send->setObjectName(u"sendFailed"_qs);
    layout->addWidget(words);
    layout->addLayout(createChoice());
    layout->addWidget(m_count);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(since());
        accept();
    });
    choosePeriod();
}

QLayout *RedeliverDialog::createChoice()
{
    auto *row = new QHBoxLayout;
    m_period = new QComboBox(this);
    m_period->setObjectName(u"failedSince"_qs);
    m_period->setAccessibleName(tr("What failed"));
    m_period->addItems({tr("Failed in the last hour"), tr("Failed today"),
                        tr("Failed in the last 7 days"), tr("Ever failed"), tr("Failed since:")});
    m_time = new QDateTimeEdit(QDateTime::currentDateTime().addSecs(-3600), this);
    m_time->setObjectName(u"failedTime"_qs);
    m_time->setAccessibleName(tr("Since when"));
    m_time->setCalendarPopup(true);
    row->addWidget(m_period, 1);
    row->addWidget(m_time);
    connect(m_period, &QComboBox::currentIndexChanged, this, &RedeliverDialog::choosePeriod);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &RedeliverDialog::countFailed);
    return row;
}

void RedeliverDialog::choosePeriod()
{
    m_time->setVisible(m_period->currentIndex() == OwnTime);
    countFailed();
}

QDateTime RedeliverDialog::since() const
{
    const QDateTime now = QDateTime::currentDateTime();
    switch (m_period->currentIndex()) {
    case LastHour:
        return now.addSecs(-3600).toUTC();
    case Today:
        return now.date().startOfDay().toUTC();
    case LastWeek:
        return now.addDays(-7).toUTC();
    case Ever:
        return QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    default:
        return m_time->dateTime().toUTC();
    }
}

void RedeliverDialog::countFailed()
{
    server::DeliveryQuery query;
    query.state = server::Delivery::State::Failed;
    query.since = since();
    m_send->setEnabled(false);
    m_count->setText(tr("Counting…"));
    const int generation = ++m_generation;
    onAnswer(m_deliveries.deliveryIds(query, 0), this,
             [this, generation](const server::Result<std::vector<server::DeliveryId>> &ids) {
                 if (generation == m_generation)
                     present(ids ? static_cast<int>(ids->size()) : 0);
             });
}

void RedeliverDialog::present(int failed)
{
    m_count->setText(failed == 0 ? tr("Nothing failed in that time.")
                                 : tr("%Ln delivery(ies) will be sent again.", nullptr, failed));
    m_send->setEnabled(failed > 0);
}

} // namespace ui
