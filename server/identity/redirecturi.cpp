// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/identity/redirecturi.h"

#include "server/identity/formfields.h"

#include <QRegularExpression>

namespace server::identity {

namespace {

constexpr qsizetype MaxUri = 1024;

} // namespace

tl::expected<RedirectUri, QString> RedirectUri::parse(const QString &text)
{
    // A list of what may stand there: a backslash, a second "//", an "@" never arrive in a Location.
    static const QRegularExpression form(QStringLiteral(
        "\\Ahttp://(localhost|127\\.0\\.0\\.1)(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*/?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (text.size() > MaxUri || !match.hasMatch() || match.captured(2).mid(1).toInt() > 65535) {
        return tl::make_unexpected(
            QStringLiteral("redirect_uri must be http://localhost or http://127.0.0.1, with any "
                           "port and path, and without a query or a fragment."));
    }
    RedirectUri uri;
    uri.m_text = text.toLatin1();
    return uri;
}

QByteArray RedirectUri::origin() const
{
    const qsizetype end = m_text.indexOf('/', static_cast<qsizetype>(qstrlen("http://")));
    return end < 0 ? m_text : m_text.first(end);
}

QByteArray RedirectUri::with(std::initializer_list<std::pair<QByteArray, QString>> fields) const
{
    QByteArray uri = m_text;
    char mark = '?';
    for (const auto &[name, value] : fields) {
        if (value.isEmpty())
            continue;
        uri += mark + name + '=' + formEncoded(value);
        mark = '&';
    }
    return uri;
}

} // namespace server::identity
