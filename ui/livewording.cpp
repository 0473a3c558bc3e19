// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/livewording.h"

#include "server/publicurl.h"

#include <QCoreApplication>

namespace ui::wording {

using Phase = Tunnel::Phase;
using Fault = Tunnel::Fault;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::LiveWording)
};

QString phaseWord(Phase phase)
{
    switch (phase) {
    case Phase::Off:
        return Words::tr("off");
    case Phase::Starting:
        return Words::tr("starting");
    case Phase::Up:
        return Words::tr("up");
    case Phase::Reconnecting:
        return Words::tr("reconnecting");
    case Phase::Gone:
        break;
    }
    return Words::tr("gone");
}

QStringList signInCommands(TunnelProgram program)
{
    switch (program) {
    case TunnelProgram::Ngrok:
        return {u"ngrok config add-authtoken "_qs + Words::tr("YOUR-TOKEN")};
    case TunnelProgram::DevTunnel:
        return {u"devtunnel user login"_qs};
    case TunnelProgram::Cloudflared:
        break;
    }
    return {}; // its quick tunnels know no accounts
}

QString signInText(const Tunnel &tunnel)
{
    if (tunnel.program == TunnelProgram::Ngrok) {
        return Words::tr("ngrok has no account, or its token was refused. Copy your token from "
                         "dashboard.ngrok.com/get-started/your-authtoken, put it into this "
                         "command, run that in a terminal, then try again.");
    }
    return Words::tr("%1 is not signed in, or its session has expired. Run this in a terminal, "
                     "then try again.")
        .arg(programName(tunnel.program));
}

QString faultText(const Tunnel &tunnel)
{
    const QString name = programName(tunnel.program);
    switch (tunnel.fault) {
    case Fault::None:
    case Fault::NotSignedIn:
        break;
    case Fault::NotInstalled:
        return Words::tr("%1 is not installed. Run this in a terminal, then try again.").arg(name);
    case Fault::QuotaReached:
        return Words::tr("The service refuses for now: its limit of requests, traffic or tunnels "
                         "is reached. Wait, choose another program, or take a larger plan.");
    case Fault::AlreadyRunning:
        return Words::tr("Another session of this account, or another tunnel of this name, is on. "
                         "End it where it runs, then try again.");
    case Fault::Refused:
        return Words::tr("The service does not serve this account or this network. Choose another "
                         "program.");
    case Fault::Outdated:
        return Words::tr("%1 is too old for its service. Update it, then try again.").arg(name);
    case Fault::NoNetwork:
        return Words::tr("The service of %1 cannot be reached. Check this machine's network, and "
                         "whether a firewall or proxy stands in the way.")
            .arg(name);
    case Fault::NeverReady:
        return Words::tr("%1 runs, but did not tell a public address in time. Check the network, "
                         "try again, or choose another program.")
            .arg(name);
    case Fault::StartFailed:
        return Words::tr("The system could not run %1. Install it anew, or choose another program.")
            .arg(name);
    case Fault::Ended:
        return Words::tr("%1 ended by itself. Try again; if that does not help, run it in a "
                         "terminal to see what it says.")
            .arg(name);
    }
    return {};
}

} // namespace

QString programName(TunnelProgram program)
{
    switch (program) {
    case TunnelProgram::Ngrok:
        return u"ngrok"_qs;
    case TunnelProgram::Cloudflared:
        return u"cloudflared"_qs;
    case TunnelProgram::DevTunnel:
        break;
    }
    return u"devtunnel"_qs;
}

QString programRemark(TunnelProgram program)
{
    switch (program) {
    case TunnelProgram::Ngrok:
        return Words::tr("Needs a free account, and keeps its address: connectors and flows stay "
                         "right.");
    case TunnelProgram::Cloudflared:
        return Words::tr("Needs no account. The address is another one at each start.");
    case TunnelProgram::DevTunnel:
        break;
    }
    return Words::tr("Needs a Microsoft or GitHub account. The address may be another one at each "
                     "start.");
}

