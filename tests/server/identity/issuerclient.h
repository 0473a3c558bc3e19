// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/identity/issuer.h"

#include <QJsonObject>
#include <QUrlQuery>

namespace tests {

/// A browser and a client at an issuer without sockets, at a time of the test's own.
class IssuerClient
{
public:
    static constexpr auto Url = "http://127.0.0.1:8082";

    IssuerClient();

    [[nodiscard]] server::http::Response send(const QByteArray &method, const QByteArray &target,
                                              const QByteArray &body = {},
                                              const server::Headers &more = {});
    /// What a client asks the user to be sent with; a null value leaves the field out.
    [[nodiscard]] static QByteArray query(const QMap<QString, QString> &changes = {});
    /// The word of the form of the page that `query` leads to.
    [[nodiscard]] QByteArray openForm(const QByteArray &query);
    /// The code of a user who allows.
    [[nodiscard]] QString code(const QMap<QString, QString> &changes = {},
                               const QString &name = QStringLiteral("Ada Lovelace"));
    [[nodiscard]] server::http::Response redeem(const QString &code,
                                                const QMap<QString, QString> &changes = {});
    [[nodiscard]] server::http::Response refresh(const QString &token,
                                                 const QMap<QString, QString> &changes = {});

    server::identity::Issuer &issuer() { return m_issuer; }
    qint64 now = 1'800'000'000;

private:
    server::identity::Issuer m_issuer;
};

/// The query of a Location.
[[nodiscard]] QUrlQuery fieldsOf(const server::http::Response &response);
[[nodiscard]] QByteArray headerOf(const server::http::Response &response, QByteArrayView name);
[[nodiscard]] QJsonObject jsonOf(const server::http::Response &response);
/// The claims of a token, unproven.
[[nodiscard]] QJsonObject claimsOf(const QJsonValue &token);

} // namespace tests
