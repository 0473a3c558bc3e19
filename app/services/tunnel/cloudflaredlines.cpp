// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/tunnel/publicorigin.h"
#include "app/services/tunnel/sighting.h"
#include "app/services/tunnel/signatures.h"

#include <QRegularExpression>

namespace app::services::tunnel {
using namespace Qt::StringLiterals;

namespace {

using Link = Sighting::Link;

constexpr QByteArrayView Metrics = "Starting metrics server on ";

/// The name in the box, which stands alone between "|" and "|" behind time and level. Other lines
/// may repeat what visitors sent.
QString nameInBox(const QByteArray &line)
{
    static const QRegularExpression box(
        u"^(?:[0-9TZ:.+-]+ )?(?:INF )?\\|? *(https://[a-z0-9-]{1,63}\\.trycloudflare\\.com)/? *\\|?$"_s);
    const QRegularExpressionMatch match = box.match(QString::fromLatin1(line));
    const QString url = match.captured(1);
    return url == "https://api.trycloudflare.com"_L1 ? QString() : publicOrigin(url);
}

// Texts of cmd/cloudflared/tunnel/quick_tunnel.go and of reports about it; not verified here. What
// the service answers to too many is a page of Cloudflare, "error code: 1015".
Fault faultOf(const QByteArray &line)
{
    const bool asked = says(line, {"quick tunnel", "quicktunnel"});
    if (asked && says(line, {"429", "too many requests", "error code: 1015"}))
        return Fault::QuotaReached;
    if (asked && says(line, {"403 forbidden", "error code: 10"}))
        return Fault::Refused;
    if (asked && says(line, {"failed to request"}))
        return Fault::NoNetwork;
    const bool edge = says(line, {"edge", "cloudflare.com", "argotunnel.com"});
    return edge && tellsOfNoNetwork(line) ? Fault::NoNetwork : Fault::None;
}

bool isTrouble(const QByteArray &line)
{
    return line.contains(" ERR ") || line.contains(" FTL ") || line.startsWith("failed to");
}

} // namespace

Sighting readCloudflaredLine(const QByteArray &line)
{
    Sighting seen;
    seen.words = line;
    seen.publicUrl = nameInBox(line);
    if (const qsizetype metrics = line.indexOf(Metrics); metrics >= 0)
        seen.apiPort = portIn(line.mid(metrics + Metrics.size()).split(' ').first());
    if (isTrouble(line))
        seen.fault = faultOf(line);
    // The service has forgotten a quick tunnel that was away for long; it comes back by a new one.
    if (seen.fault == Fault::None && says(line, {"unauthorized: tunnel not found"}))
        seen.link = Link::Dead;
    return seen;
}

} // namespace app::services::tunnel
