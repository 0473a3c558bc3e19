// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/retentionsection.h"

#include "ui/settingsdesk.h"
#include "ui/theme.h"
#include "ui/widgets/factlist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

namespace ui::settings {

using Number = server::ConfigNumber;

namespace {

QString sizeOf(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

QString figure(const server::StoredAmount &amount)
{
    const QLocale locale;
    if (amount.rows == 0 || !amount.oldest.isValid())
        return RetentionSection::tr("none");
    return RetentionSection::tr("%1, about %2, the oldest of %3")
        .arg(locale.toString(amount.rows), sizeOf(amount.bytes),
             locale.toString(amount.oldest.toLocalTime().date(), QLocale::ShortFormat));
}

} // namespace

RetentionSection::RetentionSection(SettingsDesk &desk, QWidget *parent)
    : Section(tr("Retention"), parent)
    , m_desk(desk)
    , m_figures(new widgets::FactList(content()))
    , m_file(new QLabel(content()))
{
    addNote(tr("The oldest goes first, as soon as one of the limits is passed. Subscriptions stay "
               "until they are removed, and so does what is still to be sent."));
    m_figures->setObjectName(u"storageFigures"_qs);
    m_file->setWordWrap(true);
    addWidget(m_figures);
    addWidget(m_file);
    addExchanges();
    addDeliveries();
    addWidget(createBroom());
    connect(&desk, &SettingsDesk::storageChanged, this, &RetentionSection::showStorage);
    showStorage();
}

void RetentionSection::addExchanges()
{
    addNumbers({
        {Number::ExchangeRows,
         Unit::Count,
         {u"exchangeRows"_qs, tr("Requests: how many"),
          tr("What callers asked and were answered, without secrets. Strangers fill this.")},
         tr("no limit")},
        {Number::ExchangeBytes,
         Unit::MebiBytes,
         {u"exchangeBytes"_qs, tr("Requests: how large"),
          tr("Holds at every moment, also while somebody floods the connector.")},
         tr("no limit")},
        {Number::ExchangeAge,
         Unit::Days,
         {u"exchangeAge"_qs, tr("Requests: how old"), tr("They may hold personal data.")},
         tr("no limit")},
    });
}

void RetentionSection::addDeliveries()
{
    addNumbers({
        {Number::DeliveryRows,
         Unit::Count,
         {u"deliveryRows"_qs, tr("Deliveries: how many"),
          tr("With their events, their attempts and the receivers' answers.")},
         tr("no limit")},
        {Number::DeliveryBytes,
         Unit::MebiBytes,
         {u"deliveryBytes"_qs, tr("Deliveries: how large"),
          tr("Of all that belongs to them, about what it takes in the file.")},
         tr("no limit")},
        {Number::DeliveryAge,
         Unit::Days,
         {u"deliveryAge"_qs, tr("Deliveries: how old"),
          tr("Events may hold personal data; older ones cannot be sent again.")},
         tr("no limit")},
        {Number::FailedAge,
         Unit::Days,
         {u"failedAge"_qs, tr("Failed deliveries stay for"),
          tr("So long they can be sent again, whatever the limits above say.")},
         tr("ever")},
        {Number::StoredBody,
         Unit::KibiBytes,
         {u"storedBody"_qs, tr("Answer kept with an attempt"),
          tr("Longer answers of receivers are cut.")},
         tr("nothing of it")},
    });
}

QWidget *RetentionSection::createBroom()
{
    constexpr int Usual = 30;
    constexpr int Most = 3650;
    auto *broom = new QWidget(content());
    auto *row = new QHBoxLayout(broom);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("Delete now what is older than"), broom);
    m_days = new QSpinBox(broom);
    m_days->setObjectName(u"removeDays"_qs);
    m_days->setRange(0, Most);
    m_days->setValue(Usual);
    m_days->setSuffix(tr(" days"));
    m_days->setAccessibleName(label->text());
    label->setBuddy(m_days);
    auto *button = new QPushButton(theme::icon(u"remove"_qs), tr("Dele&te…"), broom);
    button->setObjectName(u"removeOld"_qs);
    button->setToolTip(tr("Asks before it deletes anything"));
    connect(button, &QPushButton::clicked, this,
            [this] { m_desk.removeOlderThan(m_days->value()); });
    row->addWidget(label, 1);
    row->addWidget(m_days);
    row->addWidget(button);
    return broom;
}

void RetentionSection::showStorage()
{
    m_figures->setVisible(m_desk.storage().has_value());
    if (!m_desk.storage()) {
        m_file->setText(tr("The figures appear when the server has been started."));
        return;
    }
    const server::Storage &storage = *m_desk.storage();
    m_figures->setFacts({{tr("Requests"), figure(storage.exchanges)},
                         {tr("Events"), figure(storage.events)},
                         {tr("Deliveries"), figure(storage.deliveries)},
                         {tr("Attempts"), figure(storage.attempts)},
                         {tr("On the disk"), sizeOf(storage.fileBytes)}});
    m_file->setText(storage.shrinks ? tr("What is deleted goes back to the disk little by little.")
                                    : tr("The file was made by an earlier version and does not "
                                         "become smaller; its free room "
                                         "(%1) is used again before it grows.")
                                          .arg(sizeOf(storage.freeBytes)));
}

} // namespace ui::settings
