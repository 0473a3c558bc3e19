// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/connectorpage.h"

#include "ui/actions.h"
#include "ui/models/refusalsmodel.h"
#include "ui/pages/diagnosticspanel.h"
#include "ui/pages/identitypanel.h"
#include "ui/pages/operationspanel.h"
#include "ui/pages/refusalspanel.h"
#include "ui/pages/securitypanel.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/pageheader.h"

#include <QDir>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui::pages {

ConnectorPage::ConnectorPage(const PageParts &parts, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
    , m_tabs(new QTabWidget(this))
    , m_operations(new OperationsPanel(parts.actions, m_tabs))
    , m_diagnostics(new DiagnosticsPanel(parts.actions, m_tabs))
    , m_security(new SecurityPanel(m_tabs))
    , m_refusals(new RefusalsPanel(parts, m_tabs))
    , m_identity(new IdentityPanel(m_tabs))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(12);
    layout->addWidget(createHeader());
    layout->addWidget(createFacts());
    m_tabs->setObjectName(u"connectorTabs"_qs);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_operations, QString());
    m_tabs->addTab(m_diagnostics, QString());
    m_tabs->addTab(m_security, tr("Security"));
    m_tabs->addTab(m_refusals, QString());
    m_tabs->addTab(m_identity, tr("Local identity"));
    layout->addWidget(m_tabs, 1);
    connectPanels();
    presentFacts();
    countRefusals();
}

QWidget *ConnectorPage::createHeader()
{
    m_header = new widgets::PageHeader(
        tr("Connector"), tr("What the definition declares, and what you decide about it."), this);
    Actions &actions = m_parts.actions;
    for (QAction *action : {&actions.testConnection, &actions.exportConnector,
                            &actions.openConnector, &actions.reloadConnector}) {
        auto *button = new QPushButton(action->icon(), action->iconText(), m_header);
        button->setObjectName(action->objectName());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        connect(action, &QAction::changed, button,
                [button, action] { button->setEnabled(action->isEnabled()); });
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_header->addButton(button);
    }
    return m_header;
}

