// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/delivery/callbacksender.h"

#include "server/delivery/curlsockets.h"
#include "server/delivery/proxychoice.h"
#include "server/delivery/transfer.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

#include <unordered_map>
#include <utility>
#include <vector>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace server::delivery {

namespace {

constexpr qsizetype MostOrigins = 1000;
constexpr std::chrono::seconds QuietTime{1}; ///< without a transfer, before memory is given back

void initialiseCurl()
{
    static const CURLcode done = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_ASSERT(done == CURLE_OK);
}

CURLM *newMulti(int connections)
{
    initialiseCurl();
    CURLM *multi = curl_multi_init();
    Q_CHECK_PTR(multi);
    curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, static_cast<long>(connections));
    curl_multi_setopt(multi, CURLMOPT_PIPELINING, static_cast<long>(CURLPIPE_MULTIPLEX));
    return multi;
}

} // namespace

class CallbackSender::Private
{
public:
    Private(const Settings &settings, Done given, CallbackSender *sender)
        : q(sender)
        , done(std::move(given))
        , environment(QProcessEnvironment::systemEnvironment())
        , multi(newMulti(settings.connections))
        , sockets(multi, [this] { reap(); })
        , context{settings, [this](curl_socket_t socket) { sockets.adopt(socket); },
                  [this](curl_socket_t socket) { sockets.forget(socket); }}
    {
        quiet.setSingleShot(true);
        quiet.setInterval(QuietTime);
        QObject::connect(&quiet, &QTimer::timeout, q, [this] { slim(); });
    }
    ~Private();

    void reap();
    void slim();
    void refuse(const CallbackRequest &request, CallbackPolicy::Refusal refusal);
    std::unique_ptr<Transfer> idleTransfer();
    tl::expected<QByteArray, CallbackPolicy::Refusal> proxyTo(const QByteArray &url);

    CallbackSender *q;
    Done done;
    QProcessEnvironment environment;
    CURLM *multi;
    CurlSockets sockets;
    Transfer::Context context;
    std::vector<std::unique_ptr<Transfer>> idle;
    std::unordered_map<CURL *, std::unique_ptr<Transfer>> active;
    /// The proxy of each scheme and authority that the policy let through: most callbacks go to few.
    QHash<QByteArray, QByteArray> proxies;
    int refused = 0; ///< attempts that will be reported without having been sent
    QTimer quiet;
};

CallbackSender::Private::~Private()
{
    for (const auto &[easy, transfer] : active)
        curl_multi_remove_handle(multi, easy);
    active.clear();
    idle.clear();
    curl_multi_cleanup(multi); // closes connections, which still reports to `sockets`
}

std::unique_ptr<Transfer> CallbackSender::Private::idleTransfer()
{
    if (idle.empty())
        return std::make_unique<Transfer>(context);
    std::unique_ptr<Transfer> transfer = std::move(idle.back());
    idle.pop_back();
    return transfer;
}

// What the policy says hangs on scheme and authority, once the rest is plain.
tl::expected<QByteArray, CallbackPolicy::Refusal> CallbackSender::Private::proxyTo(
    const QByteArray &url)
{
    const QByteArrayView authority = CallbackUrl::authorityOf(url);
    const QByteArray origin = url.left(authority.end() - url.begin());
    if (!authority.isEmpty() && CallbackUrl::isPlain(url)) {
        if (const auto known = proxies.constFind(origin); known != proxies.constEnd())
            return *known;
    }
    if (const auto allowed = context.settings.policy.check(url); !allowed)
        return tl::make_unexpected(allowed.error());
    if (proxies.size() >= MostOrigins)
        proxies.clear();
    return *proxies.insert(origin, proxyFor(*CallbackUrl::parse(url), environment));
}

void CallbackSender::Private::refuse(const CallbackRequest &request,
                                     CallbackPolicy::Refusal refusal)
{
    ++refused;
    const auto report = [this, id = request.id, attempt = Transfer::refused(request, refusal)] {
        --refused;
        done(id, attempt);
    };
    QMetaObject::invokeMethod(q, report, Qt::QueuedConnection);
}

// A fan-out to thousands leaves hundreds of transfers with buffers of their own, and a heap with
// holes.
void CallbackSender::Private::slim()
{
    if (!active.empty())
        return;
    idle.clear();
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

// `done` may send the next one, and may even delete the sender.
void CallbackSender::Private::reap()
{
    const QPointer<CallbackSender> alive(q);
    const Done report = done;
    int left = 0;
    while (alive) {
        const CURLMsg *message = curl_multi_info_read(multi, &left);
        if (!message)
            return;
        CURL *easy = message->easy_handle;
        const CURLcode result = message->data.result;
        curl_multi_remove_handle(multi, easy);
        auto node = active.extract(easy);
        const DeliveryId id = node.mapped()->id();
        Attempt attempt = node.mapped()->finish(result);
        idle.push_back(std::move(node.mapped()));
        if (active.empty())
            quiet.start();
        report(id, std::move(attempt));
    }
}

CallbackSender::CallbackSender(const Settings &settings, Done done, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(settings, std::move(done), this))
{
}

CallbackSender::~CallbackSender() = default;

void CallbackSender::send(const CallbackRequest &request)
{
    const auto proxy = d->proxyTo(request.url);
    if (!proxy)
        return d->refuse(request, proxy.error());
    std::unique_ptr<Transfer> transfer = d->idleTransfer();
    transfer->prepare(request, *proxy);
    CURL *easy = transfer->handle();
    d->active.emplace(easy, std::move(transfer));
    curl_multi_add_handle(d->multi, easy);
}

int CallbackSender::active() const
{
    return static_cast<int>(d->active.size()) + d->refused;
}

} // namespace server::delivery
