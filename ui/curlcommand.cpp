// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/curlcommand.h"

#include <QStringList>

namespace ui {
namespace {

QString quoted(QString text)
{
    return u'\'' % text.replace(u'\'', u"'\\''"_qs) % u'\'';
}

/// curl writes these itself.
bool isAutomatic(const QByteArray &name)
{
    return name.compare("host", Qt::CaseInsensitive) == 0
           || name.compare("content-length", Qt::CaseInsensitive) == 0;
}

} // namespace

QString curlCommand(const server::DeliveryDetail &detail)
{
    QStringList parts{u"curl -X POST "_qs % quoted(detail.maskedCallback)};
    server::Headers headers;
    if (!detail.attempts.empty())
        headers = detail.attempts.back().requestHeaders;
    if (server::headerValue(headers, "Content-Type").isEmpty())
        headers.push_back({"Content-Type", "application/json"});
    for (const server::Header &header : headers) {
        if (!isAutomatic(header.name)) {
            parts.append(u"-H "_qs % quoted(QString::fromUtf8(header.name + ": " + header.value)));
        }
    }
    parts.append(u"--data-binary "_qs % quoted(QString::fromUtf8(detail.payload)));
    return parts.join(u" \\\n  "_qs);
}

} // namespace ui