QWidget *ConnectorPage::createFacts()
{
    auto *card = new widgets::Card(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    m_facts = new widgets::FactList(card);
    m_places = new widgets::FactList(card);
    row->addWidget(m_facts, 1);
    row->addWidget(m_places, 1);
    row->setAlignment(m_facts, Qt::AlignTop);
    row->setAlignment(m_places, Qt::AlignTop);
    card->content()->addLayout(row);
    return card;
}

void ConnectorPage::connectPanels()
{
    connect(m_operations, &OperationsPanel::removalChosen, this,
            [this](const QString &trigger, const QString &removal) {
                server::ConnectorSetup setup = m_connector.setup;
                setup.removals.insert(trigger, removal);
                changeSetup(setup);
            });
    connect(m_operations, &OperationsPanel::answerKept, this,
            [this](const QString &key, const server::SampleAnswer &answer) {
                server::ConnectorSetup setup = m_connector.setup;
                setup.answers.insert(key, answer);
                changeSetup(setup);
                Q_EMIT done(tr("Answer kept"));
            });
    connect(m_operations, &OperationsPanel::answerReset, this, [this](const QString &key) {
        server::ConnectorSetup setup = m_connector.setup;
        setup.answers.remove(key);
        changeSetup(setup);
        Q_EMIT done(tr("The sample is answered again"));
    });
    connect(m_security, &SecurityPanel::keysChanged, this, [this](const server::CallerKeys &keys) {
        server::ConnectorSetup setup = m_connector.setup;
        setup.keys = keys;
        changeSetup(setup);
    });
    connect(m_security, &SecurityPanel::rulesChanged, this,
            [this](const server::TokenRules &rules) {
                server::ConnectorSetup setup = m_connector.setup;
                setup.tokens = rules;
                changeSetup(setup);
            });
    connect(m_security, &SecurityPanel::copied, this, [this] { Q_EMIT done(tr("Copied")); });
    connect(m_identity, &IdentityPanel::copied, this, [this] { Q_EMIT done(tr("Copied")); });
    connect(m_identity, &IdentityPanel::startRequested, this,
            &ConnectorPage::startIdentityRequested);
    connect(m_identity, &IdentityPanel::stopRequested, this, &ConnectorPage::stopIdentityRequested);
    connect(m_refusals, &RefusalsPanel::copied, this, [this] { Q_EMIT done(tr("Copied")); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_parts.refusals, signal, this, &ConnectorPage::countRefusals);
    connect(&m_parts.refusals, &QAbstractItemModel::modelReset, this,
            &ConnectorPage::countRefusals);
}

void ConnectorPage::countRefusals()
{
    m_tabs->setTabText(m_tabs->indexOf(m_refusals),
                       tr("Refused callers (%1)").arg(m_parts.refusals.rowCount()));
}

void ConnectorPage::changeSetup(const server::ConnectorSetup &setup)
{
    if (setup == m_connector.setup)
        return;
    m_connector.setup = setup;
    m_operations->setConnector(m_connector);
    Q_EMIT setupChanged(setup);
}

void ConnectorPage::setConnector(const Connector &connector)
{
    m_connector = connector;
    m_operations->setConnector(connector);
    m_diagnostics->setDiagnostics(connector.diagnostics);
    m_security->setConnector(connector);
    const size_t operations = connector.definition ? connector.definition->operations.size() : 0;
    m_tabs->setTabText(0, tr("Operations (%1)").arg(operations));
    m_tabs->setTabText(1, tr("Remarks (%1)").arg(connector.diagnostics.size()));
    presentFacts();
}

void ConnectorPage::setLocalIdentity(const server::LocalIdentity &identity)
{
    m_identity->setLocalIdentity(identity);
}

void ConnectorPage::presentFacts()
{
    const openapi::ConnectorDefinition none;
    const openapi::ConnectorDefinition &definition = m_connector.definition
                                                         ? *m_connector.definition
                                                         : none;
    QStringList beside;
    if (m_connector.hasProperties)
        beside.append(m_connector.propertiesRemarks == 0
                          ? tr("apiProperties.json, which is read")
                          : tr("apiProperties.json, with %n remark(s) in the log", nullptr,
                               m_connector.propertiesRemarks));
    if (m_connector.hasScript)
        beside.append(tr("script.csx, which is not run"));
    const QString file = m_connector.file.isEmpty() ? tr("Comes with Declic")
                                                    : QDir::toNativeSeparators(m_connector.file);
    m_facts->setFacts({{tr("Title"), definition.title.isEmpty() ? tr("None") : definition.title},
                       {tr("Version"), definition.version},
                       {tr("File"), file}});
    m_places->setFacts(
        {{tr("Host"), definition.host.isEmpty() ? tr("None") : definition.host},
         {tr("Base path"), definition.basePath.isEmpty() ? u"/"_qs : definition.basePath},
         {tr("Beside it"), beside.join(u", "_qs)}});
}

int ConnectorPage::copySelection()
{
    return m_tabs->currentWidget() == m_operations    ? m_operations->copySelection()
           : m_tabs->currentWidget() == m_diagnostics ? m_diagnostics->copySelection()
           : m_tabs->currentWidget() == m_refusals    ? m_refusals->copySelection()
                                                      : 0;
}

void ConnectorPage::focusFilter()
{
    if (m_tabs->currentWidget() == m_diagnostics)
        return m_diagnostics->focusFilter();
    if (m_tabs->currentWidget() == m_refusals)
        return m_refusals->focusFilter();
    m_tabs->setCurrentWidget(m_operations);
    m_operations->focusFilter();
}

void ConnectorPage::showSecurity()
{
    m_tabs->setCurrentWidget(m_security);
    m_security->focusSwitch();
}

void ConnectorPage::refresh()
{
    m_parts.actions.reloadConnector.trigger();
}

} // namespace ui::pages
