// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/keychain.h"

#include <QList>
#include <QMap>
#include <QObject>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace tests {

/// A keychain that answers when the test says so. tst_keychain asks a real one, which cannot be
/// told to fail at a certain request.
class PlayedKeychain final : public app::services::Keychain
{
public:
    using Request = app::services::KeychainRequest;
    using Error = app::services::SecretError;
    using Answer = app::services::SecretAnswer;

    /// What the keychain holds and how it behaves; outlives it.
    struct Ledger
    {
        QMap<QString, QByteArray> secrets;
        std::optional<Error::Code> failure;
        QString refusedKey; ///< fails alone
        bool silent = false;
        QList<Request> asked; ///< without probes
        std::vector<std::function<void()>> waiting; ///< answers that were not given

        void goOn()
        {
            silent = false;
            const auto answers = std::exchange(waiting, {});
            for (const auto &answer : answers)
                answer();
        }
    };

    explicit PlayedKeychain(Ledger &ledger)
        : m_ledger(ledger)
    {
    }

    void ask(const Request &request, const Take &take) override
    {
        if (!request.key.startsWith(QLatin1String("probe/")))
            m_ledger.asked.append(request);
        const auto answer = [this, request, take] { take(run(request)); };
        if (m_ledger.silent)
            m_ledger.waiting.push_back(answer);
        else
            QMetaObject::invokeMethod(&m_context, answer, Qt::QueuedConnection);
    }

private:
    Answer run(const Request &request)
    {
        if (m_ledger.failure)
            return tl::make_unexpected(Error{*m_ledger.failure, QStringLiteral("as told")});
        if (request.key == m_ledger.refusedKey)
            return tl::make_unexpected(Error{Error::Code::Failed});
        if (request.verb == Request::Verb::Write) {
            m_ledger.secrets.insert(request.key, request.value);
            return QByteArray();
        }
        if (!m_ledger.secrets.contains(request.key))
            return tl::make_unexpected(Error{Error::Code::NotFound});
        return request.verb == Request::Verb::Remove
                   ? (m_ledger.secrets.remove(request.key), QByteArray())
                   : m_ledger.secrets.value(request.key);
    }

    Ledger &m_ledger;
    QObject m_context;
};

} // namespace tests
