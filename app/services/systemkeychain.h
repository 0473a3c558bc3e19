// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/keychain.h"
#include "app/services/sessionbus.h"

#include <QObject>

namespace app::services {

/// The keychain of the user's system through QtKeychain: a Secret Service, KWallet, the macOS
/// keychain or the Windows credential store.
class SystemKeychain final : public Keychain
{
public:
    /// `service` groups the secrets of one owner.
    explicit SystemKeychain(const QString &service);

    void ask(const KeychainRequest &request, const Take &take) override;

private:
    void start(const KeychainRequest &request, const Take &take);

    QString m_service;
    SessionBus m_bus;
    QObject m_context; ///< answers end with it
};

} // namespace app::services
