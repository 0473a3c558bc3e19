// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/signinwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace app {

namespace {

constexpr const char *Context = "EntraAdvice";

struct Advice
{
    std::array<int, 6> numbers; ///< the rest 0
    const char *text;
};

constexpr auto Rows = std::to_array<Advice>({
    {{65001},
     QT_TRANSLATE_NOOP("EntraAdvice",
                       "Nobody has consented to this scope yet. Sign in and accept it, or have an "
                       "administrator grant consent for the tenant.")},
    {{65004},
     QT_TRANSLATE_NOOP("EntraAdvice", "The consent was declined. Sign in again and accept it.")},
    {{90094, 90095},
     QT_TRANSLATE_NOOP(
         "EntraAdvice",
         "An administrator has to consent first. Ask one to grant the permission for the tenant.")},
    {{650056, 650057, 65005},
     QT_TRANSLATE_NOOP("EntraAdvice",
                       "The registration of this client does not list the permission. Add the API "
                       "permission of the scope to it, then consent.")},
    {{650052},
     QT_TRANSLATE_NOOP("EntraAdvice", "The API has no service principal in this tenant. Create "
                                      "one: az ad sp create --id, with the API's client ID.")},
    {{500011},
     QT_TRANSLATE_NOOP("EntraAdvice",
                       "This tenant does not know the API. Check the api:// address in the scope "
                       "and the tenant, or have the app installed there.")},
    {{700016, 700011},
     QT_TRANSLATE_NOOP("EntraAdvice", "This tenant does not know the client. Check the client ID "
                                      "and the tenant, or make the registration multi-tenant.")},
    {{50011, 900971, 70004},
     QT_TRANSLATE_NOOP("EntraAdvice", "The redirect URI is not registered. Add http://localhost "
                                      "under the platform “Mobile and desktop applications”.")},
    {{7000218},
     QT_TRANSLATE_NOOP("EntraAdvice",
                       "The registration wants a secret. Switch on “Allow public client flows”, or "
                       "move the redirect URI to “Mobile and desktop applications”.")},
    {{700025},
     QT_TRANSLATE_NOOP(
         "EntraAdvice",
         "The client is public and must not send a secret. Remove the secret where one was set.")},
    {{7000215, 7000222},
     QT_TRANSLATE_NOOP("EntraAdvice", "The client secret is wrong or has expired. Use its value, "
                                      "not its id, and renew it when it is over.")},
    {{70011, 28002, 700022},
     QT_TRANSLATE_NOOP(
         "EntraAdvice",
         "The scope is not valid. Write it as api://client-id/name, of one API at a time.")},
    {{70000, 70008, 700082, 70043, 50173},
     QT_TRANSLATE_NOOP("EntraAdvice", "The session has expired or was revoked. Sign in again.")},
    {{54005},
     QT_TRANSLATE_NOOP("EntraAdvice", "The code was used before. Start the sign-in again.")},
    {{700005},
     QT_TRANSLATE_NOOP(
         "EntraAdvice",
         "The code is of another tenant. Name the same tenant throughout, best by its id.")},
    {{50020, 50034, 16000, 51004},
     QT_TRANSLATE_NOOP("EntraAdvice",
                       "This account does not belong to the tenant. Choose another account, have "
                       "it invited as a guest, or name its own tenant.")},
    {{50076, 50079, 53000, 53001, 53003, 530032},
     QT_TRANSLATE_NOOP("EntraAdvice",
                       "The tenant asks for more: a second factor, a compliant device or another "
                       "place. Sign in in the browser, or ask an administrator.")},
    {{90002},
     QT_TRANSLATE_NOOP(
         "EntraAdvice",
         "There is no such tenant in this cloud. Check its id or domain, and the cloud.")},
    {{900384, 90013, 9002313, 900144},
     QT_TRANSLATE_NOOP("EntraAdvice", "The provider found the request malformed, which is a fault "
                                      "of Declic. Please report it with the log.")},
    {{90130, 9001023, 90124},
     QT_TRANSLATE_NOOP("EntraAdvice", "The app is for one tenant. Put the tenant's id in place of "
                                      "common, or use organizations.")},
    {{50105, 500021},
     QT_TRANSLATE_NOOP("EntraAdvice", "The account is not assigned to the app, or the tenant "
                                      "restricts it. Ask an administrator to assign it.")},
});

} // namespace

QString entraAdvice(int number)
{
    const auto row = std::find_if(Rows.begin(), Rows.end(), [number](const Advice &advice) {
        return number != 0
               && std::find(advice.numbers.begin(), advice.numbers.end(), number)
                      != advice.numbers.end();
    });
    return row == Rows.end() ? QString() : QCoreApplication::translate(Context, row->text);
}

} // namespace app
