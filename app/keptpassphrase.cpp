// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keptpassphrase.h"

#include "app/hosting.h"
#include "ui/answer.h"

namespace app {
using namespace Qt::StringLiterals;

using services::SecretAnswer;
using services::SecretStore;

namespace {

const QString StoreKey = u"listener/key-passphrase"_s;

} // namespace

KeptPassPhrase::KeptPassPhrase(SecretStore &store, Hosting &hosting, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_hosting(hosting)
{
}

void KeptPassPhrase::load()
{
    if (m_hosting.tls().kind != server::TlsChoice::Kind::Files)
        return;
    ui::onAnswer(m_store.read(StoreKey), this, [this](const SecretAnswer &found) {
        const server::TlsChoice now = m_hosting.tls();
        if (!found || found->isEmpty() || !now.passPhrase.isEmpty())
            return; // the user may have typed another one meanwhile
        m_hosting.setPassPhrase(*found);
        Q_EMIT loaded();
    });
}

void KeptPassPhrase::keep(const QByteArray &passPhrase)
{
    if (passPhrase == m_hosting.tls().passPhrase)
        return;
    m_hosting.setPassPhrase(passPhrase);
    if (passPhrase.isEmpty())
        m_store.remove(StoreKey);
    else
        m_store.write(StoreKey, passPhrase);
}

} // namespace app
