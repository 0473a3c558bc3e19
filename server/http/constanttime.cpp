// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/constanttime.h"

#include <QCryptographicHash>

namespace server::http {

bool equalInConstantTime(const QByteArray &shown, const QByteArray &expected)
{
    // Of one length, whatever was shown.
    const QByteArray left = QCryptographicHash::hash(shown, QCryptographicHash::Sha256);
    const QByteArray right = QCryptographicHash::hash(expected, QCryptographicHash::Sha256);
    int difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= left[i] ^ right[i];
    return difference == 0;
}

} // namespace server::http
