// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"
#include "server/changes.h"
#include "server/deliverycommand.h"
#include "server/localidentity.h"
#include "server/overview.h"
#include "server/serverstate.h"
#include "ui/connector.h"

#include <QWidget>

namespace ui {
class Actions;
class DeliverySource;
class FlowNames;
namespace models {
class LogModel;
class RefusalsModel;
class SubscriptionsModel;
class TestFlowsModel;
} // namespace models
} // namespace ui

namespace ui::pages {

/// What every page may use: what is shared between pages, so that nothing is held twice.
struct PageParts
{
    Actions &actions;
    DeliverySource &deliveries;
    models::SubscriptionsModel &subscriptions;
    models::TestFlowsModel &testFlows;
    models::LogModel &log;
    models::RefusalsModel &refusals;
    const FlowNames &names;
};

/// One page of the window. Is told of everything that changes, asks by signals.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setServerState(const server::ServerState &state);
    virtual void setDefinition(const openapi::DefinitionPtr &definition);
    virtual void setConnector(const Connector &connector);
    virtual void setOverview(const server::Overview &overview);
    virtual void setLocalIdentity(const server::LocalIdentity &identity);
    virtual void applyChanges(const server::Changes &changes);
    /// The hosts that nothing, or only a probe, is sent to.
    virtual void setHosts(const std::vector<server::HostState> &hosts);

    /// Puts what is selected on the clipboard; the number of lines.
    virtual int copySelection();
    virtual void focusFilter();
    virtual void refresh();

Q_SIGNALS:
    /// For the status bar: something was done.
    void done(const QString &message);
    void failed(const server::ServerError &error);
    void commandRequested(const server::DeliveryCommand &command);
};

} // namespace ui::pages
