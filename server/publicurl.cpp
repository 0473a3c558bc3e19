// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/publicurl.h"

#include <QUrl>

namespace server {

tl::expected<QByteArray, PublicUrlFault> parsePublicUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !web || url.host().isEmpty())
        return tl::unexpected(PublicUrlFault::NotAbsolute);
    if (url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        return tl::unexpected(PublicUrlFault::TooMuch);
    QByteArray base = url.toEncoded();
    while (base.endsWith('/'))
        base.chop(1);
    return base;
}

} // namespace server
