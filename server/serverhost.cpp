// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/serverhost.h"

#include "server/core/servercore.h"
#include "server/store/storereader.h"

#include <QPromise>
#include <QThread>

#include <atomic>
#include <variant>

namespace server {

namespace {

ServerError notRunning()
{
    return ServerError{ServerError::Code::NotRunning, {}, {}};
}

/// A promise that is always kept: dropped without an answer, it says NotRunning.
template<typename T>
class Answer
{
public:
    Answer() { m_promise.start(); }
    ~Answer() { give(tl::unexpected(notRunning())); }
    Answer(const Answer &) = delete;
    Answer &operator=(const Answer &) = delete;

    void give(Result<T> result)
    {
        if (std::exchange(m_given, true))
            return;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }
    [[nodiscard]] Reply<T> reply() const { return m_promise.future(); }

private:
    QPromise<Result<T>> m_promise;
    bool m_given = false;
};

template<typename T>
using AnswerPtr = std::shared_ptr<Answer<T>>;

/// What lives on the reading thread.
class Reading final : public QObject
{
public:
    /// The reader of the database at `path`, opened when it is not yet.
    [[nodiscard]] Result<const store::StoreReader *> reader(const QString &path)
    {
        if (path != m_path) {
            m_reader.close();
            m_path.clear();
            if (Result<void> opened = m_reader.open(path); !opened)
                return tl::unexpected(opened.error());
            m_path = path;
        }
        return &m_reader;
    }

private:
    store::StoreReader m_reader;
    QString m_path;
};

struct Start
{
    ServerConfig config;
    ServedDefinition served;
};
struct Stop
{
};

} // namespace

class ServerHost::Private
{
public:
    explicit Private(ServerHost *host);
    ~Private();

    void advance();
    void beginStart(const Start &start);
    void beginStop();
    void enter(const ServerState &next);
    void takeAddresses(const Result<ServerState> &told);

    /// Runs `work` on the serving thread, with the core. Always later: a log line that is written
    /// there while the live log is being told must not lead back into it.
    template<typename Work>
    void onCore(Work work)
    {
        QMetaObject::invokeMethod(
            core, [core = core, work = std::move(work)] { work(*core); }, Qt::QueuedConnection);
    }
    /// The same, answered with NotRunning unless running.
    template<typename T, typename Work>
    Reply<T> command(Work work)
    {
        const auto answer = std::make_shared<Answer<T>>();
        if (state.phase == ServerState::Phase::Running) {
            onCore([answer, work = std::move(work)](core::ServerCore &serving) {
                work(serving, answer);
            });
        }
        return answer->reply();
    }
    /// Runs `work` on the reading thread, with the reader of the last start's store.
    template<typename T, typename Work>
    Reply<T> query(Work work)
    {
        const auto answer = std::make_shared<Answer<T>>();
        if (!databasePath.isEmpty()) {
            QMetaObject::invokeMethod(reading, [answer, reading = reading, path = databasePath,
                                                work = std::move(work)] {
                const auto reader = reading->reader(path);
                answer->give(reader ? work(**reader) : Result<T>(tl::unexpected(reader.error())));
            });
        }
        return answer->reply();
    }

    ServerHost *q;
    QThread servingThread;
    QThread readingThread;
    core::ServerCore *core = new core::ServerCore; ///< deleted when its thread ends
    Reading *reading = new Reading; ///< deleted when its thread ends
    std::atomic<bool> closing = false;

