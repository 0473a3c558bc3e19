// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTimer>

#include <chrono>

namespace app::services::tunnel {

/// A program that runs as long as this object, and no longer. It gets no input and none of our own
/// secrets; what it writes on both streams comes in one order.
class ChildProcess final : public QObject
{
    Q_OBJECT

public:
    /// `polite`: how long it may take to end when asked.
    explicit ChildProcess(std::chrono::milliseconds polite, QObject *parent = nullptr);
    ~ChildProcess() override; ///< ends it, and waits for that

    /// Arguments as they are, without a shell.
    void start(const QString &executable, const QStringList &arguments);
    /// Asks it to end, and ends it when it does not; ended() tells.
    void end();

Q_SIGNALS:
    void wrote(const QByteArray &bytes);
    /// It is over, once for each start(). The reason is the system's where it could not be started,
    /// else empty.
    void ended(const QString &notStarted);

private:
    void takeError(QProcess::ProcessError error);
    void takeEnd();

    QProcess m_process;
    QTimer m_patience;
    std::chrono::milliseconds m_polite;
    qint64 m_id = 0;
};

} // namespace app::services::tunnel
