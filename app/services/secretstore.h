// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/keychain.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>

template<typename T>
class QPromise;

namespace app::services {

/// Keeps credentials under keys such as "signin/refresh-token" and
/// "connector/<project>/api-key": in the system's keychain, or in memory where none answers. Never
/// in a file. What was written stays readable for the session whatever becomes of the keychain, and
/// goes into it as soon as it answers again. Never blocks: what is asked while the keychain is
/// being probed is answered afterwards, in the order it was asked.
class SecretStore final : public QObject
{
    Q_OBJECT

public:
    enum class Backing {
        Probing, ///< whether there is a keychain is not known yet
        Keychain,
        SessionOnly, ///< see problem()
    };
    Q_ENUM(Backing)

    /// How long a keychain may take. One that asks the user to unlock it answers when they did.
    struct Patience
    {
        std::chrono::milliseconds probe{5'000}; ///< late answers to a probe still count
        std::chrono::milliseconds request{60'000};
    };

    /// Uses the system's keychain; `service` is the name under which it lists the secrets.
    explicit SecretStore(const QString &service, QObject *parent = nullptr);
    /// Uses another keychain, or none.
    SecretStore(std::unique_ptr<Keychain> keychain, Patience patience, QObject *parent = nullptr);
    ~SecretStore() override; ///< cancels the futures that were not answered

    [[nodiscard]] Backing backing() const { return m_backing; }
    /// Why secrets are kept for the session only. None: no keychain was wanted.
    [[nodiscard]] const std::optional<SecretError> &problem() const { return m_problem; }

    // Take the answers with ui::onAnswer(), or a QFutureWatcher.

    /// Fails with NotFound where nothing is kept, and otherwise where something may be: read again
    /// when backingChanged() tells of a keychain.
    [[nodiscard]] QFuture<SecretAnswer> read(const QString &key);
    /// An empty answer; an error means that `value` is kept for this session only. Tries again
    /// whether there is a keychain where none answered.
    QFuture<SecretAnswer> write(const QString &key, const QByteArray &value);
    /// An empty answer, also where nothing was kept; an error means that the keychain may still
    /// hold it.
    QFuture<SecretAnswer> remove(const QString &key);

Q_SIGNALS:
    void backingChanged(app::services::SecretStore::Backing backing);

private:
    struct Job
    {
        KeychainRequest request;
        std::shared_ptr<QPromise<SecretAnswer>> promise; ///< none: nobody asked
    };

    QFuture<SecretAnswer> enqueue(const KeychainRequest &request);
    void probe();
    void next();
    void start();
    void finish(const SecretAnswer &answer);
    void answer(const Job &job, const SecretAnswer &answer);
    [[nodiscard]] SecretAnswer withoutKeychain(const KeychainRequest &request) const;
    void probeStep(KeychainRequest::Verb verb, const QString &key, int probe);
    void endProbe(const SecretAnswer &answer);
    void setBacking(Backing backing);
    void keepLater();

    std::unique_ptr<Keychain> m_keychain;
    Patience m_patience;
    Backing m_backing = Backing::SessionOnly;
    std::optional<SecretError> m_problem;
    QHash<QString, QByteArray> m_session; ///< what was written
    QSet<QString> m_unkept; ///< keys about which the keychain does not know the latest
    std::deque<Job> m_jobs; ///< the first is under way where m_busy
    bool m_busy = false;
    int m_request = 0; ///< numbers those to the keychain, so that late answers are known
    int m_probe = 0;
    QTimer m_requestTime;
    QTimer m_probeTime;
};

} // namespace app::services
