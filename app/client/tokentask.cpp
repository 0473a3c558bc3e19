// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/client/tokentask.h"

#include "app/services/datafolder.h"
#include "app/terminal.h"

namespace app::client {
using namespace Qt::StringLiterals;

TokenTask::TokenTask(const CommonOptions &options, TokenCommand wanted, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_wanted(std::move(wanted))
{
}

void TokenTask::start()
{
    const auto running = services::DataFolder(m_options.dataFolder).running();
    if (!running || running->issuer.isEmpty()) {
        printError(u"no console with a demonstration identity provider runs on this data\n"
                   "Start one with 'declic serve --local-identity 8082', or name another with "
                   "--data."_s);
        Q_EMIT finished(Refused);
        return;
    }
    server::LocalIdentity provider;
    provider.issuer = running->issuer;
    provider.clientId = running->clientId;
    provider.scope = running->scope;
    m_signIn.begin(provider, m_wanted.user, {},
                   [this](const tl::expected<QByteArray, QString> &token) {
                       if (token)
                           printLine(QString::fromLatin1(*token));
                       else
                           printError(token.error());
                       Q_EMIT finished(token ? Done : Refused);
                   });
}

} // namespace app::client
