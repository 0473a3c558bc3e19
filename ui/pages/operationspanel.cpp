// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/operationspanel.h"

#include "ui/actions.h"
#include "ui/models/operationsmodel.h"
#include "ui/pages/answereditor.h"
#include "ui/pages/removalchoice.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/recordtable.h"

#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedLayout>

namespace ui::pages {

OperationsPanel::OperationsPanel(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_model(new models::OperationsModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_filter(new widgets::FilterField(tr("Filter operations"), this))
    , m_table(new widgets::RecordTable(tr("Operations"), u"operations"_qs, this))
    , m_empty(new widgets::EmptyState(u"connector"_qs, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(10);
    m_filter->setObjectName(u"operationsFilter"_qs);
    layout->addWidget(m_filter);
    m_splitter->setObjectName(u"operationsSplitter"_qs);
    m_splitter->setChildrenCollapsible(false);
    auto *holder = new QWidget(m_splitter);
    m_stack = new QStackedLayout(holder);
    createTable(actions);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_splitter->addWidget(holder);
    m_details = createDetails(m_splitter);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    layout->addWidget(m_splitter, 1);
    connect(m_filter, &widgets::FilterField::filterChanged, this, [this](const QString &text) {
        m_filtered->setFilterFixedString(text);
        present();
    });
    present();
}

void OperationsPanel::createTable(Actions &actions)
{
    using models::OperationsModel;
    m_filtered->setSortRole(models::SortRole);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filtered->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_filtered->setSortLocaleAware(true);
    m_filtered->setSourceModel(m_model);
    m_table->setModel(m_filtered);
    m_table->setColumns({8, 30, 26, 19, 32}, OperationsModel::Summary);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // the document's own order
    m_table->addAction(&actions.copy);
    connect(m_table, &widgets::RecordTable::currentRowChanged, this, &OperationsPanel::showCurrent);
}

QWidget *OperationsPanel::createDetails(QWidget *parent)
{
    auto *card = new widgets::Card(parent);
    m_name = new widgets::ElidedLabel(card);
    m_name->setProminent(true);
    m_name->setFont(theme::headingFont(font()));
    card->content()->addWidget(m_name);
    auto *holder = new QWidget(card);
    m_parts = new QStackedLayout(holder);
    m_removal = new RemovalChoice(holder);
    m_answer = new AnswerEditor(holder);
    m_words = new QLabel(holder);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_parts->addWidget(m_words);
    m_parts->addWidget(m_removal);
    m_parts->addWidget(m_answer);
    card->content()->addWidget(holder, 1);
    connect(m_removal, &RemovalChoice::chosen, this, &OperationsPanel::removalChosen);
    connect(m_answer, &AnswerEditor::keepRequested, this, &OperationsPanel::answerKept);
    connect(m_answer, &AnswerEditor::resetRequested, this, &OperationsPanel::answerReset);
    return card;
}

void OperationsPanel::setConnector(const Connector &connector)
{
    m_connector = connector;
    m_model->setConnector(connector);
    present();
    showCurrent();
}

void OperationsPanel::present()
{
    if (m_model->rowCount() == 0) {
        m_empty->setWords(tr("The definition declares no operation"),
                          tr("Its remarks may tell why. Open another file, or mend this one and "
                             "reload it."));
    } else {
        m_empty->setWords(tr("Nothing matches the filter"),
                          tr("Change or clear the text above to see the operations."));
    }
    m_filter->setVisible(m_model->rowCount() > 0);
    m_stack->setCurrentIndex(m_filtered->rowCount() == 0 ? 1 : 0);
    if (m_filtered->rowCount() > 0 && m_table->currentRow() < 0)
        m_table->goTo(0);
}

const OperationRow *OperationsPanel::current() const
{
    const int row = m_table->currentRow();
    return row < 0 ? nullptr
                   : m_model->find(m_filtered->index(row, 0).data(models::IdRole).toString());
}

void OperationsPanel::showCurrent()
{
    const OperationRow *row = current();
    const bool known = row && m_connector.definition
                       && static_cast<size_t>(row->operation)
                              < m_connector.definition->operations.size();
    m_details->setVisible(known);
    if (!known)
        return m_answer->clear();
    m_name->setText(u"%1 %2"_qs.arg(row->verb, row->path));
    using Role = OperationRow::Role;
    switch (row->role) {
    case Role::Trigger:
    case Role::WebhookAction:
        m_removal->showTrigger(m_connector, row->trigger);
        m_parts->setCurrentWidget(m_removal);
        return;
    case Role::Unsubscribe:
        m_words->setText(tr("Removes a subscription and answers what the definition declares."));
        m_parts->setCurrentWidget(m_words);
        return;
    case Role::List:
        m_words->setText(tr("Answers the events fired so far, the newest first."));
        m_parts->setCurrentWidget(m_words);
        return;
    case Role::Sample:
    case Role::OwnAnswer:
        break;
    }
    const auto kept = m_connector.setup.answers.constFind(row->key);
    m_answer->showOperation(m_connector.definition, row->operation,
                            kept == m_connector.setup.answers.cend() ? nullptr : &*kept);
    m_parts->setCurrentWidget(m_answer);
}

int OperationsPanel::copySelection() const
{
    return m_table->copySelection();
}

void OperationsPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace ui::pages
