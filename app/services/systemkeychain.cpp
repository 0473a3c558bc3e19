// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/systemkeychain.h"

#include <qt6keychain/keychain.h>

namespace app::services {

namespace {

SecretError::Code codeOf(QKeychain::Error error)
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
        return Code::Failed;
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
        return tl::make_unexpected(SecretError{codeOf(job.error()), job.errorString()});
    const auto *reading = qobject_cast<const QKeychain::ReadPasswordJob *>(&job);
    return reading ? reading->binaryData() : QByteArray();
}

} // namespace

SystemKeychain::SystemKeychain(const QString &service)
    : m_service(service)
{
}

void SystemKeychain::ask(const KeychainRequest &request, const Take &take)
{
    // The job has no parent and deletes itself: libsecret calls back whoever asked, gone or not.
    QKeychain::Job *job = makeJob(request, m_service);
    job->setKey(request.key);
    QObject::connect(job, &QKeychain::Job::finished, &m_context,
                     [take](QKeychain::Job *done) { take(answerOf(*done)); });
    job->start();
}

} // namespace app::services
