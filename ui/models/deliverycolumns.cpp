// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/deliverycolumns.h"

#include "ui/flownames.h"
#include "ui/models/roles.h"
#include "ui/wording.h"

#include <QCoreApplication>

namespace ui::models {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::models::DeliveryColumn)
};

QString text(const server::Delivery &delivery, DeliveryColumn column,
             const openapi::DefinitionPtr &definition, const FlowNames &names)
{
    switch (column) {
    case DeliveryColumn::Time:
        return wording::time(delivery.createdAt);
    case DeliveryColumn::Event:
        return wording::trigger(definition, delivery.trigger);
    case DeliveryColumn::Flow:
        return names.of(delivery);
    case DeliveryColumn::Host:
        return delivery.callbackHost;
    case DeliveryColumn::Result:
        return wording::result(delivery);
    case DeliveryColumn::Status:
        return delivery.lastStatus == 0 ? QString() : QString::number(delivery.lastStatus);
    case DeliveryColumn::Duration:
        return wording::duration(delivery.durationUs);
    case DeliveryColumn::Why:
        return wording::why(delivery).text;
    }
    return {};
}

QString toolTip(const server::Delivery &delivery, DeliveryColumn column,
                const openapi::DefinitionPtr &definition, const FlowNames &names)
{
    if (column == DeliveryColumn::Time)
        return wording::longTime(delivery.createdAt);
    if (column == DeliveryColumn::Result || column == DeliveryColumn::Why) {
        const wording::Explanation words = wording::why(delivery);
        QStringList lines{wording::nextTry(delivery, 0)};
        if (!words.text.isEmpty())
            lines << words.text << words.nextStep;
        if (delivery.repeat)
            lines.append(wording::repeat());
        lines.removeAll(QString());
        if (!lines.isEmpty())
            return lines.join(u'\n');
    }
    return text(delivery, column, definition, names);
}

QVariant alignment(DeliveryColumn column)
{
    if (column == DeliveryColumn::Status || column == DeliveryColumn::Duration)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return {};
}

QString title(DeliveryColumn column)
{
    switch (column) {
    case DeliveryColumn::Time:
        return Words::tr("Time");
    case DeliveryColumn::Event:
        return Words::tr("Event");
    case DeliveryColumn::Flow:
        return Words::tr("Flow");
    case DeliveryColumn::Host:
        return Words::tr("Callback host");
    case DeliveryColumn::Result:
        return Words::tr("Result");
    case DeliveryColumn::Status:
        return Words::tr("Answer");
    case DeliveryColumn::Duration:
        return Words::tr("Duration");
    case DeliveryColumn::Why:
        return Words::tr("Why");
    }
    return {};
}

} // namespace

QVariant deliveryHead(DeliveryColumn column, int role)
{
    if (role == Qt::DisplayRole)
        return title(column);
    return role == Qt::TextAlignmentRole ? alignment(column) : QVariant();
}

QVariant deliveryCell(const server::Delivery &delivery, DeliveryColumn column, int role,
                      const openapi::DefinitionPtr &definition, const FlowNames &names)
{
    switch (role) {
    case Qt::DisplayRole:
        return text(delivery, column, definition, names);
    case Qt::ToolTipRole:
        return toolTip(delivery, column, definition, names);
    case Qt::TextAlignmentRole:
        return alignment(column);
    case ToneRole:
        return column == DeliveryColumn::Result
                   ? QVariant(static_cast<int>(wording::resultTone(delivery)))
                   : QVariant();
    case IdRole:
        return delivery.id;
    default:
        return {};
    }
}

server::DeliveryQuery::Sort deliverySort(DeliveryColumn column)
{
    using Sort = server::DeliveryQuery::Sort;
    switch (column) {
    case DeliveryColumn::Time:
        return Sort::Time;
    case DeliveryColumn::Event:
        return Sort::Trigger;
    case DeliveryColumn::Flow:
        return Sort::Flow;
    case DeliveryColumn::Host:
        return Sort::Host;
    case DeliveryColumn::Result:
    case DeliveryColumn::Why:
        return Sort::State;
    case DeliveryColumn::Status:
        return Sort::Status;
    case DeliveryColumn::Duration:
        return Sort::Duration;
    }
    return Sort::Time;
}

} // namespace ui::models
