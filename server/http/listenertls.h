// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/servererror.h"
#include "server/tlscertificate.h"
#include "server/tlschoice.h"

#include <QSslCertificate>
#include <QSslConfiguration>

namespace server::http {

/// What a listener needs to speak https.
struct ListenerTls
{
    QSslConfiguration configuration;
    QSslCertificate certificate; ///< its own
    TlsCertificate shown;
};

/// Reads the files of the choice, or makes the self-signed certificate for `names`. Not for Off.
[[nodiscard]] Result<ListenerTls> listenerTls(const TlsChoice &choice, const QStringList &names);

} // namespace server::http
