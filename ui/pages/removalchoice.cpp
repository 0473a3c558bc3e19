// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/removalchoice.h"

#include "ui/operationrow.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace ui::pages {

using Certainty = openapi::UnsubscribeLink::Certainty;

RemovalChoice::RemovalChoice(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_box(new QComboBox(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_box->setObjectName(u"removal"_qs);
    m_box->setAccessibleName(tr("Request that unsubscribes"));
    m_box->setToolTip(tr("The address that a subscriber is given to unsubscribe with"));
    m_box->setPlaceholderText(tr("Choose the request that unsubscribes"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(30);
    layout->addWidget(m_words);
    layout->addWidget(m_box);
    layout->addStretch();
    connect(m_box, &QComboBox::activated, this,
            [this] { Q_EMIT chosen(m_trigger, m_box->currentData().toString()); });
}

void RemovalChoice::showTrigger(const Connector &connector, int index)
{
    const openapi::ConnectorDefinition &definition = *connector.definition;
    const openapi::Trigger &trigger = definition.triggers.at(static_cast<size_t>(index));
    const bool open = trigger.unsubscribe.certainty == Certainty::Ambiguous;
    m_trigger = definition.operationOf(trigger).key();
    m_box->setVisible(open);
    if (open) {
        m_words->setText(tr("Several requests of the definition could unsubscribe. Until you "
                            "choose one, subscribers get a path of Declic's own."));
        listCandidates(connector, trigger);
        return;
    }
    if (trigger.unsubscribe.operation < 0) {
        m_words->setText(tr("The definition has no request that unsubscribes: subscribers get a "
                            "path of Declic's own."));
        return;
    }
    const QString removal = request(
        definition.operations.at(static_cast<size_t>(trigger.unsubscribe.operation)));
    m_words->setText(trigger.unsubscribe.certainty == Certainty::Declared
                         ? tr("%1 unsubscribes. The definition declares it.").arg(removal)
                         : tr("%1 unsubscribes. No other request fits.").arg(removal));
}

void RemovalChoice::listCandidates(const Connector &connector, const openapi::Trigger &trigger)
{
    m_box->clear();
    for (const int candidate : trigger.unsubscribe.candidates) {
        const openapi::Operation &operation = connector.definition->operations.at(
            static_cast<size_t>(candidate));
        m_box->addItem(operation.summary.isEmpty()
                           ? request(operation)
                           : u"%1 – %2"_qs.arg(request(operation), operation.summary),
                       operation.key());
    }
    m_box->addItem(tr("A path of Declic's own"), QString());
    const auto kept = connector.setup.removals.constFind(m_trigger);
    m_box->setCurrentIndex(kept == connector.setup.removals.cend() ? -1 : m_box->findData(*kept));
}

} // namespace ui::pages
