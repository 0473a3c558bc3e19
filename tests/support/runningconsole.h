// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QMap>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <chrono>
#include <memory>

namespace tests {

/// What a program left behind.
struct Finished
{
    int exitCode = -1; ///< -1: it crashed, or did not end in time
    QByteArray out;
    QByteArray err;
};

/// How long programs may take to end.
constexpr std::chrono::milliseconds EndTime{30'000};

/// Runs a program to its end while the caller's event loop goes on turning.
[[nodiscard]] Finished runProgram(const QString &program, const QStringList &arguments,
                                  const QByteArray &input = {}, const QString &home = {},
                                  std::chrono::milliseconds patience = EndTime);

/// A port of 127.0.0.1 that is free, and that the system gives to nobody who asks for any: it is
/// still free a while later.
[[nodiscard]] quint16 steadyPort();

/// One answer as curl saw it.
struct Answer
{
    int status = 0; ///< 0: none
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(body); }
};

/// Sends one request with the curl program.
[[nodiscard]] Answer curl(const QStringList &arguments);
/// Sends `body` as application/json by POST; `more` are further arguments of curl.
[[nodiscard]] Answer post(const QString &url, const QByteArray &body, const QStringList &more = {});

/// The built program as `declic serve`, in a process and a data folder of its own. The folder, and
/// the ports once they are picked, stay the same over restarts.
class RunningConsole
{
public:
    explicit RunningConsole(const QStringList &options = {});
    ~RunningConsole(); ///< kills it

    /// Where it prints from the next start on; output() stays empty then.
    void setOutputFile(const QString &path) { m_outputFile = path; }
    /// True when the ready file tells the addresses. A false comes with a word on stderr.
    [[nodiscard]] bool start();
    /// SIGKILL, as a crash or a power cut would.
    void kill();
    /// SIGTERM; the exit code, or -1 when it did not end in time.
    [[nodiscard]] int terminate();

    [[nodiscard]] QString connector() const { return m_connector; } ///< "http://127.0.0.1:49152"
    [[nodiscard]] QString operatorUrl() const { return m_operator; }
    [[nodiscard]] qint64 processId() const { return m_process->processId(); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QJsonObject readyFile() const;
    /// All that it wrote to stdout and stderr since the first start.
    [[nodiscard]] QByteArray output();

    /// Runs another command of the program, such as {"deliveries", "--json"}, on its data.
    [[nodiscard]] Finished command(const QStringList &arguments, const QByteArray &input = {},
                                   std::chrono::milliseconds patience = EndTime) const;

private:
    [[nodiscard]] QStringList serveArguments() const;

    QTemporaryDir m_folder;
    QStringList m_options;
    QString m_outputFile;
    std::unique_ptr<QProcess> m_process;
    QString m_connector;
    QString m_operator;
    QByteArray m_output;
};

} // namespace tests
