// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/delivery/transfer.h"

#include "server/delivery/networkfailure.h"
#include "server/delivery/outcome.h"
#include "server/redaction.h"

#include <QHostAddress>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace server::delivery {

namespace {

constexpr qsizetype MaxHead = 64 * 1024; ///< bytes of an answer's header section
constexpr qsizetype MaxBody = 1024 * 1024; ///< bytes of an answer that are read at all
constexpr char ContentType[] = "application/json; charset=utf-8";
constexpr char UserAgent[] = "Declic/" DECLIC_VERSION;

QDateTime now()
{
    return QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
}

QByteArrayView trimmedLine(QByteArrayView line)
{
    while (line.endsWith('\r') || line.endsWith('\n'))
        line.chop(1);
    return line;
}

} // namespace

Transfer::Transfer(const Context &context)
    : m_context(context)
    , m_easy(curl_easy_init())
{
    Q_CHECK_PTR(m_easy);
    setFixedOptions();
    for (const QByteArray &entry : context.settings.fixedAddresses)
        m_addressList = curl_slist_append(m_addressList, entry.constData());
    curl_easy_setopt(m_easy, CURLOPT_RESOLVE, m_addressList);
}

Transfer::~Transfer()
{
    curl_easy_cleanup(m_easy);
    curl_slist_free_all(m_headerList);
    curl_slist_free_all(m_addressList);
}

void Transfer::setFixedOptions()
{
    const auto set = [this](CURLoption option, auto value) {
        curl_easy_setopt(m_easy, option, value);
    };
    set(CURLOPT_PRIVATE, static_cast<void *>(this));
    set(CURLOPT_ERRORBUFFER, m_error.data());
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_POST, 1L);
    set(CURLOPT_UPLOAD_BUFFERSIZE, 16'384L); // the least there is: hundreds are under way at once
    set(CURLOPT_PATH_AS_IS, 1L);
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_HTTP09_ALLOWED, 0L);
    set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
    set(CURLOPT_USERAGENT, UserAgent);
    set(CURLOPT_PROXY, ""); // never the environment's by itself: see proxyFor()
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(m_context.settings.connectTimeout.count()));
    set(CURLOPT_TIMEOUT_MS, static_cast<long>(m_context.settings.totalTimeout.count()));
    if (const QByteArray &roots = m_context.settings.trustedFile; !roots.isEmpty())
        set(CURLOPT_CAINFO, roots.constData());
    set(CURLOPT_HEADERFUNCTION, &Transfer::onHeader);
    set(CURLOPT_HEADERDATA, static_cast<void *>(this));
    set(CURLOPT_WRITEFUNCTION, &Transfer::onBody);
    set(CURLOPT_WRITEDATA, static_cast<void *>(this));
    set(CURLOPT_OPENSOCKETFUNCTION, &Transfer::onOpen);
    set(CURLOPT_OPENSOCKETDATA, static_cast<void *>(this));
    set(CURLOPT_CLOSESOCKETFUNCTION, &Transfer::onClose);
    // A connection outlives the transfer that opened it, but not the sender.
    set(CURLOPT_CLOSESOCKETDATA, const_cast<void *>(static_cast<const void *>(&m_context)));
}

void Transfer::prepare(const CallbackRequest &request, const QByteArray &proxy)
{
    m_request = request;
    m_reasonPhrase.clear();
    m_headBytes = 0;
    m_bodyBytes = 0;
    m_headComplete = false;
    m_refused = false;
    m_socketError = 0;
    m_error.front() = '\0';
    m_attempt = {};
    m_attempt.number = request.attemptNumber;
    m_attempt.startedAt = now();
    setHeaders();
    curl_easy_setopt(m_easy, CURLOPT_URL, m_request.url.constData());
    curl_easy_setopt(m_easy, CURLOPT_POSTFIELDSIZE_LARGE,
                     static_cast<curl_off_t>(m_request.body.size()));
    curl_easy_setopt(m_easy, CURLOPT_POSTFIELDS, m_request.body.constData());
    // Waiting for a connection that may carry several streams pays where HTTP/2 is on offer.
    curl_easy_setopt(m_easy, CURLOPT_PIPEWAIT, m_request.url.startsWith("https") ? 1L : 0L);
    if (proxy != m_proxy) {
        m_proxy = proxy;
        curl_easy_setopt(m_easy, CURLOPT_PROXY, m_proxy.constData());
    }
}

void Transfer::setHeaders()
{
    static const Header contentType{QByteArrayLiteral("Content-Type"), ContentType};
    static const Header userAgent{QByteArrayLiteral("User-Agent"), UserAgent};
    m_attempt.requestHeaders.reserve(m_request.headers.size() + 2);
    curl_slist_free_all(m_headerList);
    m_headerList = curl_slist_append(nullptr, "Expect:");
    m_headerList = curl_slist_append(m_headerList, "Accept:");
    const auto add = [this](const Header &header) {
        const QByteArray line = header.name + ": " + header.value;
        m_headerList = curl_slist_append(m_headerList, line.constData());
        m_attempt.requestHeaders.push_back(header);
    };
    add(contentType);
    for (const Header &header : m_request.headers)
        add(header);
    m_attempt.requestHeaders.push_back(userAgent);
    curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, m_headerList);
}

Attempt Transfer::finish(CURLcode result)
{
    long status = 0;
    curl_easy_getinfo(m_easy, CURLINFO_RESPONSE_CODE, &status);
    m_attempt.timings = timings();
    m_attempt.status = static_cast<int>(status);
    if (m_headComplete && status >= 300)
        m_attempt.platformCode = platformCode(m_attempt.responseBody, m_reasonPhrase);
    m_attempt.outcome = m_refused && !m_headComplete
                            ? Outcome::PolicyRefused
                            : outcomeOf(
                                {result, m_attempt.status, m_headComplete, m_attempt.platformCode});
    m_attempt.failure = failure(result);
    m_attempt.errorText = errorText(result);
    if (result != CURLE_OK && m_headComplete)
        m_attempt.responseTruncated = true;
    m_request = {};
    return std::move(m_attempt);
}

