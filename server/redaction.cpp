// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/redaction.h"

#include "server/redaction/secretnames.h"
#include "server/redaction/textmask.h"

#include <algorithm>
#include <iterator>

namespace server {

namespace {

bool isUrl(const QByteArray &value)
{
    return value.startsWith("http://") || value.startsWith("https://");
}

/// "Bearer •••" for "Bearer abc": the scheme of a credential is worth seeing.
QByteArray maskCredential(const QByteArray &value)
{
    constexpr QByteArrayView Schemes[] = {"Basic", "Bearer", "Digest", "Negotiate",
                                          "SharedAccessSignature"};
    const QByteArrayView first = QByteArrayView(value).first(
        std::max<qsizetype>(value.indexOf(' '), 0));
    const bool known = std::any_of(std::begin(Schemes), std::end(Schemes), [first](auto scheme) {
        return first.compare(scheme, Qt::CaseInsensitive) == 0;
    });
    return known ? first.toByteArray() + ' ' + Mask.toByteArray() : Mask.toByteArray();
}

QByteArray maskValue(const Header &header, const DeclaredSecrets &declared)
{
    if (header.value.isEmpty())
        return {};
    if (redaction::isDeclared(declared.names, header.name))
        return maskCredential(header.value);
    if (isUrl(header.value))
        return maskUrl(header.value, declared);
    if (redaction::isCallbackHeader(header.name))
        return Mask.toByteArray();
    if (redaction::isSecretName(header.name))
        return maskCredential(header.value);
    return maskText(header.value, declared);
}

} // namespace

Headers maskHeaders(const Headers &headers, const DeclaredSecrets &declared)
{
    Headers masked;
    masked.reserve(headers.size());
    for (const Header &header : headers)
        masked.push_back({header.name, maskValue(header, declared)});
    return masked;
}

QByteArray maskText(const QByteArray &text, const DeclaredSecrets &declared)
{
    return redaction::TextMask(text, declared).run();
}

} // namespace server
