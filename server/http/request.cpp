// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/request.h"

namespace server::http {

std::optional<QString> fieldOf(const QByteArray &fields, const QString &name)
{
    // QUrlQuery would take "%24top" and "$top" for two names.
    const auto decoded = [](const QByteArray &text) {
        return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
    };
    const QByteArrayList list = fields.split('&');
    for (const QByteArray &field : list) {
        const qsizetype mark = field.indexOf('=');
        if (!field.isEmpty() && decoded(mark < 0 ? field : field.first(mark)) == name)
            return mark < 0 ? QString(u""_qs) : decoded(field.mid(mark + 1));
    }
    return {};
}

QString Request::queryValue(const QString &name) const
{
    return query.isEmpty() ? QString() : fieldOf(query, name).value_or(QString());
}

} // namespace server::http
