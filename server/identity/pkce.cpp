// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/identity/pkce.h"

#include "server/auth/base64url.h"
#include "server/http/constanttime.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace server::identity {

QByteArray challengeOf(const QByteArray &verifier)
{
    return auth::toBase64Url(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256));
}

bool isChallenge(const QString &text)
{
    const auto digest = auth::fromBase64Url(text.toLatin1());
    return digest && digest->size() == QCryptographicHash::hashLength(QCryptographicHash::Sha256);
}

bool provesChallenge(const QString &verifier, const QByteArray &challenge)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9._~-]{43,128}\\z"));
    return form.match(verifier).hasMatch()
           && http::equalInConstantTime(challengeOf(verifier.toLatin1()), challenge);
}

} // namespace server::identity
