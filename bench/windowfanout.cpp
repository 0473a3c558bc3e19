// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guisession.h"
#include "tests/support/fanoutsink.h"
#include "tests/support/storedsubscriptions.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Resident, in MiB.
double residentMemory()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly)
               ? static_cast<double>(file.readAll().split(' ').value(1).toLongLong()) * 4 / 1024
               : 0;
}

/// Processor time of this thread: a busy machine does not count.
double workedMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Keeps the longest turn of the event loop: what it was about.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (receiver->thread() != thread()) // this is called on every thread
            return QApplication::notify(receiver, event);
        const char *name = receiver->metaObject()->className();
        const int type = event->type();
        const bool isOuter = m_depth++ == 0;
        const double start = workedMs();
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        const double took = workedMs() - start;
        if (isOuter && took > longest) {
            longest = took;
            longestOf = QByteArray(name) + ", event " + QByteArray::number(type);
        }
        return done;
    }

    double longest = 0; ///< ms of this thread's processor time
    QByteArray longestOf;

private:
    int m_depth = 0;
};

/// Fires events from the real window to many receivers on loopback, and measures how long the
/// window's event loop is away, how fast it goes, and the memory.
class WindowFanout final : public QObject
{
public:
    WindowFanout(int receivers, int events, bool history)
        : m_receivers(receivers)
        , m_events(events)
        , m_history(history)
    {
    }

    bool begin()
    {
        app::CommonOptions options;
        options.dataFolder = m_folder.path();
        options.connectorEndpoint = app::Endpoint{QHostAddress(QHostAddress::LocalHost), 0};
        options.operatorEndpoint = options.connectorEndpoint;
        options.allowedCallbacks = QStringList{u"127.0.0.1"_s};
        const auto folder = app::services::DataFolder::open(options.dataFolder);
        const auto definition = app::loadDefinition(QString());
        if (!folder || !definition
            || !storeSubscriptions(folder->databaseFile(),
                                   definition->served.definition->triggers.front().operationId,
                                   m_receivers, [this](int i) -> QByteArray {
                                       return m_sink.origin() + "/ok?" + QByteArray::number(i);
                                   }))
            return false;
        m_session = std::make_unique<app::GuiSession>(options, *folder, *definition);
        connect(m_session.get(), &app::GuiSession::finished, this, &QCoreApplication::exit);
        m_session->start();
        m_ping.setTimerType(Qt::PreciseTimer);
        connect(&m_ping, &QTimer::timeout, this, &WindowFanout::ping);
        m_ping.start(5ms);
        m_since.start();
        openPage(History);
        openPage(Fire);
        return true;
    }

private:
    static WatchedApplication &watched() { return *static_cast<WatchedApplication *>(qApp); }

    enum Page { Fire = 2, History = 3 };
    enum class Step { Settle, Fire, Follow, Rest };

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return m_session->window().findChild<Widget *>(name);
    }

    void openPage(int page) const { find<QAbstractButton>(u"sidebar%1"_s.arg(page))->click(); }

    void ping()
    {
        const double away = static_cast<double>(m_since.nsecsElapsed()) / 1e6;
        m_since.start();
        m_longest = std::max(m_longest, away);
        m_over50 += away > 50 ? 1 : 0;
        m_most = std::max(m_most, ++m_pings % 20 == 0 ? residentMemory() : 0);
        step();
    }

    void step()
    {
        switch (m_step) {
        case Step::Settle:
            if (m_pings < 400)
                return;
            std::printf(
                "at rest, %d subscriptions: %.1f MiB; longest turn since the start %.1f ms\n",
                m_receivers, residentMemory(), m_longest);
            m_step = Step::Fire;
            return;
        case Step::Fire:
            return fire();
        case Step::Follow:
            return follow();
        case Step::Rest:
            if (++m_resting < 400)
                return;
            std::printf("  two seconds later %.1f MiB\n", residentMemory());
            m_resting = 0;
            if (++m_event == m_events)
                m_session->window().close(); // ends the program
            m_step = Step::Fire;
            return;
        }
    }

    void fire()
    {
        openPage(Fire);
        auto *button = find<QPushButton>(u"fireButton"_s);
        if (!button->isEnabled())
            return;
        m_before = m_sink.received();
        m_longest = m_most = 0;
        watched().longest = 0;
        m_over50 = 0;
        m_took.start();
        button->click();
        if (m_history)
            openPage(History);
        m_step = Step::Follow;
    }

    void follow()
    {
        const bool allHere = m_sink.received() - m_before >= m_receivers;
        if (!allHere || !find<QProgressBar>(u"eventProgress"_s)->isHidden())
            return;
        const auto seconds = static_cast<double>(m_took.elapsed()) / 1000;
        std::printf("event %d, %s page: %.2f s, %.0f a second; longest turn of the event loop "
                    "%.1f ms, %d over 50 ms (most work in one: %.1f ms, %s); at most %.1f MiB, "
                    "then %.1f MiB; \"%s\"\n",
                    m_event + 1, m_history ? "History" : "Fire", seconds, m_receivers / seconds,
                    m_longest, m_over50, watched().longest, watched().longestOf.constData(), m_most,
                    residentMemory(), qPrintable(find<QLabel>(u"eventCounts"_s)->text()));
        std::fflush(stdout);
        m_step = Step::Rest;
    }

    const int m_receivers;
    const int m_events;
    const bool m_history;
    QTemporaryDir m_folder;
    FanoutSink m_sink;
    std::unique_ptr<app::GuiSession> m_session;
    QTimer m_ping;
    QElapsedTimer m_since;
    QElapsedTimer m_took;
    Step m_step = Step::Settle;
    int m_pings = 0;
    int m_event = 0;
    int m_resting = 0;
    int m_before = 0;
    int m_over50 = 0;
    double m_longest = 0;
    double m_most = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    WatchedApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int receivers = std::max(1, arguments.value(1, u"10000"_s).toInt());
    const int events = std::max(1, arguments.value(2, u"4"_s).toInt());
    WindowFanout bench(receivers, events, arguments.value(3) == u"history");
    return bench.begin() ? QApplication::exec() : 1;
}
