// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <initializer_list>
#include <utility>

namespace server::identity {

/// Where a browser is sent back to: a client that listens on this machine (RFC 8252 section 7.3).
class RedirectUri
{
public:
    RedirectUri() = default;
    /// `http://localhost` or `http://127.0.0.1`, any port and path; no user, no query, no fragment,
    /// and nothing that browsers and we could read differently. The error is one English sentence.
    [[nodiscard]] static tl::expected<RedirectUri, QString> parse(const QString &text);

    /// As the client wrote it.
    [[nodiscard]] const QByteArray &text() const { return m_text; }
    /// "http://localhost:4711"
    [[nodiscard]] QByteArray origin() const;
    /// With a query of these fields, the empty ones left out.
    [[nodiscard]] QByteArray with(
        std::initializer_list<std::pair<QByteArray, QString>> fields) const;

    friend bool operator==(const RedirectUri &, const RedirectUri &) = default;

private:
    QByteArray m_text;
};

} // namespace server::identity
