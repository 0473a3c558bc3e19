// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publicaddress.h"

#include "server/trustworthyurl.h"

#include <QUrl>

namespace ui {

QString publicAddress(const server::ServerState &state)
{
    const QUrl url(state.publicUrl, QUrl::StrictMode);
    const bool isOwn = state.publicUrl == state.connectorUrl || server::isLoopbackHost(url.host());
    if (state.phase != server::ServerState::Phase::Running || isOwn || url.host().isEmpty())
        return {};
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment
                        | QUrl::StripTrailingSlash);
}

} // namespace ui
