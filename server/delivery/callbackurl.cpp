// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/delivery/callbackurl.h"

#include <curl/curl.h>

#include <algorithm>
#include <memory>

namespace server::delivery {

namespace {

using Refusal = CallbackPolicy::Refusal;

constexpr qsizetype MaxLength = 16'384; ///< Power Automate's limit of a request URL
constexpr qsizetype MaxHost = 253; ///< RFC 1035 section 2.3.4

struct Deleter
{
    void operator()(CURLU *handle) const { curl_url_cleanup(handle); }
};
using Handle = std::unique_ptr<CURLU, Deleter>;

QByteArray part(CURLU *handle, CURLUPart which)
{
    char *text = nullptr;
    if (curl_url_get(handle, which, &text, CURLU_DEFAULT_PORT) != CURLUE_OK)
        return {};
    QByteArray copy(text);
    curl_free(text);
    return copy;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

// Nothing beyond ASCII: another program might map it to another name.
bool isName(const QByteArray &host)
{
    return !host.isEmpty() && host.size() <= MaxHost && !host.startsWith('.')
           && !host.contains("..") && std::all_of(host.begin(), host.end(), [](char c) {
                  return isLetter(c) || isDigit(c) || c == '-' || c == '.' || c == '_';
              });
}

/// "127.0.0.1", each number without a leading zero.
bool isDottedQuad(const QByteArray &host)
{
    const QList<QByteArray> numbers = host.split('.');
    return numbers.size() == 4 && std::all_of(numbers.begin(), numbers.end(), [](const auto &n) {
               bool ok = false;
               const int value = n.toInt(&ok);
               return ok && value >= 0 && value <= 255 && QByteArray::number(value) == n;
           });
}

/// A name whose last part is a number would be an address to some resolvers (WHATWG URL, "ends in a
/// number").
bool endsInNumber(const QByteArray &host)
{
    const QByteArray last = host.mid(host.lastIndexOf('.') + 1);
    return std::all_of(last.begin(), last.end(), isDigit) || last.startsWith("0x");
}

bool hasPlainCharacters(QByteArrayView url)
{
    return std::all_of(url.begin(), url.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return code > 0x20 && code != 0x7f;
    });
}

tl::expected<void, Refusal> readHost(QByteArray host, CallbackUrl &result)
{
    host = host.toLower();
    if (host.startsWith('[') && host.endsWith(']')) {
        host = host.mid(1, host.size() - 2);
        result.address = QHostAddress(QString::fromLatin1(host));
        if (result.address.protocol() != QAbstractSocket::IPv6Protocol)
            return tl::make_unexpected(Refusal::NotAUrl);
        result.host = host;
        return {};
    }
    if (host.endsWith('.'))
        host.chop(1);
    if (!isName(host))
        return tl::make_unexpected(Refusal::NotAUrl);
    result.host = host;
    if (isDottedQuad(host))
        result.address = QHostAddress(QString::fromLatin1(host));
    else if (endsInNumber(host))
        return tl::make_unexpected(Refusal::NotAUrl);
    return {};
}

} // namespace

QByteArrayView CallbackUrl::authorityOf(QByteArrayView url)
{
    const qsizetype colon = url.indexOf(':');
    if (colon < 0 || !url.sliced(colon).startsWith("://"))
        return {};
    const QByteArrayView rest = url.sliced(colon + 3);
    const auto end = std::find_if(rest.begin(), rest.end(),
                                  [](char c) { return c == '/' || c == '?' || c == '#'; });
    return rest.first(end - rest.begin());
}

bool CallbackUrl::isPlain(QByteArrayView url)
{
    return url.size() <= MaxLength && hasPlainCharacters(url);
}

tl::expected<CallbackUrl, Refusal> CallbackUrl::parse(const QByteArray &url)
{
    if (url.size() > MaxLength)
        return tl::make_unexpected(Refusal::TooLong);
    const QByteArrayView authority = authorityOf(url);
    // Percent signs: encoded characters and IPv6 zones, which the policy would not see through.
    if (!hasPlainCharacters(url) || authority.isEmpty() || authority.contains('\\')
        || authority.contains('%'))
        return tl::make_unexpected(Refusal::NotAUrl);
    const QByteArray scheme = url.left(url.indexOf(':')).toLower();
    if (scheme != "https" && scheme != "http")
        return tl::make_unexpected(Refusal::SchemeNotAllowed);
    if (authority.contains('@'))
        return tl::make_unexpected(Refusal::UserInfo);
    const Handle handle(curl_url());
    if (curl_url_set(handle.get(), CURLUPART_URL, url.constData(), CURLU_PATH_AS_IS) != CURLUE_OK)
        return tl::make_unexpected(Refusal::NotAUrl);
    CallbackUrl result;
    result.secure = scheme == "https";
    const QByteArray host = part(handle.get(), CURLUPART_HOST);
    if (auto read = readHost(host, result); !read)
        return tl::make_unexpected(read.error());
    result.origin = scheme + "://" + host.toLower() + ':' + part(handle.get(), CURLUPART_PORT);
    return result;
}

} // namespace server::delivery
