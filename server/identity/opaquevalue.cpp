// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/identity/opaquevalue.h"

#include "server/auth/base64url.h"

#include <QRandomGenerator>

#include <array>

namespace server::identity {

QByteArray newOpaqueValue()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return auth::toBase64Url(
        QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words));
}

} // namespace server::identity
