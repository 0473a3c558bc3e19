// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/connector.h"
#include "ui/pages/page.h"

class QTabWidget;

namespace ui::widgets {
class FactList;
class PageHeader;
} // namespace ui::widgets

namespace ui::pages {

class DiagnosticsPanel;
class IdentityPanel;
class OperationsPanel;
class RefusalsPanel;
class SecurityPanel;

/// The hosted connector: what its definition declares, what is odd about it, and what the user
/// decides where it leaves something open.
class ConnectorPage final : public Page
{
    Q_OBJECT

public:
    ConnectorPage(const PageParts &parts, QWidget *parent);

    void setConnector(const Connector &connector) override;
    void setLocalIdentity(const server::LocalIdentity &identity) override;
    int copySelection() override;
    void focusFilter() override;
    /// Reads the definition file again.
    void refresh() override;
    /// To what callers must show.
    void showSecurity();

Q_SIGNALS:
    void setupChanged(const server::ConnectorSetup &setup);
    /// The demonstration identity provider.
    void startIdentityRequested();
    void stopIdentityRequested();

private:
    [[nodiscard]] QWidget *createHeader();
    [[nodiscard]] QWidget *createFacts();
    void connectPanels();
    void presentFacts();
    void countRefusals();
    void changeSetup(const server::ConnectorSetup &setup);

    PageParts m_parts;
    Connector m_connector;
    widgets::PageHeader *m_header = nullptr;
    widgets::FactList *m_facts = nullptr;
    widgets::FactList *m_places = nullptr;
    QTabWidget *m_tabs = nullptr;
    OperationsPanel *m_operations = nullptr;
    DiagnosticsPanel *m_diagnostics = nullptr;
    SecurityPanel *m_security = nullptr;
    RefusalsPanel *m_refusals = nullptr;
    IdentityPanel *m_identity = nullptr;
};

} // namespace ui::pages
