// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/secretstore.h"

#include "app/services/systemkeychain.h"

#include <QPromise>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace app::services {
using namespace Qt::StringLiterals;

using Code = SecretError::Code;
using Verb = KeychainRequest::Verb;

namespace {

/// Written to find out whether the keychain keeps anything.
const QByteArray ProbeValue = "Declic looks whether secrets can be kept here";

} // namespace

SecretStore::SecretStore(const QString &service, QObject *parent)
    : SecretStore(std::make_unique<SystemKeychain>(service), Patience(), parent)
{
}

SecretStore::SecretStore(std::unique_ptr<Keychain> keychain, Patience patience, QObject *parent)
    : QObject(parent)
    , m_keychain(std::move(keychain))
    , m_patience(patience)
{
    m_requestTime.setSingleShot(true);
    m_probeTime.setSingleShot(true);
    connect(&m_requestTime, &QTimer::timeout, this,
            [this] { finish(tl::make_unexpected(SecretError{Code::TimedOut})); });
    connect(&m_probeTime, &QTimer::timeout, this,
            [this] { endProbe(tl::make_unexpected(SecretError{Code::TimedOut})); });
    probe();
}

SecretStore::~SecretStore() = default;

QFuture<SecretAnswer> SecretStore::read(const QString &key)
{
    return enqueue({Verb::Read, key});
}

QFuture<SecretAnswer> SecretStore::write(const QString &key, const QByteArray &value)
{
    m_session.insert(key, value);
    m_unkept.insert(key);
    if (m_backing == Backing::SessionOnly)
        probe();
    return enqueue({Verb::Write, key, value});
}

QFuture<SecretAnswer> SecretStore::remove(const QString &key)
{
    m_session.remove(key);
    m_unkept.insert(key);
    return enqueue({Verb::Remove, key});
}

QFuture<SecretAnswer> SecretStore::enqueue(const KeychainRequest &request)
{
    Job job{request, std::make_shared<QPromise<SecretAnswer>>()};
    job.promise->start();
    const QFuture<SecretAnswer> future = job.promise->future();
    const auto kept = m_session.constFind(request.key);
    if (request.verb == Verb::Read && kept != m_session.constEnd()) {
        answer(job, *kept);
        return future;
    }
    m_jobs.push_back(std::move(job));
    next();
    return future;
}

void SecretStore::next()
{
    while (!m_busy && !m_jobs.empty() && m_backing == Backing::SessionOnly) {
        const Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        answer(job, withoutKeychain(job.request));
    }
    if (!m_busy && !m_jobs.empty() && m_backing == Backing::Keychain)
        start();
}

void SecretStore::start()
{
    m_busy = true;
    m_requestTime.start(m_patience.request);
    m_keychain->ask(m_jobs.front().request,
                    [this, request = ++m_request](const SecretAnswer &answer) {
                        if (m_busy && request == m_request)
                            finish(answer);
                    });
}

void SecretStore::finish(const SecretAnswer &found)
{
    m_requestTime.stop();
    m_busy = false;
    const Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    const bool isMissing = !found && found.error().code == Code::NotFound;
    const bool isRead = job.request.verb == Verb::Read;
    const bool isDone = found || (isMissing && !isRead);
    // Asked again meanwhile, the key stays open until that is done.
    const auto isSame = [&job](const Job &later) {
        return later.request.key == job.request.key && later.request.verb != Verb::Read;
    };
    if (isDone && !isRead && std::none_of(m_jobs.begin(), m_jobs.end(), isSame))
        m_unkept.remove(job.request.key);
    answer(job, isMissing && !isRead ? SecretAnswer() : found);
    // What is done once more after a failure does not ask whether there is a keychain once more.
    if (!isDone && !isMissing && job.promise)
        probe();
    next();
}

void SecretStore::answer(const Job &job, const SecretAnswer &answer)
{
    if (!job.promise)
        return;
    job.promise->addResult(answer);
    job.promise->finish();
}

SecretAnswer SecretStore::withoutKeychain(const KeychainRequest &request) const
{
    if (request.verb == Verb::Write)
        return SecretAnswer();
    const bool mayBeKept = m_problem && m_problem->code != Code::Unavailable;
    if (mayBeKept)
        return tl::make_unexpected(*m_problem);
    return request.verb == Verb::Remove ? SecretAnswer()
                                        : tl::make_unexpected(SecretError{Code::NotFound});
}

void SecretStore::probe()
{
    if (!m_keychain)
        return;
    m_problem.reset();
    setBacking(Backing::Probing);
    m_probeTime.start(m_patience.probe);
    // Two consoles may probe at the same time.
    probeStep(Verb::Write, u"probe/"_s + QUuid::createUuid().toString(QUuid::WithoutBraces),
              ++m_probe);
}

// A locked keychain answers reads as if nothing were kept, so writing is what tells.
void SecretStore::probeStep(Verb verb, const QString &key, int probe)
{
    m_keychain->ask({verb, key, verb == Verb::Write ? ProbeValue : QByteArray()},
                    [this, verb, key, probe](const SecretAnswer &answer) {
                        if (probe != m_probe)
                            return;
                        if (!answer)
                            endProbe(answer);
                        else if (verb == Verb::Write)
                            probeStep(Verb::Read, key, probe);
                        else if (verb == Verb::Read && *answer == ProbeValue)
                            probeStep(Verb::Remove, key, probe);
                        else
                            endProbe(verb == Verb::Remove
                                         ? SecretAnswer()
                                         : tl::make_unexpected(SecretError{Code::Failed}));
                    });
}

void SecretStore::endProbe(const SecretAnswer &answer)
{
    m_probeTime.stop();
    if (answer)
        m_problem.reset();
    else
        m_problem = answer.error();
    if (answer)
        keepLater();
    setBacking(answer ? Backing::Keychain : Backing::SessionOnly);
    next();
}

void SecretStore::setBacking(Backing backing)
{
    if (std::exchange(m_backing, backing) != backing)
        Q_EMIT backingChanged(backing);
}

/// What the keychain has missed, unless it is about to be told.
void SecretStore::keepLater()
{
    QSet<QString> keys = m_unkept;
    for (const Job &job : m_jobs) {
        if (job.request.verb != Verb::Read)
            keys.remove(job.request.key);
    }
    for (const QString &key : std::as_const(keys)) {
        const bool kept = m_session.contains(key);
        m_jobs.push_back({{kept ? Verb::Write : Verb::Remove, key, m_session.value(key)}, {}});
    }
}

} // namespace app::services
