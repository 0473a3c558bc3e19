// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/request.h"

#include <QUrlQuery>

namespace server::http {

QString Request::queryValue(const QString &name) const
{
    if (query.isEmpty())
        return {};
    return QUrlQuery(QString::fromLatin1(query)).queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace server::http
