// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/secretstore.h"

#include <QObject>

namespace app {

class Hosting;

/// Keeps the pass phrase of the connector listener's private key in the secret store, and brings it
/// back at the next start. One that was given by the environment counts for its run.
class KeptPassPhrase final : public QObject
{
    Q_OBJECT

public:
    KeptPassPhrase(services::SecretStore &store, Hosting &hosting, QObject *parent = nullptr);

    /// Looks for it, where the settings name a key file.
    void load();
    /// Keeps another one, or removes it.
    void keep(const QByteArray &passPhrase);

Q_SIGNALS:
    /// It came back.
    void loaded();

private:
    services::SecretStore &m_store;
    Hosting &m_hosting;
};

} // namespace app