QStringList installCommands(TunnelProgram program)
{
    switch (program) {
    case TunnelProgram::Ngrok:
        return {u"curl -sSL https://ngrok-agent.s3.amazonaws.com/ngrok.asc"
                " | sudo tee /etc/apt/trusted.gpg.d/ngrok.asc >/dev/null"_qs,
                u"echo \"deb https://ngrok-agent.s3.amazonaws.com bookworm main\""
                " | sudo tee /etc/apt/sources.list.d/ngrok.list"_qs,
                u"sudo apt update && sudo apt install ngrok"_qs};
    case TunnelProgram::Cloudflared:
        return {u"curl -LO https://github.com/cloudflare/cloudflared/releases/latest/download/"
                "cloudflared-linux-$(dpkg --print-architecture).deb"_qs,
                u"sudo dpkg -i cloudflared-linux-$(dpkg --print-architecture).deb"_qs};
    case TunnelProgram::DevTunnel:
        break;
    }
    return {u"curl -sL https://aka.ms/DevTunnelCliInstall | bash"_qs};
}

QString liveState(const Live &live)
{
    if (!live.isRunning)
        return Words::tr("Not running");
    const Tunnel &tunnel = live.tunnel;
    if (tunnel.phase != Phase::Off)
        return Words::tr("%1: %2", "program, state")
            .arg(programName(tunnel.program), phaseWord(tunnel.phase));
    return live.fixedUrl.isEmpty() && live.publicUrl.isEmpty() ? Words::tr("Local only")
                                                               : Words::tr("Fixed public URL");
}

Tone liveTone(const Live &live)
{
    if (!live.isRunning)
        return Tone::Neutral;
    switch (live.tunnel.phase) {
    case Phase::Off:
        return live.publicUrl.isEmpty() ? Tone::Neutral : Tone::Good;
    case Phase::Starting:
    case Phase::Reconnecting:
        return Tone::Busy;
    case Phase::Up:
        return Tone::Good;
    case Phase::Gone:
        break;
    }
    return Tone::Bad;
}

QString liveSentence(const Live &live)
{
    if (!live.isRunning)
        return Words::tr("Start the server first; then a tunnel can lead to it.");
    switch (live.tunnel.phase) {
    case Phase::Off:
        return live.publicUrl.isEmpty()
                   ? Words::tr("Only programs on this machine reach the connector. Start a tunnel, "
                               "or give the address under which the internet reaches it.")
                   : Words::tr("Unsubscribe URLs begin with the address that you gave. Declic "
                               "cannot see whether it leads here.");
    case Phase::Starting:
        return Words::tr("The tunnel is being made; its address appears here.");
    case Phase::Up:
        if (live.tunnel.startedByHand && !live.usesTunnel) {
            return Words::tr("A tunnel that somebody started by hand leads here. Switch “Use this "
                             "address” on to take its address over.");
        }
        return live.tunnel.startedByHand
                   ? Words::tr("Somebody started this tunnel by hand. Declic watches it and leaves "
                               "it alone.")
                   : Words::tr("Flows in the cloud reach the connector at this address.");
    case Phase::Reconnecting:
        return Words::tr("The tunnel was lost and is started anew. Until then nobody outside "
                         "reaches the connector; events still go out.");
    case Phase::Gone:
        break;
    }
    return Words::tr("There is no tunnel: nobody outside reaches the connector.");
}

TunnelAdvice tunnelAdvice(const Tunnel &tunnel)
{
    if (tunnel.phase != Phase::Reconnecting && tunnel.phase != Phase::Gone)
        return {};
    if (tunnel.fault == Fault::NotInstalled)
        return {faultText(tunnel), installCommands(tunnel.program)};
    if (tunnel.fault == Fault::NotSignedIn)
        return {signInText(tunnel), signInCommands(tunnel.program)};
    return {faultText(tunnel), {}};
}

Explanation staleLocations(const Live &live)
{
    return {Words::tr("%n subscription(s) have an unsubscribe URL of an older name", nullptr,
                      live.stale),
            Words::tr("The connector is reached at %1 now. Export it anew and update it in Power "
                      "Automate or Logic Apps, so that flows subscribe there; older ids stay valid "
                      "on the same path.")
                .arg(live.publicUrl)};
}

QString publicUrlProblem(const QString &text)
{
    const auto url = server::parsePublicUrl(text);
    if (url)
        return {};
    if (url.error() == server::PublicUrlFault::NotAbsolute)
        return Words::tr("This is no whole address; write it as https://shop.example.");
    return Words::tr("The address takes no user, query or fragment; write https://shop.example.");
}

} // namespace ui::wording