    ServerState state;
    QString databasePath; ///< of the last start
    std::variant<std::monostate, Start, Stop> wanted; ///< what to do when the phase allows
};

ServerHost::Private::Private(ServerHost *host)
    : q(host)
{
    servingThread.setObjectName(QStringLiteral("serving"));
    readingThread.setObjectName(QStringLiteral("reading"));
    core->moveToThread(&servingThread);
    reading->moveToThread(&readingThread);
    connect(&servingThread, &QThread::finished, core, &QObject::deleteLater);
    connect(&readingThread, &QThread::finished, reading, &QObject::deleteLater);
    connect(core, &core::ServerCore::changed, q, &ServerHost::changed);
    connect(core, &core::ServerCore::setupChanged, q, &ServerHost::setupChanged);
    connect(core, &core::ServerCore::testFlowsChanged, core, [this] {
        QMetaObject::invokeMethod(
            q, [this, flows = core->testFlows()] { Q_EMIT q->testFlowsChanged(flows); });
    });
    servingThread.start();
    readingThread.start();
}

ServerHost::Private::~Private()
{
    closing = true;
    // Stopping takes two seconds at most; whatever happens, the destructor ends.
    onCore([this](core::ServerCore &serving) { serving.stop([this] { servingThread.quit(); }); });
    if (!servingThread.wait(QDeadlineTimer(std::chrono::seconds(3))))
        servingThread.quit();
    readingThread.quit();
    servingThread.wait();
    readingThread.wait();
}

void ServerHost::Private::enter(const ServerState &next)
{
    state = next;
    Q_EMIT q->stateChanged(state);
}

/// Of a server that may have been stopped since.
void ServerHost::Private::takeAddresses(const Result<ServerState> &told)
{
    if (told && state.phase == ServerState::Phase::Running && state.since == told->since
        && state != *told)
        enter(*told);
}

void ServerHost::Private::advance()
{
    using Phase = ServerState::Phase;
    if (std::holds_alternative<std::monostate>(wanted) || state.phase == Phase::Starting
        || state.phase == Phase::Stopping)
        return;
    if (state.phase == Phase::Running)
        return beginStop();
    if (const auto *start = std::get_if<Start>(&wanted)) {
        const Start next = *start;
        wanted = std::monostate();
        return beginStart(next);
    }
    wanted = std::monostate();
    if (state.phase == Phase::Failed)
        enter({});
}

void ServerHost::Private::beginStart(const Start &start)
{
    databasePath = start.config.databasePath;
    ServerState starting;
    starting.phase = ServerState::Phase::Starting;
    enter(starting);
    onCore([this, start](core::ServerCore &serving) {
        const Result<ServerState> started = serving.start(start.config, start.served);
        QMetaObject::invokeMethod(q, [this, started] {
            ServerState next;
            next.phase = ServerState::Phase::Failed;
            if (started)
                next = *started;
            else
                next.error = started.error();
            enter(next);
            advance();
        });
    });
}

void ServerHost::Private::beginStop()
{
    if (std::holds_alternative<Stop>(wanted))
        wanted = std::monostate();
    ServerState stopping = state;
    stopping.phase = ServerState::Phase::Stopping;
    stopping.connectorUrl.clear();
    stopping.operatorUrl.clear();
    enter(stopping);
    onCore([this](core::ServerCore &serving) {
        serving.stop([this] {
            QMetaObject::invokeMethod(q, [this] {
                enter({});
                advance();
            });
        });
    });
}

ServerHost::ServerHost(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

ServerHost::~ServerHost() = default;

void ServerHost::start(const ServerConfig &config, const ServedDefinition &served)
{
    d->wanted = Start{config, served};
    d->advance();
}

void ServerHost::stop()
{
    d->wanted = Stop{};
    d->advance();
}

ServerState ServerHost::state() const
{
    return d->state;
}

Reply<FireReceipt> ServerHost::fire(const FireRequest &request)
{
    return d->command<FireReceipt>([request](core::ServerCore &core,
                                             const AnswerPtr<FireReceipt> &answer) {
        core.fire(request, [answer](const Result<FireReceipt> &receipt) { answer->give(receipt); });
    });
}

Reply<void> ServerHost::removeSubscription(const QString &id)
{
    return d->command<void>([id](core::ServerCore &core, const AnswerPtr<void> &answer) {
        core.removeSubscription(id, [answer, id](const Result<bool> &removed) {
            if (!removed)
                answer->give(tl::unexpected(removed.error()));
            else if (!*removed)
                answer->give(
                    tl::unexpected(ServerError{ServerError::Code::UnknownSubscription, {id}, {}}));
            else
                answer->give({});
        });
    });
}

Reply<void> ServerHost::restoreSubscription(const QString &id)
{
    return d->command<void>([id](core::ServerCore &core, const AnswerPtr<void> &answer) {
        core.restoreSubscription(
            id, [answer](const Result<void> &restored) { answer->give(restored); });
    });
}

Reply<int> ServerHost::command(const DeliveryCommand &command)
{
    return d->command<int>([command](core::ServerCore &core, const AnswerPtr<int> &answer) {
        core.command(command, [answer](const Result<int> &changed) { answer->give(changed); });
    });
}

Reply<void> ServerHost::setSetup(const ConnectorSetup &setup)
{
    return d->command<void>([setup](core::ServerCore &core, const AnswerPtr<void> &answer) {
        answer->give(core.setSetup(setup));
    });
}

Reply<void> ServerHost::setPublicUrl(const QString &url)
{
    return d->command<void>(
        [d = d.get(), url](core::ServerCore &core, const AnswerPtr<void> &answer) {
            const Result<ServerState> told = core.setPublicUrl(url);
            QMetaObject::invokeMethod(d->q, [d, told, answer] {
                d->takeAddresses(told);
                answer->give(told.map([](const ServerState &) {}));
            });
        });
}

void ServerHost::setRetention(const RetentionRules &rules)
{
    d->onCore([rules](core::ServerCore &core) { core.setRetention(rules); });
}

Reply<qint64> ServerHost::removeBefore(const QDateTime &before)
{
    return d->command<qint64>([before](core::ServerCore &core, const AnswerPtr<qint64> &answer) {
        core.removeBefore(before, [answer](const Result<qint64> &rows) { answer->give(rows); });
    });
}

Reply<QString> ServerHost::addTestFlow(const QString &trigger, const openapi::JsonValue &inputs)
{
    return d->command<QString>(
        [trigger, inputs](core::ServerCore &core, const AnswerPtr<QString> &answer) {
            answer->give(core.addTestFlow(trigger, inputs));
        });
}

Reply<QString> ServerHost::addTrialFlow(const QString &trigger, const TrialRoute &route)
{
    return d->command<QString>(
        [trigger, route](core::ServerCore &core, const AnswerPtr<QString> &answer) {
            answer->give(core.addTrialFlow(trigger, route));
        });
}

void ServerHost::setTestFlowAnswer(const QString &id, TestFlow::Answer answer)
{
    d->onCore([id, answer](core::ServerCore &core) { core.setTestFlowAnswer(id, answer); });
}

void ServerHost::removeTestFlow(const QString &id)
{
    d->onCore([id](core::ServerCore &core) { core.removeTestFlow(id); });
}

Reply<SelfTestProbe> ServerHost::beginSelfTest()
{
    return d->command<SelfTestProbe>(
        [](core::ServerCore &core, const AnswerPtr<SelfTestProbe> &answer) {
            answer->give(core.beginSelfTest());
        });
}

void ServerHost::endSelfTest()
{
    d->onCore([](core::ServerCore &core) { core.endSelfTest(); });
}

Reply<std::vector<Subscription>> ServerHost::subscriptions()
{
    return d->query<std::vector<Subscription>>(
        [](const store::StoreReader &reader) { return reader.subscriptions(); });
}

Reply<Overview> ServerHost::overview()
{
    return d->query<Overview>([](const store::StoreReader &reader) { return reader.overview(); });
}

Reply<Storage> ServerHost::storage()
{
    return d->query<Storage>([](const store::StoreReader &reader) { return reader.storage(); });
}

Reply<std::vector<DeliveryId>> ServerHost::deliveryIds(const DeliveryQuery &query, int limit)
{
    return d->query<std::vector<DeliveryId>>([query, limit](const store::StoreReader &reader) {
        return reader.deliveryIds(query, limit);
    });
}

Reply<std::vector<Delivery>> ServerHost::deliveries(const std::vector<DeliveryId> &ids)
{
    return d->query<std::vector<Delivery>>(
        [ids](const store::StoreReader &reader) { return reader.deliveries(ids); });
}

Reply<DeliveryDetail> ServerHost::deliveryDetail(DeliveryId id)
{
    return d->query<DeliveryDetail>(
        [id](const store::StoreReader &reader) { return reader.deliveryDetail(id); });
}

void ServerHost::publishLog(const LogLine &line)
{
    if (!d->closing && d->core->isLogRead())
        d->onCore([line](core::ServerCore &core) { core.publishLog(line); });
}

} // namespace server
