// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/client/demosignin.h"
#include "server/identityprovider.h"

#include <QTimer>

#include <optional>

namespace app {

class Hosting;

/// The demonstration identity provider beside the hosted connector: while it runs, the connector
/// demands its tokens, and test flows sign in there.
class LocalProvider final : public QObject
{
    Q_OBJECT

public:
    /// `hosting` outlives it.
    explicit LocalProvider(Hosting &hosting, QObject *parent = nullptr);

    /// Nothing: the usual port, or a free one where that is taken. changed() tells how it went.
    void start(std::optional<quint16> port = {});
    void stop();
    [[nodiscard]] const server::LocalIdentity &identity() const { return m_identity; }

Q_SIGNALS:
    void changed(const server::LocalIdentity &identity);

private:
    void open(std::optional<quint16> port);
    void enter(const server::LocalIdentity &identity);
    void signTestFlowsIn();

    Hosting &m_hosting;
    server::IdentityProvider m_provider;
    server::LocalIdentity m_identity;
    client::DemoSignIn m_signIn;
    QTimer m_renewal; ///< before the test flows' token ends
};

} // namespace app
