// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/trust.h"

#include "server/trustworthyurl.h"

#include <QRegularExpression>

#include <algorithm>

namespace server::auth {

namespace {

using Fault = TokenRulesFault;
using Tenants = Trust::Tenants;

const QString MetadataPath = QStringLiteral("/.well-known/openid-configuration");
const QString UriScheme = QStringLiteral("api://");

tl::unexpected<Fault> wrong(Fault fault)
{
    return tl::make_unexpected(fault);
}

/// Of an id, the two forms in which tokens name it.
QStringList audiencesOf(const QStringList &given)
{
    QStringList audiences;
    for (const QString &each : given) {
        const QString text = each.trimmed();
        const bool isUri = text.startsWith(UriScheme);
        const QString id = (isUri ? text.mid(UriScheme.size()) : text).toLower();
        if (isGuid(id))
            audiences << id << UriScheme + id;
        else if (!text.isEmpty())
            audiences << text;
    }
    audiences.removeDuplicates();
    return audiences;
}

/// An absolute URL without what does not belong there, and without a slash at its end.
std::optional<QString> base(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!isTrustworthy(url) || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        return {};
    const QString whole = url.toString();
    return whole.endsWith(u'/') ? whole.chopped(1) : whole;
}

bool isDomain(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+\\z"));
    return text.size() <= 253 && form.match(text).hasMatch();
}

QStringList lowerCase(const QStringList &texts)
{
    QStringList lower;
    for (const QString &text : texts)
        lower.append(text.trimmed().toLower());
    lower.removeAll(QString());
    lower.removeDuplicates();
    return lower;
}

/// Sets whose tenants are trusted; the name in the metadata's address, or the fault.
tl::expected<QString, Fault> chooseTenants(const QStringList &tenants, Trust &trust)
{
    if (tenants.isEmpty())
        return wrong(Fault::NoTenant);
    if (std::all_of(tenants.begin(), tenants.end(), [](const auto &id) { return isGuid(id); })) {
        trust.tenants = Tenants::Listed;
        trust.tenantIds = tenants;
        return tenants.size() == 1 ? tenants.first() : QStringLiteral("common");
    }
    if (tenants.size() > 1)
        return wrong(Fault::SeveralNames);
    const QString &name = tenants.first();
    if (name == u"common")
        trust.tenants = Tenants::Any;
    else if (name == u"organizations")
        trust.tenants = Tenants::Organizations;
    else if (name == u"consumers")
        trust.tenants = Tenants::Consumers;
    else if (isDomain(name))
        trust.tenants = Tenants::OfMetadata;
    else
        return wrong(Fault::TenantUnclear);
    // The first version knows no other name for many tenants.
    return trust.tenants == Tenants::OfMetadata ? name : QStringLiteral("common");
}

tl::expected<Trust, Fault> entra(const TokenRules &rules, Trust trust)
{
    const std::optional<QString> authority = base(rules.authority);
    if (!authority)
        return wrong(Fault::AuthorityUnclear);
    const auto name = chooseTenants(lowerCase(rules.tenants), trust);
    if (!name)
        return wrong(name.error());
    const QString root = *authority + u'/' + *name;
    trust.providers = {
        {QUrl(root + MetadataPath), QStringLiteral("1.0"), {}},
        {QUrl(root + QStringLiteral("/v2.0") + MetadataPath), QStringLiteral("2.0"), {}}};
    return trust;
}

tl::expected<Trust, Fault> other(const TokenRules &rules, Trust trust)
{
    const std::optional<QString> issuer = base(rules.issuer);
    if (!issuer)
        return wrong(Fault::IssuerUnclear);
    trust.isEntra = false;
    trust.tenantIds = lowerCase(rules.tenants);
    trust.tenants = trust.tenantIds.isEmpty() ? Tenants::Any : Tenants::Listed;
    trust.providers = {{QUrl(*issuer + MetadataPath), {}, rules.issuer.trimmed()}};
    return trust;
}

} // namespace

bool isGuid(QStringView text)
{
    constexpr QStringView form = u"xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    if (text.size() != form.size())
        return false;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool isDigit = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        if (form[i] == u'-' ? c != u'-' : !isDigit)
            return false;
    }
    return true;
}

tl::expected<Trust, Fault> trustOf(const TokenRules &rules)
{
    Trust trust;
    trust.audiences = audiencesOf(rules.audiences);
    if (trust.audiences.isEmpty())
        return wrong(Fault::NoAudience);
    for (const QString &each : rules.scopes) {
        // In the portal, and in what the platform asks for, a scope begins with the API's URI.
        const QString scope = each.trimmed();
        trust.scopes.append(scope.startsWith(UriScheme) ? scope.section(u'/', -1) : scope);
    }
    trust.scopes.removeAll(QString());
    return rules.issuer.trimmed().isEmpty() ? entra(rules, std::move(trust))
                                            : other(rules, std::move(trust));
}

} // namespace server::auth
