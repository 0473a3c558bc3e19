// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/secretstore.h"
#include "server/connectorsetup.h"

#include <QObject>

#include <array>

namespace app {

class Hosting;

/// Keeps the keys of callers, those of each connector, in the secret store, and brings them back
/// when the connector is hosted again. Until they are there, a connector that requires them refuses
/// all callers.
class KeptKeys final : public QObject
{
    Q_OBJECT

public:
    KeptKeys(services::SecretStore &store, Hosting &hosting, QObject *parent = nullptr);

    [[nodiscard]] const services::SecretStore &store() const { return m_store; }
    /// Looks for those of the hosted connector, unless it has some already.
    void load();
    /// Takes over what the user decided; keys that they emptied are removed.
    void applySetup(const server::ConnectorSetup &setup);

Q_SIGNALS:
    /// The hosted connector got its keys back.
    void loaded();
    /// The keychain did not remove keys that the user emptied, and may bring them back.
    void stillKept(const QString &reason);

private:
    struct Asked
    {
        QString file; ///< of the definition
        server::CallerKeys found;
        int open = 0; ///< answers that are missing
    };

    void take(const std::shared_ptr<Asked> &asked);
    void keep(const QString &name, const QByteArray &value);

    services::SecretStore &m_store;
    Hosting &m_hosting;
};

} // namespace app
