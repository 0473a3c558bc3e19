// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/testflowspanel.h"

#include "ui/actions.h"
#include "ui/models/callbacksmodel.h"
#include "ui/models/testflowsmodel.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/recordtable.h"
#include "ui/wording.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>

namespace ui::pages {

TestFlowsPanel::TestFlowsPanel(const PageParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_callbacks(new models::CallbacksModel(this))
    , m_stack(new QStackedLayout(this))
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"testFlowsSplitter"_qs);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(createList());
    splitter->addWidget(createFlow());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({200, 400});
    m_stack->addWidget(splitter);
    m_stack->addWidget(createEmptyState());
    const QAbstractItemModel *flows = &parts.testFlows;
    connect(flows, &QAbstractItemModel::rowsInserted, this, [this] {
        showFlows();
        m_table->goTo(m_parts.testFlows.rowCount() - 1);
    });
    connect(flows, &QAbstractItemModel::rowsRemoved, this, &TestFlowsPanel::showFlows);
    connect(flows, &QAbstractItemModel::modelReset, this, &TestFlowsPanel::showFlows);
    connect(flows, &QAbstractItemModel::dataChanged, this, &TestFlowsPanel::showCurrent);
    showFlows();
}

QWidget *TestFlowsPanel::createList()
{
    auto *holder = new QWidget(this);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 12, 0, 4);
    m_table = new widgets::RecordTable(tr("Test flows"), u"testFlows"_qs, holder);
    m_table->setModel(&m_parts.testFlows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumns({18, 30, 18, 28, 10}, models::TestFlowsModel::Event);
    m_table->addAction(&m_parts.actions.copy);
    layout->addWidget(m_table);
    connect(m_table, &widgets::RecordTable::currentRowChanged, this, &TestFlowsPanel::showCurrent);
    return holder;
}

QWidget *TestFlowsPanel::createFlow()
{
    m_flow = new QWidget(this);
    auto *layout = new QVBoxLayout(m_flow);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(createAnswers());
    m_problem = new QLabel(m_flow);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    layout->addWidget(m_problem);
    auto *splitter = new QSplitter(Qt::Horizontal, m_flow);
    splitter->setObjectName(u"callbacksSplitter"_qs);
    splitter->setChildrenCollapsible(false);
    m_received = new widgets::RecordTable(tr("Callbacks received"), u"callbacks"_qs, splitter);
    m_received->setModel(m_callbacks);
    m_received->setColumns({9, 12, 20}, models::CallbacksModel::Body);
    m_body = new widgets::JsonView(tr("Values received"), splitter);
    m_body->setPlaceholderText(tr("Fire an event: what the flow receives stands here."));
    splitter->addWidget(m_received);
    splitter->addWidget(m_body);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    layout->addWidget(splitter, 1);
    connect(m_received, &widgets::RecordTable::currentRowChanged, this,
            &TestFlowsPanel::showCallback);
    return m_flow;
}

QLayout *TestFlowsPanel::createAnswers()
{
    using Answer = server::TestFlow::Answer;
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *label = new QLabel(tr("This flow &answers"), m_flow);
    m_answer = new QComboBox(m_flow);
    for (const Answer answer : {Answer::Accept, Answer::SwitchedOff, Answer::Throttle, Answer::Fail,
                                Answer::Slow, Answer::Silent})
        m_answer->addItem(wording::answer(answer), static_cast<int>(answer));
    m_answer->setAccessibleName(tr("Answer of the test flow"));
    m_answer->setObjectName(u"answer"_qs);
    label->setBuddy(m_answer);
    auto *remove = new QPushButton(theme::icon(u"remove"_qs), tr("Remove flow"), m_flow);
    remove->setObjectName(u"removeFlow"_qs);
    remove->setToolTip(tr("Let the flow unsubscribe and go away"));
    row->addWidget(label);
    row->addWidget(m_answer);
    row->addStretch();
    row->addWidget(remove);
    connect(m_answer, &QComboBox::activated, this, [this] {
        Q_EMIT answerRequested(currentId(), static_cast<Answer>(m_answer->currentData().toInt()));
    });
    connect(remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(currentId()); });
    return row;
}

QWidget *TestFlowsPanel::createEmptyState()
{
    auto *empty = new widgets::EmptyState(u"flow"_qs, this);
    empty->setWords(tr("No test flow yet"),
                    tr("A test flow plays Power Automate on this computer: it subscribes like a "
                       "real flow, shows what it receives, and answers as you choose."));
    auto *add = new QPushButton(theme::icon(u"add"_qs), tr("Add a test flow"), empty);
    connect(add, &QPushButton::clicked, &m_parts.actions.addTestFlow, &QAction::trigger);
    empty->addButton(add);
    return empty;
}

void TestFlowsPanel::setServerState(const server::ServerState &state)
{
    m_flow->setEnabled(state.phase == server::ServerState::Phase::Running);
}

void TestFlowsPanel::showFlows()
{
    const int flows = m_parts.testFlows.rowCount();
    m_stack->setCurrentIndex(flows == 0 ? 1 : 0);
    if (flows > 0 && m_table->currentRow() < 0)
        m_table->goTo(flows - 1);
    showCurrent();
}

QString TestFlowsPanel::currentId() const
{
    const int row = m_table->currentRow();
    return row < 0 ? QString() : m_parts.testFlows.index(row, 0).data(models::IdRole).toString();
}

void TestFlowsPanel::showCurrent()
{
    const server::TestFlow *flow = m_parts.testFlows.find(currentId());
    m_flow->setVisible(flow != nullptr);
    if (!flow)
        return;
    m_answer->setCurrentIndex(m_answer->findData(static_cast<int>(flow->answer)));
    m_problem->setVisible(!flow->error.isEmpty());
    m_problem->setText(tr("It could not subscribe: %1").arg(flow->error));
    m_callbacks->setCallbacks(flow->callbacks);
    if (m_callbacks->rowCount() > 0 && m_received->currentRow() < 0)
        m_received->goTo(0);
    showCallback();
}

void TestFlowsPanel::showCallback()
{
    const server::TestFlow::Callback *callback = m_callbacks->at(m_received->currentRow());
    m_body->setContent(callback ? callback->body : QByteArray());
}

int TestFlowsPanel::copySelection() const
{
    return m_received->hasFocus() ? m_received->copySelection() : m_table->copySelection();
}

} // namespace ui::pages