Timings Transfer::timings() const
{
    const auto read = [this](CURLINFO which) {
        curl_off_t microseconds = 0;
        curl_easy_getinfo(m_easy, which, &microseconds);
        return microseconds > 0 ? static_cast<qint64>(microseconds) : qint64(-1);
    };
    return {read(CURLINFO_NAMELOOKUP_TIME_T), read(CURLINFO_CONNECT_TIME_T),
            read(CURLINFO_APPCONNECT_TIME_T), read(CURLINFO_STARTTRANSFER_TIME_T),
            read(CURLINFO_TOTAL_TIME_T)};
}

NetworkFailure Transfer::failure(CURLcode result) const
{
    if (m_headComplete)
        return NetworkFailure::None;
    if (m_refused)
        return NetworkFailure::AddressRefused;
    FailedTransfer failed = readFailure(m_easy, result, m_request.url, m_proxy, m_error.data());
    failed.headTooLarge = m_headBytes > MaxHead;
    if (m_socketError != 0)
        failed.systemError = m_socketError;
    return failureOf(failed);
}

QString Transfer::errorText(CURLcode result) const
{
    if (m_refused && !m_headComplete)
        return describe(CallbackPolicy::Refusal::AddressNotAllowed);
    if (result == CURLE_OK && m_headComplete)
        return {};
    if (m_headBytes > MaxHead || result == CURLE_OUT_OF_MEMORY)
        return QStringLiteral("the header section of the answer is too long");
    if (result == CURLE_OK)
        return QStringLiteral("the connection ended in the middle of the answer");
    const char *words = m_error.front() != '\0' ? m_error.data() : curl_easy_strerror(result);
    return QString::fromUtf8(maskText(QByteArray(words)));
}

Attempt Transfer::refused(const CallbackRequest &request, CallbackPolicy::Refusal refusal)
{
    Attempt attempt;
    attempt.number = request.attemptNumber;
    attempt.startedAt = now();
    attempt.outcome = Outcome::PolicyRefused;
    attempt.failure = failureOf(refusal);
    attempt.errorText = describe(refusal);
    return attempt;
}

size_t Transfer::onHeader(char *bytes, size_t size, size_t count, void *self)
{
    const size_t length = size * count;
    const QByteArrayView line(bytes, static_cast<qsizetype>(length));
    return static_cast<Transfer *>(self)->takeHeaderLine(line) ? length : 0;
}

bool Transfer::takeHeaderLine(QByteArrayView line)
{
    m_headBytes += line.size();
    if (m_headBytes > MaxHead)
        return false;
    if (m_headComplete)
        return true; // a trailer
    line = trimmedLine(line);
    if (line.startsWith("HTTP/")) {
        takeStatusLine(line);
    } else if (line.isEmpty()) {
        long status = 0;
        curl_easy_getinfo(m_easy, CURLINFO_RESPONSE_CODE, &status);
        m_headComplete = status >= 200; // 1xx precede the answer
    } else if (const qsizetype colon = line.indexOf(':'); colon > 0) {
        m_attempt.responseHeaders.push_back(
            {line.first(colon).toByteArray(), line.sliced(colon + 1).toByteArray().trimmed()});
    }
    return true;
}

void Transfer::takeStatusLine(QByteArrayView line)
{
    m_attempt.responseHeaders.clear();
    const qsizetype status = line.indexOf(' ');
    const qsizetype reason = status < 0 ? -1 : line.indexOf(' ', status + 1);
    m_reasonPhrase = reason < 0 ? QByteArray() : line.sliced(reason + 1).toByteArray();
}

size_t Transfer::onBody(char *bytes, size_t size, size_t count, void *self)
{
    auto *transfer = static_cast<Transfer *>(self);
    Attempt &attempt = transfer->m_attempt;
    const auto length = static_cast<qsizetype>(size) * static_cast<qsizetype>(count);
    const qsizetype room = transfer->m_context.settings.maxStoredBody - attempt.responseBody.size();
    attempt.responseBody.append(bytes, qMin(room, length));
    attempt.responseTruncated = attempt.responseTruncated || length > room;
    transfer->m_bodyBytes += length;
    return transfer->m_bodyBytes > MaxBody ? 0 : size * count;
}

curl_socket_t Transfer::onOpen(void *self, curlsocktype, curl_sockaddr *address)
{
    auto *transfer = static_cast<Transfer *>(self);
    const QHostAddress peer(&address->addr);
    if (transfer->m_proxy.isEmpty()
        && !transfer->m_context.settings.policy.check(transfer->m_request.url, peer)) {
        transfer->m_refused = true;
        return CURL_SOCKET_BAD;
    }
    const curl_socket_t socket = ::socket(address->family, address->socktype, address->protocol);
    if (socket == CURL_SOCKET_BAD) {
        transfer->m_socketError = errno;
        return socket;
    }
#ifdef Q_OS_UNIX
    ::fcntl(socket, F_SETFD, FD_CLOEXEC);
#endif
    transfer->m_context.opened(socket);
    return socket;
}

int Transfer::onClose(void *context, curl_socket_t socket)
{
    static_cast<const Context *>(context)->closing(socket);
#ifdef Q_OS_WIN
    return ::closesocket(socket);
#else
    return ::close(socket);
#endif
}

} // namespace server::delivery
