// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/tlskeypair.h"
#include "server/servererror.h"

namespace server::http {

/// The file in `folder` that others may read and trust.
[[nodiscard]] QString selfSignedFile(const QString &folder);

/// The certificate that is kept in `folder`, made anew where it is missing, damaged, about to expire
/// or for other names. Its key is readable by its owner alone.
[[nodiscard]] Result<TlsKeyPair> selfSignedKeyPair(const QString &folder, const QStringList &names,
                                                   const QDateTime &now);

} // namespace server::http
