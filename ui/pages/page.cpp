// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/page.h"

namespace ui::pages {

void Page::setServerState(const server::ServerState &) { }

void Page::setDefinition(const openapi::DefinitionPtr &) { }

void Page::setConnector(const Connector &) { }

void Page::setOverview(const server::Overview &) { }

void Page::setLocalIdentity(const server::LocalIdentity &) { }

void Page::applyChanges(const server::Changes &) { }

void Page::setHosts(const std::vector<server::HostState> &) { }

int Page::copySelection()
{
    return 0;
}

void Page::focusFilter() { }

void Page::refresh() { }

} // namespace ui::pages
