// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/identity/pages.h"

#include "server/http/status.h"
#include "server/identity/account.h"

#include <QFile>

namespace server::identity {

namespace {

using http::Response;
namespace status = http::status;

const QString Document = QStringLiteral(
    "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    "<title>%1 – Declic demonstration</title>\n<link rel=\"stylesheet\" href=\"/style.css\">\n"
    "</head>\n<body>\n<p class=\"warning\" role=\"note\">Declic demonstration identity provider: "
    "not for the internet. Nobody proves here who they are.</p>\n<main>\n<h1>%1</h1>\n%2</main>\n"
    "</body>\n</html>\n");

/// `redirect`: where the answer to a form may lead. Browsers hold redirects of forms to form-action.
Response page(int status, const QString &title, const QString &content,
              const QByteArray &redirect = {})
{
    const QByteArray forms = redirect.isEmpty() ? QByteArray("'none'")
                                                : QByteArray("'self' " + redirect);
    Response response{status,
                      QByteArrayLiteral("text/html; charset=utf-8"),
                      Document.arg(title, content).toUtf8(),
                      {},
                      {},
                      {}};
    response.headers = {
        {QByteArrayLiteral("Content-Security-Policy"),
         "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; "
         "form-action "
             + forms},
        {QByteArrayLiteral("X-Content-Type-Options"), QByteArrayLiteral("nosniff")},
        // With no-referrer, browsers would send "Origin: null" with the form.
        {QByteArrayLiteral("Referrer-Policy"), QByteArrayLiteral("same-origin")},
        {QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store")}};
    return response;
}

QString choice(const Account &account, bool chosen)
{
    return QStringLiteral("<label><input type=\"radio\" name=\"account\" value=\"%1\"%2> %1 "
                          "<small>%3</small></label>\n")
        .arg(account.name.toHtmlEscaped(), chosen ? QStringLiteral(" checked") : QString(),
             account.userName.toHtmlEscaped());
}

QString choices(const QString &hint)
{
    const std::vector<Account> &accounts = offeredAccounts();
    QString lines;
    bool known = false;
    for (const Account &account : accounts)
        known = known || account.userName == hint;
    for (const Account &account : accounts) {
        const bool chosen = known ? account.userName == hint : &account == &accounts.front();
        lines += choice(account, chosen);
    }
    return lines;
}

} // namespace

Response consentPage(const AuthorizationRequest &request, const QByteArray &form,
                     const QString &problem)
{
    const QString told = problem.isEmpty() ? QString()
                                           : QString(u"<p class=\"problem\" role=\"alert\">"
                                                     % problem.toHtmlEscaped() % u"</p>\n");
    QString asked;
    const QStringList names = request.scopes.text.split(u' ');
    for (const QString &name : names)
        asked += u"<li><code>" % name.toHtmlEscaped() % u"</code></li>\n";
    const QString content = QStringLiteral(
        "%1<p>A program on this machine, at <code>%2</code>, wants to act for you:</p>\n"
        "<ul>\n%3</ul>\n<form method=\"post\" action=\"/authorize\">\n"
        "<input type=\"hidden\" name=\"form\" value=\"%4\">\n"
        "<fieldset>\n<legend>Who are you?</legend>\n%5"
        "<label for=\"name\">or somebody else</label>\n"
        "<input id=\"name\" name=\"name\" maxlength=\"60\" autocomplete=\"off\">\n</fieldset>\n"
        "<button name=\"decision\" value=\"allow\">Allow</button>\n"
        "<button name=\"decision\" value=\"deny\" class=\"quiet\">Refuse</button>\n</form>\n");
    return page(problem.isEmpty() ? status::Ok : status::BadRequest, QStringLiteral("Sign in"),
                content.arg(told, QString::fromLatin1(request.redirect.origin()), asked,
                            QString::fromLatin1(form), choices(request.loginHint)),
                request.redirect.origin());
}

Response refusalPage(int status, const QString &reason)
{
    return page(status, QStringLiteral("This cannot go on"),
                u"<p>" % reason.toHtmlEscaped()
                    % u"</p>\n<p>Go back to the program that sent you here.</p>\n");
}

Response signedOutPage()
{
    return page(status::Ok, QStringLiteral("Signed out"),
                QStringLiteral("<p>You can close this page.</p>\n"));
}

Response welcomePage(const QString &issuer)
{
    return page(status::Ok, QStringLiteral("Demonstration identity provider"),
                QStringLiteral("<p>Programs on this machine sign in here, with the issuer "
                               "<code>%1</code> and the client id <code>%2</code>.</p>\n")
                    .arg(issuer.toHtmlEscaped(), ClientId.toString()));
}

Response styleSheet()
{
    QFile file(QStringLiteral(":/identity/identity.css"));
    if (!file.open(QIODevice::ReadOnly))
        return refusalPage(status::NotFound, QStringLiteral("There is no style sheet."));
    return {status::Ok, QByteArrayLiteral("text/css; charset=utf-8"), file.readAll(), {}, {}, {}};
}

} // namespace server::identity
