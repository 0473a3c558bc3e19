// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/identity/scopes.h"

#include <QRegularExpression>

namespace server::identity {

tl::expected<Scopes, QString> readScopes(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\Aapi://([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/"
                       "([A-Za-z0-9._-]{1,60})\\z"));
    const QStringList names = text.split(u' ', Qt::SkipEmptyParts);
    Scopes scopes;
    scopes.text = names.join(u' ');
    for (const QString &name : names) {
        const QRegularExpressionMatch match = form.match(name);
        if (match.hasMatch()) {
            if (!scopes.api.isEmpty() && scopes.api != match.captured(1)) {
                return tl::make_unexpected(
                    QStringLiteral("A token is for one API; two were asked for."));
            }
            scopes.api = match.captured(1);
            scopes.permissions.append(match.captured(2));
        } else if (name == u"openid") {
            scopes.openid = true;
        } else if (name == u"offline_access") {
            scopes.offline = true;
        } else if (name != u"profile" && name != u"email") {
            return tl::make_unexpected(
                QStringLiteral("A scope is openid, profile, email, offline_access or "
                               "api://{id of the API}/{name}."));
        }
    }
    if (!scopes.openid && scopes.api.isEmpty())
        return tl::make_unexpected(QStringLiteral("Ask for openid or for a scope of an API."));
    scopes.permissions.removeDuplicates();
    return scopes;
}

} // namespace server::identity
