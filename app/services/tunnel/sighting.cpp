// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/tunnel/sighting.h"

#include "server/redaction.h"

#include <QRegularExpression>

namespace app::services::tunnel {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestWords = 240;

/// A word of letters and digits mixed that nobody would remember: an ngrok authtoken is one.
QString maskedWords(QString text)
{
    static const QRegularExpression opaque(
        u"(?<![A-Za-z0-9_.-])(?=[A-Za-z_]*[0-9])(?=[0-9_]*[A-Za-z])[A-Za-z0-9_]{20,}"_s);
    return text.replace(opaque, QString::fromUtf8(server::Mask.toByteArray()));
}

} // namespace

Sighting readLine(Program program, const QByteArray &line, quint16 port)
{
    switch (program) {
    case Program::Ngrok:
        return readNgrokLine(line);
    case Program::Cloudflared:
        return readCloudflaredLine(line);
    case Program::DevTunnel:
        return readDevTunnelLine(line, port);
    }
    return {};
}

QString shownWords(const QByteArray &words)
{
    const QString shown = maskedWords(QString::fromUtf8(server::maskText(words))).simplified();
    return shown.size() > LongestWords ? shown.left(LongestWords - 1) + u'…' : shown;
}

} // namespace app::services::tunnel
