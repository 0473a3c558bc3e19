// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/systemkeychain.h"

#include <QLibrary>

#include <qt6keychain/keychain.h>

namespace app::services {

namespace {

/// What dbus-daemon and dbus-broker say, in English always, where nobody offers a Secret Service;
/// QtKeychain has no number for that.
bool tellsThatNobodyIsThere(const QString &text)
{
    return text.contains(u"was not provided by any .service files")
           || text.contains(u"The name is not activatable");
}

SecretError::Code codeOf(QKeychain::Error error, const QString &text)
{
    using Code = SecretError::Code;
    switch (error) {
    case QKeychain::EntryNotFound:
        return Code::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return Code::Refused;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Code::Unavailable;
    default:
        return tellsThatNobodyIsThere(text) ? Code::Unavailable : Code::Failed;
    }
}

QKeychain::Job *makeJob(const KeychainRequest &request, const QString &service)
{
    switch (request.verb) {
    case KeychainRequest::Verb::Write: {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setBinaryData(request.value);
        return job;
    }
    case KeychainRequest::Verb::Remove:
        return new QKeychain::DeletePasswordJob(service);
    case KeychainRequest::Verb::Read:
        break;
    }
    return new QKeychain::ReadPasswordJob(service);
}

SecretAnswer answerOf(const QKeychain::Job &job)
{
    if (job.error() != QKeychain::NoError)
        return tl::make_unexpected(
            SecretError{codeOf(job.error(), job.errorString()), job.errorString()});
    const auto *reading = qobject_cast<const QKeychain::ReadPasswordJob *>(&job);
    return reading ? reading->binaryData() : QByteArray();
}

/// libsecret goes on with the Secret Service that it found first, and fails for good when that was
/// started anew, unless it is told to look for it again.
void lookForServiceAgain()
{
    const QFunctionPointer disconnect = QLibrary::resolve(QStringLiteral("secret-1"), 0,
                                                          "secret_service_disconnect");
    if (disconnect)
        disconnect();
}

} // namespace

SystemKeychain::SystemKeychain(const QString &service)
    : m_service(service)
{
}

void SystemKeychain::ask(const KeychainRequest &request, const Take &take)
{
    if (m_bus.state() == SessionBus::State::Unknown)
        QObject::connect(&m_bus, &SessionBus::known, &m_context,
                         [this, request, take] { start(request, take); });
    else
        start(request, take);
}

void SystemKeychain::start(const KeychainRequest &request, const Take &take)
{
    if (m_bus.state() == SessionBus::State::Missing) {
        const SecretAnswer nobody = tl::make_unexpected(
            SecretError{SecretError::Code::Unavailable, m_bus.problem()});
        QMetaObject::invokeMethod(
            &m_context, [take, nobody] { take(nobody); }, Qt::QueuedConnection);
        return;
    }
    // The job has no parent and deletes itself: libsecret calls back whoever asked, gone or not.
    QKeychain::Job *job = makeJob(request, m_service);
    job->setKey(request.key);
    QObject::connect(job, &QKeychain::Job::finished, &m_context, [take](QKeychain::Job *done) {
        const SecretAnswer answer = answerOf(*done);
        if (!answer && answer.error().code != SecretError::Code::NotFound)
            lookForServiceAgain();
        take(answer);
    });
    job->start();
}

} // namespace app::services
