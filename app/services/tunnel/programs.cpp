// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/tunnel/programs.h"

#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace app::services::tunnel {
using namespace Qt::StringLiterals;

namespace {

QString originOf(const Target &target)
{
    return (target.secure ? u"https://127.0.0.1:"_s : u"http://127.0.0.1:"_s)
           + QString::number(target.port);
}

// Flags stand before the address: version 2 reads none behind it, version 3 reads them anywhere.
// ngrok does not check the certificate of what it leads to.
QStringList ngrokArguments(const Target &target)
{
    const QString address = target.secure ? originOf(target)
                                          : u"127.0.0.1:"_s + QString::number(target.port);
    return {u"http"_s,   u"--log"_s,       u"stdout"_s, u"--log-format"_s,
            u"logfmt"_s, u"--log-level"_s, u"info"_s,   address};
}

// A configuration of the user's own tunnels would take the place of the quick one; an empty one
// does not (not verified here). Updating itself would end it in the middle of its work.
QStringList cloudflaredArguments(const Target &target)
{
    QStringList arguments{u"tunnel"_s,          u"--config"_s, QProcess::nullDevice(),
                          u"--no-autoupdate"_s, u"--url"_s,    originOf(target)};
    if (target.secure)
        arguments << u"--no-tls-verify"_s;
    return arguments;
}

// Without --allow-anonymous the platform would be asked to sign in.
QStringList devTunnelArguments(const Target &target)
{
    QStringList arguments{u"host"_s, u"-p"_s, QString::number(target.port), u"--allow-anonymous"_s};
    if (target.secure)
        arguments << u"--protocol"_s << u"https"_s;
    return arguments;
}

} // namespace

QString nameOf(Program program)
{
    switch (program) {
    case Program::Ngrok:
        return u"ngrok"_s;
    case Program::Cloudflared:
        return u"cloudflared"_s;
    case Program::DevTunnel:
        return u"devtunnel"_s;
    }
    return {};
}

QStringList programNames()
{
    QStringList names;
    for (const Program program : Programs)
        names.append(nameOf(program));
    return names;
}

std::optional<Program> programNamed(QStringView name)
{
    const auto found = std::find_if(Programs.begin(), Programs.end(),
                                    [name](Program program) { return nameOf(program) == name; });
    return found == Programs.end() ? std::nullopt : std::optional(*found);
}

QString executableOf(Program program)
{
    return QStandardPaths::findExecutable(nameOf(program));
}

Target targetOf(const QString &connectorUrl)
{
    const QUrl url(connectorUrl);
    return {static_cast<quint16>(url.port(0)), url.scheme() == "https"_L1};
}

QStringList argumentsFor(Program program, const Target &target)
{
    switch (program) {
    case Program::Ngrok:
        return ngrokArguments(target);
    case Program::Cloudflared:
        return cloudflaredArguments(target);
    case Program::DevTunnel:
        return devTunnelArguments(target);
    }
    return {};
}

} // namespace app::services::tunnel
