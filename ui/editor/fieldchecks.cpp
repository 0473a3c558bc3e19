// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/fieldchecks.h"

#include "openapi/exporter/propertiesfile.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace ui::editor {
namespace {

class FieldChecks
{
    Q_DECLARE_TR_FUNCTIONS(ui::editor::FieldChecks)
};

bool isUrl(const QString &text, const QStringList &schemes)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && schemes.contains(url.scheme()) && !url.host().isEmpty();
}

bool isEntra(const QString &text)
{
    openapi::SecurityScheme scheme;
    scheme.kind = openapi::SecurityScheme::Kind::OAuth2;
    scheme.authorizationUrl = text;
    return openapi::exporter::isEntraScheme(scheme);
}

} // namespace

QString hostProblem(const QString &text)
{
    if (text.isEmpty())
        return {};
    if (text.contains(u"://") || text.contains(u'/'))
        return FieldChecks::tr("Only the host, without scheme and path: shop.example.com");
    const QUrl url(u"https://%1/"_qs.arg(text), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userName().isEmpty()
        || text.contains(QRegularExpression(u"[\\s?#@]"_qs)))
        return FieldChecks::tr("This is no host: a name or an address, with :port if any");
    return {};
}

QString basePathProblem(const QString &text)
{
    if (text.isEmpty() || text == u"/")
        return {};
    if (!text.startsWith(u'/'))
        return FieldChecks::tr("A path begins with /");
    if (text.contains(QRegularExpression(u"[\\s?#{}]"_qs)))
        return FieldChecks::tr("A base path has no spaces, parameters or placeholders");
    return {};
}

QString webUrlProblem(const QString &text)
{
    return text.isEmpty() || isUrl(text, {u"https"_qs, u"http"_qs})
               ? QString()
               : FieldChecks::tr("A whole URL is wanted: https://example.com/…");
}

QString secureUrlProblem(const QString &text)
{
    return text.isEmpty() || isUrl(text, {u"https"_qs})
               ? QString()
               : FieldChecks::tr("A URL that begins with https:// is wanted");
}

QString entraUrlProblem(const QString &text)
{
    return isEntra(text) && text.count(u'/') == 2
               ? QString()
               : FieldChecks::tr(
                   "Entra ID is at https://login.microsoftonline.com, or that of its cloud");
}

QString providerUrlProblem(const QString &text)
{
    return isEntra(text) ? FieldChecks::tr("This is Microsoft Entra ID: choose it as the kind")
                         : secureUrlProblem(text);
}

QString emailProblem(const QString &text)
{
    static const QRegularExpression shape(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"_qs);
    return text.isEmpty() || shape.match(text).hasMatch()
               ? QString()
               : FieldChecks::tr("This is no email address: name@example.com");
}

QString colourProblem(const QString &text)
{
    return text.isEmpty() || !openapi::exporter::brandColour(text).isEmpty()
               ? QString()
               : FieldChecks::tr("A colour is # and six digits 0–9, a–f: #1f4e79");
}

QString keyNameProblem(const QString &text)
{
    static const QRegularExpression shape(u"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"_qs);
    return shape.match(text).hasMatch()
               ? QString()
               : FieldChecks::tr("A name is needed, of letters, digits and hyphens: X-API-Key");
}

} // namespace ui::editor
