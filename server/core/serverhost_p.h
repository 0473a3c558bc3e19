// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/core/answer.h"
#include "server/core/servercore.h"
#include "server/store/storereader.h"

#include <QThread>

#include <atomic>
#include <variant>

namespace server::core {

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

} // namespace server::core

namespace server {

class ServerHost::Private
{
public:
    struct Start
    {
        ServerConfig config;
        ServedDefinition served;
    };
    struct Stop
    {
    };

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
        const auto answer = std::make_shared<core::Answer<T>>();
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
        const auto answer = std::make_shared<core::Answer<T>>();
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
    core::Reading *reading = new core::Reading; ///< deleted when its thread ends
    std::atomic<bool> closing = false;

    ServerState state;
    QString databasePath; ///< of the last start
    std::variant<std::monostate, Start, Stop> wanted; ///< what to do when the phase allows
};

} // namespace server
