// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>
#include <QUrlQuery>

#include <functional>

namespace app {
struct CommonOptions;
}
namespace app::services {
class DataFolder;
}

namespace app::client {

/// Where the running console listens for its operator: what was asked for, else what the data
/// folder tells, else the default address.
[[nodiscard]] QUrl operatorUrl(const CommonOptions &options, const services::DataFolder &folder);

/// What to tell when nobody answers there, and what to do about it.
[[nodiscard]] QString noConsoleAt(const QUrl &base, const QString &reason);

/// Speaks HTTP with the operator listener of a running console. Sends DECLIC_OPERATOR_TOKEN of the
/// environment as bearer token where it is set. Callbacks come on this object's thread, and not
/// after its end.
class OperatorClient final : public QObject
{
    Q_OBJECT

public:
    struct Answer
    {
        enum class Kind {
            Accepted, ///< 2xx
            Refused, ///< any other status
            Unreachable, ///< no answer at all
        };
        Kind kind = Kind::Unreachable;
        int status = 0;
        QByteArray body;
        QString reason; ///< of Refused and Unreachable, one English sentence
    };
    using Callback = std::function<void(const Answer &)>;

    explicit OperatorClient(const QUrl &base, QObject *parent = nullptr);

    [[nodiscard]] const QUrl &base() const { return m_base; }
    void get(const QString &path, const QUrlQuery &query, Callback done);
    void post(const QString &path, const QUrlQuery &query, const QByteArray &json, Callback done);

private:
    [[nodiscard]] QNetworkRequest request(const QString &path, const QUrlQuery &query) const;
    void follow(QNetworkReply *reply, Callback done);

    QUrl m_base;
    QNetworkAccessManager m_network;
};

} // namespace app::client
