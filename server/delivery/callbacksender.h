// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery.h"
#include "server/delivery/callbackpolicy.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace server::delivery {

/// One POST to make.
struct CallbackRequest
{
    DeliveryId id = 0;
    QByteArray url; ///< byte for byte
    QByteArray body;
    Headers headers; ///< besides Content-Type and User-Agent
    int attemptNumber = 1;
};

/// Sends callbacks over libcurl's multi interface, driven by the event loop of its thread.
/// Redirects are not followed; the system's proxy settings are respected.
class CallbackSender final : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        CallbackPolicy policy;
        std::chrono::milliseconds connectTimeout{10'000};
        std::chrono::milliseconds totalTimeout{120'000};
        int connections = 256;
        qsizetype maxStoredBody = 64 * 1024;
        /// "host:port:address", in place of asking DNS (CURLOPT_RESOLVE).
        QList<QByteArray> fixedAddresses;
        QByteArray trustedFile; ///< PEM file of root certificates; empty: the system's
    };
    using Done = std::function<void(DeliveryId, Attempt)>;

    CallbackSender(const Settings &settings, Done done, QObject *parent = nullptr);
    ~CallbackSender() override; ///< aborts what is under way without reporting it

    /// Starts at once; `done` runs later, never from within send().
    void send(const CallbackRequest &request);
    [[nodiscard]] int active() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace server::delivery
