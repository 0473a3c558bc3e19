// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/tunnel/publicorigin.h"
#include "app/services/tunnel/sighting.h"
#include "app/services/tunnel/signatures.h"

#include <QUrl>

namespace app::services::tunnel {
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView Browser = "Connect via browser:";
constexpr QByteArrayView Hosting = "Hosting port ";

/// How well an address names the tunnel of `port`: by its first label, as all versions do, by its
/// port, as old ones do beside that, or not at all.
int fitness(const QUrl &url, quint16 port)
{
    const QString label = url.host().section(u'.', 0, 0);
    if (!url.host().endsWith(".devtunnels.ms"_L1) || label.endsWith("-inspect"_L1))
        return 0;
    if (label.endsWith(u'-' + QString::number(port)) && url.port() < 0)
        return 2;
    return url.port() == port ? 1 : 0;
}

/// "Connect via browser: https://abc.euw.devtunnels.ms:5000, https://abc-5000.euw.devtunnels.ms",
/// the second alone, or "Hosting port 5000 at https://abc-5000.euw.devtunnels.ms/".
QString nameIn(const QByteArray &line, quint16 port)
{
    const bool newest = line.startsWith(Hosting) && line.contains(" at ");
    if (!newest && !line.startsWith(Browser))
        return {};
    QString best;
    int bestFitness = 0;
    for (const QByteArray &word : QByteArray(line).replace(',', ' ').split(' ')) {
        const QString origin = publicOrigin(QString::fromUtf8(word));
        const int fits = fitness(QUrl(origin), port);
        if (fits > bestFitness) {
            best = origin;
            bestFitness = fits;
        }
    }
    return best;
}

// The tool has no codes: these are its sentences and those of its service, as far as they are
// known. Not verified here.
Fault faultOf(const QByteArray &line)
{
    if (says(line, {"not logged in", "login required", "devtunnel user login", "token expired",
                    "token has expired", "unauthorized"}))
        return Fault::NotSignedIn;
    if (says(line, {"rate limit", "too many requests", "limit exceeded", "quota",
                    "tunnel limit reached", "maximum number of tunnels"}))
        return Fault::QuotaReached;
    if (says(line, {"anonymous access is not allowed", "forbidden", "blocked by policy",
                    "disabled by your organization"}))
        return Fault::Refused;
    if (says(line, {"please update", "no longer supported"}))
        return Fault::Outdated;
    return tellsOfNoNetwork(line) || says(line, {"network error"}) ? Fault::NoNetwork : Fault::None;
}

} // namespace

Sighting readDevTunnelLine(const QByteArray &line, quint16 port)
{
    Sighting seen;
    seen.words = line;
    seen.publicUrl = nameIn(line, port);
    if (seen.publicUrl.isEmpty())
        seen.fault = faultOf(line);
    return seen;
}

} // namespace app::services::tunnel
