// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/redaction/secretnames.h"

#include <QByteArray>

#include <algorithm>
#include <iterator>

namespace server::redaction {

namespace {

constexpr qsizetype LongestName = 80;

constexpr QByteArrayView SecretParts[] = {
    "password",      "passwd",          "passphrase",   "secret",           "token",
    "apikey",        "authkey",         "accesskey",    "privatekey",       "sharedkey",
    "authorization", "credential",      "signature",    "connectionstring", "cookie",
    "assertion",     "subscriptionkey", "functionskey", "accountkey",       "primarykey",
    "secondarykey",  "codeverifier",    "devicecode",   "privatemac",
};
constexpr QByteArrayView PartInitials = "acdfpst";
constexpr QByteArrayView KeyEnding = "-key"; ///< "X-Shop-Key"
constexpr QByteArrayView SecretNames[] = {"sig", "sas", "pwd", "jwt", "pin", "otp"};
constexpr QByteArrayView SecretParameters[] = {"key",   "code",    "pass",      "auth",
                                               "state", "session", "sessionid", "sid"};
constexpr QByteArrayView CallbackHeaders[] = {"x-ms-apim-callback", "x-ms-trigger-callback-url"};
constexpr QByteArrayView HarmlessParameters[] = {
    "api-version", "sp",   "sv",     "limit", "before", "after",   "force",
    "page",        "sort", "format", "$top",  "$skip",  "trigger", "version",
};

/// Lower case, letters and digits alone.
QByteArray folded(QByteArrayView name)
{
    QByteArray result;
    result.reserve(name.size());
    for (const char c : name) {
        if (c != '-' && c != '_')
            result += c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
    }
    return result;
}

bool startsWithPart(QByteArrayView text)
{
    return std::any_of(std::begin(SecretParts), std::end(SecretParts),
                       [text](QByteArrayView part) { return text.startsWith(part); });
}

template<typename List>
bool contains(const List &list, QByteArrayView name)
{
    return std::any_of(std::begin(list), std::end(list), [name](QByteArrayView entry) {
        return entry.compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

bool isSecretName(QByteArrayView name)
{
    if (name.isEmpty() || name.size() > LongestName)
        return false;
    const QByteArray plain = folded(name);
    const bool isKey = name.size() > KeyEnding.size()
                       && name.last(KeyEnding.size()).compare(KeyEnding, Qt::CaseInsensitive) == 0;
    if (isKey || contains(SecretNames, plain))
        return true;
    for (qsizetype at = 0; at < plain.size(); ++at) {
        if (PartInitials.contains(plain[at]) && startsWithPart(QByteArrayView(plain).sliced(at)))
            return true;
    }
    return false;
}

bool isSecretParameter(QByteArrayView name)
{
    return isSecretName(name) || contains(SecretParameters, name);
}

bool isCallbackHeader(QByteArrayView name)
{
    return contains(CallbackHeaders, name);
}

bool isDeclared(const QByteArrayList &names, QByteArrayView name)
{
    return contains(names, name);
}

bool isHarmlessParameter(QByteArrayView name)
{
    return contains(HarmlessParameters, name);
}

} // namespace server::redaction
