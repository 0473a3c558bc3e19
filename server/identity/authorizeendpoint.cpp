// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/identity/authorizeendpoint.h"

#include "server/http/status.h"
#include "server/identity/pages.h"
#include "server/identity/tokenanswers.h"
#include "server/logging.h"

namespace server::identity {

namespace {

using http::Response;
namespace status = http::status;

Response redirect(const QByteArray &location)
{
    return {status::SeeOther,
            {},
            {},
            {{QByteArrayLiteral("Location"), location},
             {QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store")},
             {QByteArrayLiteral("Referrer-Policy"), QByteArrayLiteral("no-referrer")}},
            {},
            {}};
}

Response outdated()
{
    return refusalPage(status::BadRequest,
                       QStringLiteral("This form was sent already, or is too old. Begin again."));
}

} // namespace

Response AuthorizeEndpoint::ask(const http::Request &request, qint64 now)
{
    const auto wanted = readAuthorization(request.query);
    return wanted ? page(*wanted, now, {}) : refusal(wanted.error());
}

Response AuthorizeEndpoint::page(const AuthorizationRequest &request, qint64 now,
                                 const QString &problem)
{
    const QByteArray form = m_ledger.forms.add(request, now);
    if (form.isEmpty()) {
        return refusal({QStringLiteral("Too many sign-ins are open. Try again later."),
                        QStringLiteral("temporarily_unavailable"), request.redirect,
                        request.state});
    }
    return consentPage(request, form, problem);
}

Response AuthorizeEndpoint::refusal(const AuthorizationFault &fault) const
{
    qCInfo(authLog).noquote() << "identity provider: no sign-in:" << fault.reason;
    if (!fault.redirect)
        return refusalPage(status::BadRequest, fault.reason);
    return redirect(fault.redirect->with({{"error", fault.error},
                                          {"error_description", fault.reason},
                                          {"state", fault.state},
                                          {"iss", m_issuer}}));
}

Response AuthorizeEndpoint::decide(const http::Request &request, qint64 now)
{
    if (!isForm(request))
        return refusalPage(status::UnsupportedMediaType, QStringLiteral("Send the form as it is."));
    const auto fields = readForm(request.body);
    if (!fields)
        return refusalPage(status::BadRequest, fields.error());
    const auto form = m_ledger.forms.take(fields->value(QStringLiteral("form")).toLatin1(), now);
    if (!form.value || form.again)
        return outdated();
    const QString decision = fields->value(QStringLiteral("decision"));
    if (decision == u"deny") {
        return refusal({QStringLiteral("The user refused."), QStringLiteral("access_denied"),
                        form.value->redirect, form.value->state});
    }
    const QString typed = fields->value(QStringLiteral("name")).trimmed();
    const auto account = accountNamed(typed.isEmpty() ? fields->value(QStringLiteral("account"))
                                                      : typed);
    if (decision != u"allow" || !account) {
        return page(*form.value, now,
                    QStringLiteral("Choose somebody, or type a name with letters, at most 60."));
    }
    return allow(*form.value, *account, now);
}

Response AuthorizeEndpoint::allow(const AuthorizationRequest &request, const Account &account,
                                  qint64 now)
{
    const QByteArray code = m_ledger.codes.add({account, request, now, newOpaqueValue()}, now);
    if (code.isEmpty()) {
        return refusal({QStringLiteral("Too many sign-ins are open. Try again later."),
                        QStringLiteral("temporarily_unavailable"), request.redirect,
                        request.state});
    }
    qCInfo(authLog, "identity provider: a user signed in");
    return redirect(request.redirect.with(
        {{"code", QString::fromLatin1(code)}, {"state", request.state}, {"iss", m_issuer}}));
}

} // namespace server::identity
