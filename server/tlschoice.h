// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace server {

/// How the connector listener is secured.
struct TlsChoice
{
    enum class Kind { Off, Files, SelfSigned };

    Kind kind = Kind::Off;
    QString certificateFile; ///< PEM, the chain behind it; of Files
    QString keyFile; ///< PEM; of Files
    QByteArray passPhrase; ///< of the key; never stored or shown
    QString folder; ///< where the self-signed certificate is kept

    friend bool operator==(const TlsChoice &, const TlsChoice &) = default;
};

} // namespace server
