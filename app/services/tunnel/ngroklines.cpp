// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/tunnel/logfields.h"
#include "app/services/tunnel/publicorigin.h"
#include "app/services/tunnel/sighting.h"
#include "app/services/tunnel/signatures.h"

#include <algorithm>
#include <iterator>

namespace app::services::tunnel {

namespace {

using Link = Sighting::Link;

constexpr QByteArrayView Mark = "ERR_NGROK_";

/// The number of ngrok's error, 0: none.
int errorNumber(const QByteArray &text)
{
    const qsizetype mark = text.indexOf(Mark);
    if (mark < 0)
        return 0;
    int number = 0;
    for (const char digit : text.mid(mark + Mark.size(), 6)) {
        if (digit < '0' || digit > '9')
            break;
        number = number * 10 + (digit - '0');
    }
    return number;
}

struct NumberedFault
{
    int number;
    Fault fault;
};

// The numbers are those of ngrok.com/docs/errors; which of them a given version writes into its log
// was not verified here.
constexpr NumberedFault NumberedFaults[] = {
    {105, Fault::NotSignedIn}, // no proper authtoken
    {106, Fault::NotSignedIn},
    {107, Fault::NotSignedIn}, // a proper one that is unknown or was revoked
    {4018, Fault::NotSignedIn}, // none at all
    {108, Fault::AlreadyRunning}, // agent sessions of the account
    {334, Fault::AlreadyRunning}, // the name is online elsewhere
    {324, Fault::QuotaReached}, // tunnels of a session
    {702, Fault::QuotaReached}, // connections in a minute
    {725, Fault::QuotaReached}, // traffic
    {727, Fault::QuotaReached}, // requests
    {120, Fault::Outdated},
    {121, Fault::Outdated}, // below the least version for the account
    {9040, Fault::Refused}, // addresses that it does not serve
};

Fault faultOf(const QByteArray &text)
{
    const int number = errorNumber(text);
    const auto known = std::find_if(std::begin(NumberedFaults), std::end(NumberedFaults),
                                    [number](const auto &row) { return row.number == number; });
    if (known != std::end(NumberedFaults))
        return known->fault;
    if (says(text, {"authentication failed"}))
        return Fault::NotSignedIn;
    return tellsOfNoNetwork(text) ? Fault::NoNetwork : Fault::None;
}

/// Of the session with the service. What it logs of visitors' requests, of updates and of the
/// connector has faults of its own.
bool isAboutTheSession(const LogFields &fields)
{
    const QByteArray object = fields.value("obj");
    return object != "updater" && object != "join" && object != "proxy";
}

Sighting readEntry(const LogFields &fields)
{
    Sighting seen;
    const QByteArray message = fields.value("msg");
    const QByteArray error = fields.value("err");
    seen.words = error.isEmpty() || error == "nil" || error == "<nil>" ? message
                                                                       : message + ": " + error;
    if (message == "started tunnel")
        seen.publicUrl = publicOrigin(QString::fromUtf8(fields.value("url")));
    else if (message == "starting web service")
        seen.apiPort = portIn(fields.value("addr"));
    else if (message == "client session established")
        seen.link = Link::Back;
    else if (message.startsWith("session closed") || message.startsWith("heartbeat timeout")
             || message == "failed to reconnect session")
        seen.link = Link::Lost;
    if (seen.words != message && isAboutTheSession(fields))
        seen.fault = faultOf(error);
    return seen;
}

} // namespace

Sighting readNgrokLine(const QByteArray &line)
{
    const LogFields fields = readLogFields(line);
    if (!fields.value("msg").isEmpty())
        return readEntry(fields);
    Sighting seen; // "ERROR:  authentication failed: …", for people
    seen.words = line.startsWith("ERROR:") ? line.mid(6).trimmed() : line;
    if (line.startsWith("ERROR"))
        seen.fault = faultOf(line);
    return seen;
}

} // namespace app::services::tunnel
