// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exportarguments.h"

#include "openapi/exporter/exporteddefinition.h"
#include "openapi/exporter/propertiesfile.h"

#include <QCommandLineParser>
#include <QRegularExpression>
#include <QUrl>

namespace app {
using namespace Qt::StringLiterals;

namespace {

OptionValue<QString> parseHost(const QString &text)
{
    if (openapi::exporter::isHost(text))
        return text;
    QString sentence =
        u"--host: '%1' is not a host; write a name such as shop.example, with a port if need be"_s
            .arg(text);
    const QUrl url(text, QUrl::StrictMode);
    if (url.isValid() && !url.host().isEmpty())
        sentence += u"; did you mean '%1'?"_s.arg(url.authority(QUrl::FullyEncoded));
    return tl::make_unexpected(sentence);
}

OptionValue<QString> parseColour(const QString &text)
{
    const QString colour = openapi::exporter::brandColour(text);
    if (colour.isEmpty())
        return tl::make_unexpected(u"--color: '%1' is not a color such as #1f4e79"_s.arg(text));
    return colour;
}

/// Ids of Entra ID and names of domains; whatever they are, they are no place for markup.
OptionValue<QString> parseId(const QString &option, const QString &text)
{
    static const QRegularExpression shape(u"^[A-Za-z0-9][A-Za-z0-9._-]{0,253}\\z"_s);
    if (!shape.match(text).hasMatch())
        return tl::make_unexpected(u"--%1: '%2' is not an ID"_s.arg(option, text));
    return text;
}

} // namespace

OptionValue<ExportCommand> readExport(const QCommandLineParser &parser)
{
    ExportCommand wanted;
    QString error;
    const auto take = [&](const QString &option, QString &target, auto parse) {
        if (!error.isEmpty() || !parser.isSet(option))
            return;
        if (const OptionValue<QString> value = parse(parser.value(option)))
            target = *value;
        else
            error = value.error();
    };
    wanted.folder = parser.value(u"out"_s);
    wanted.archive = parser.value(u"zip"_s);
    wanted.definitionOnly = parser.isSet(u"definition-only"_s);
    wanted.force = parser.isSet(u"force"_s);
    wanted.dryRun = parser.isSet(u"dry-run"_s);
    wanted.json = parser.isSet(u"json"_s);
    if (wanted.folder.isEmpty() == wanted.archive.isEmpty())
        error = u"'export' needs either --out DIR or --zip FILE"_s;
    take(u"host"_s, wanted.host, parseHost);
    take(u"color"_s, wanted.brandColour, parseColour);
    take(u"client-id"_s, wanted.clientId,
         [](const QString &text) { return parseId(u"client-id"_s, text); });
    take(u"tenant"_s, wanted.tenant,
         [](const QString &text) { return parseId(u"tenant"_s, text); });
    if (!error.isEmpty())
        return tl::make_unexpected(error);
    return wanted;
}

} // namespace app
