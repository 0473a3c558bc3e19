// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace server {

/// What the connector listener shows to those who connect. Nothing of it is secret.
struct TlsCertificate
{
    QString file; ///< PEM, for those who are to trust it
    QStringList names; ///< host names and addresses that it is for
    QDateTime expires; ///< UTC
    QByteArray fingerprint; ///< SHA-256, "AB:CD:…"
    bool selfSigned = false;

    [[nodiscard]] bool isExpired() const { return expires < QDateTime::currentDateTimeUtc(); }

    friend bool operator==(const TlsCertificate &, const TlsCertificate &) = default;
};

} // namespace server
