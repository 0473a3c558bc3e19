// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/tokenrefusal.h"

#include "server/redaction.h"

#include <algorithm>

namespace server {

QString logLine(const TokenRefusal &refusal)
{
    const QString line = u"refused a caller: " % refusal.reason;
    const auto wrong = std::find_if(refusal.claims.begin(), refusal.claims.end(),
                                    [](const ClaimCheck &check) { return !check.ok(); });
    if (wrong == refusal.claims.end())
        return line;
    // Not "signature: …", which whoever masks a log takes for a credential.
    const QString seen = wrong->claim % u" expected " % wrong->expected % u", got " % wrong->got;
    return line % u" (" % QString::fromUtf8(maskText(seen.toUtf8())) % u')';
}

} // namespace server
