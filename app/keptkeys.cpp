// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keptkeys.h"

#include "app/hosting.h"
#include "ui/answer.h"

namespace app {
using namespace Qt::StringLiterals;

using server::CallerKeys;
using services::SecretAnswer;
using services::SecretStore;

namespace {

struct KeyPlace
{
    QString name;
    QByteArray CallerKeys::*member;
};

const std::array<KeyPlace, 3> &keyPlaces()
{
    static const std::array<KeyPlace, 3> places{{{u"api-key"_s, &CallerKeys::apiKey},
                                                 {u"basic-user"_s, &CallerKeys::user},
                                                 {u"basic-password"_s, &CallerKeys::password}}};
    return places;
}

QString storeKey(const QString &definitionFile, const QString &name)
{
    return u"connector/%1/%2"_s.arg(services::ProjectStore::stableName(definitionFile), name);
}

bool isEmpty(const CallerKeys &keys)
{
    return keys.apiKey.isEmpty() && keys.user.isEmpty() && keys.password.isEmpty();
}

} // namespace

KeptKeys::KeptKeys(SecretStore &store, Hosting &hosting, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_hosting(hosting)
{
    // What could not be read may be there now.
    connect(&m_store, &SecretStore::backingChanged, this, [this](SecretStore::Backing backing) {
        if (backing == SecretStore::Backing::Keychain)
            load();
    });
}

void KeptKeys::load()
{
    if (!isEmpty(m_hosting.definition().served.setup.keys))
        return;
    const auto asked = std::make_shared<Asked>();
    asked->file = m_hosting.definition().path;
    asked->open = static_cast<int>(keyPlaces().size());
    for (const KeyPlace &place : keyPlaces()) {
        const QFuture<SecretAnswer> answer = m_store.read(storeKey(asked->file, place.name));
        ui::onAnswer(answer, this, [this, asked, member = place.member](const SecretAnswer &found) {
            asked->found.*member = found.value_or(QByteArray());
            if (--asked->open == 0)
                take(asked);
        });
    }
}

void KeptKeys::take(const std::shared_ptr<Asked> &asked)
{
    server::ConnectorSetup setup = m_hosting.definition().served.setup;
    // The user may have gone on to another connector, or typed keys, meanwhile.
    if (isEmpty(asked->found) || asked->file != m_hosting.definition().path || !isEmpty(setup.keys))
        return;
    asked->found.required = setup.keys.required;
    setup.keys = asked->found;
    m_hosting.applySetup(setup);
    Q_EMIT loaded();
}

void KeptKeys::applySetup(const server::ConnectorSetup &setup)
{
    const CallerKeys before = m_hosting.definition().served.setup.keys;
    m_hosting.applySetup(setup);
    for (const KeyPlace &place : keyPlaces()) {
        if (before.*place.member != setup.keys.*place.member)
            keep(storeKey(m_hosting.definition().path, place.name), setup.keys.*place.member);
    }
}

void KeptKeys::keep(const QString &name, const QByteArray &value)
{
    if (!value.isEmpty()) {
        m_store.write(name, value); // the state that the window shows tells where it went
        return;
    }
    ui::onAnswer(m_store.remove(name), this, [this](const SecretAnswer &removed) {
        if (!removed)
            Q_EMIT stillKept(removed.error().detail);
    });
}

} // namespace app
