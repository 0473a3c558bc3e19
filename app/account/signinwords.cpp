// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/signinwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace app {
using namespace Qt::StringLiterals;
using services::SignInError;
using ui::wording::Explanation;

namespace {

class SignInWords
{
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

/// By OAuth's code, which is what one may rely on (RFC 6749, OpenID Connect Core 1.0 section
/// 3.1.2.6, RFC 8707).
QString oauthAdvice(const QString &code)
{
    if (code == u"access_denied")
        return SignInWords::tr("You or the provider declined. Sign in again and accept what is "
                               "asked for.");
    if (code == u"invalid_client" || code == u"unauthorized_client")
        return SignInWords::tr("The provider does not take this client. Check the client ID, and "
                               "that it is registered as a public client with PKCE.");
    if (code == u"invalid_scope")
        return SignInWords::tr("Check the scope: the provider does not know it, or not for this "
                               "client.");
    if (code == u"invalid_target" || code == u"invalid_resource")
        return SignInWords::tr("Check the resource and the scope: the provider issues no token for "
                               "them.");
    if (code == u"invalid_grant")
        return SignInWords::tr("The session has expired or was revoked. Sign in again.");
    if (code == u"consent_required" || code == u"interaction_required" || code == u"login_required"
        || code == u"account_selection_required")
        return SignInWords::tr("The provider wants to see you in the browser. Sign in again.");
    if (code == u"temporarily_unavailable" || code == u"server_error")
        return SignInWords::tr("The provider has a fault at the moment. Try again later.");
    return SignInWords::tr("Check the settings against what is registered with the provider.");
}

QString refusalAdvice(const SignInError &error)
{
    const QString advice = entraAdvice(error.number);
    return advice.isEmpty() ? oauthAdvice(error.code) : advice;
}

Explanation explainAnswer(const SignInError &error)
{
    using Kind = SignInError::Kind;
    switch (error.kind) {
    case Kind::NotAProvider:
        return {SignInWords::tr("There is no OpenID provider."),
                SignInWords::tr("What answers there has no usable metadata. Check the issuer or "
                                "the tenant.")};
    case Kind::WrongIssuer:
        return {SignInWords::tr("Another issuer answers."),
                SignInWords::tr("The metadata are those of %1. Write the issuer exactly so, if you "
                                "trust it.")
                    .arg(error.detail)};
    case Kind::BadAnswer:
        return {SignInWords::tr("The provider's answer is not understood."),
                SignInWords::tr("It gave no usable access token. A proxy may stand in between.")};
    case Kind::WrongToken:
        return {SignInWords::tr("The provider's token is not for this sign-in."),
                SignInWords::tr("It was refused. Try again; if it stays so, check the issuer.")};
    default:
        return {SignInWords::tr("The clocks differ."),
                SignInWords::tr("The provider's token is of another time. Set this computer's "
                                "clock, date and time zone.")};
    }
}

} // namespace

Explanation explainSignIn(const SignInError &error)
{
    using Kind = SignInError::Kind;
    switch (error.kind) {
    case Kind::Incomplete:
        return {SignInWords::tr("Something is missing."),
                SignInWords::tr("Fill in the tenant or the issuer, as an https address without a "
                                "query, and the client ID.")};
    case Kind::Unreachable:
        return {SignInWords::tr("The provider cannot be reached."),
                SignInWords::tr("Check the address, the network and the proxy.")};
    case Kind::Insecure:
        return {SignInWords::tr("The provider is not safe to use."),
                SignInWords::tr("All its addresses have to be https; http is for this computer "
                                "alone.")};
    case Kind::NoListener:
        return {SignInWords::tr("The browser could not come back."),
                SignInWords::tr("No port of this computer can be opened for its answer. Check the "
                                "firewall.")};
    case Kind::Refused:
        return {SignInWords::tr("The provider refused the sign-in."), refusalAdvice(error)};
    case Kind::TimedOut:
        return {SignInWords::tr("Nobody signed in."),
                SignInWords::tr("The browser did not come back in time. If it shows an error, its "
                                "number tells what to register; then try again.")};
    case Kind::Ended:
        return {SignInWords::tr("The session has ended."), refusalAdvice(error)};
    default:
        return explainAnswer(error);
    }
}

services::SignIn::Pages signInPages()
{
    return {
        QLocale().name().section(u'_', 0, 0),
        {SignInWords::tr("You can close this page"), SignInWords::tr("Declic goes on by itself.")},
        {SignInWords::tr("You are not signed in"),
         SignInWords::tr("Declic says why. You can close this page.")},
        {SignInWords::tr("Nothing to see here"),
         SignInWords::tr("Declic did not wait for this answer. Start the sign-in again from "
                         "its window.")}};
}

ui::Account shownAccount(const services::Account &account)
{
    using From = services::Account::Phase;
    using To = ui::Account::Phase;
    const auto phase = [&account] {
        switch (account.phase) {
        case From::Discovering:
            return To::Asking;
        case From::Browser:
            return To::Browser;
        case From::Redeeming:
            return To::Finishing;
        case From::Restoring:
            return To::Restoring;
        case From::SignedIn:
            return To::SignedIn;
        case From::SignedOut:
            break;
        }
        return To::SignedOut;
    };
    ui::Account shown{phase(),
                      account.name,
                      account.userName,
                      account.issuer,
                      account.expires,
                      account.claims,
                      {},
                      {}};
    if (account.error) {
        shown.problem = explainSignIn(*account.error);
        QStringList parts{account.error->code, account.error->description, account.error->detail};
        parts.removeAll(QString());
        shown.technical = parts.join(u" – "_s);
    }
    return shown;
}

} // namespace app
