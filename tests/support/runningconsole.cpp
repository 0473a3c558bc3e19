// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runningconsole.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTcpServer>
#include <QTest>
#include <QUrl>

namespace tests {

namespace {

constexpr int StartTime = 20'000; // ms, for a busy machine

// The user's own settings, data and display stay out of it.
QProcessEnvironment environmentIn(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith(QLatin1String("XDG_")))
            environment.remove(name);
    }
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    if (!home.isEmpty())
        environment.insert(QStringLiteral("HOME"), home);
    return environment;
}

/// The program that serves: the one of this build, or of another, such as one with sanitizers.
QString servingProgram()
{
    return qEnvironmentVariable("DECLIC_SERVING_PROGRAM", QStringLiteral(DECLIC_PROGRAM));
}

QString authority(const QString &url)
{
    return url.isEmpty() ? QStringLiteral("127.0.0.1:%1").arg(steadyPort()) : QUrl(url).authority();
}

Answer parseAnswer(const QByteArray &raw)
{
    Answer answer;
    const qsizetype end = raw.indexOf("\r\n\r\n");
    const QList<QByteArray> lines = raw.left(end).replace('\r', QByteArray()).split('\n');
    answer.status = lines.first().mid(lines.first().indexOf(' ') + 1).left(3).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    answer.body = end < 0 ? QByteArray() : raw.mid(end + 4);
    return answer;
}

} // namespace

// A console that was killed wants it again: systems take the ports of outgoing connections, and
// those of "any port", from higher ones.
quint16 steadyPort()
{
    constexpr int First = 10'000;
    constexpr int Count = 20'000;
    static qint64 next = QCoreApplication::applicationPid() * 64;
    for (;;) {
        const auto port = static_cast<quint16>(First + next++ % Count);
        QTcpServer probe;
        if (probe.listen(QHostAddress::LocalHost, port))
            return port;
    }
}

Finished runProgram(const QString &program, const QStringList &arguments, const QByteArray &input,
                    const QString &home, std::chrono::milliseconds patience)
{
    QProcess process;
    process.setProcessEnvironment(environmentIn(home));
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = QTest::qWaitFor(
        [&process] { return process.state() == QProcess::NotRunning; },
        static_cast<int>(patience.count()));
    if (!ended)
        process.kill();
    Finished finished;
    if (ended && process.exitStatus() == QProcess::NormalExit
        && process.error() != QProcess::FailedToStart)
        finished.exitCode = process.exitCode();
    finished.out = process.readAllStandardOutput();
    finished.err = process.readAllStandardError();
    return finished;
}

Answer curl(const QStringList &arguments)
{
    const QStringList quiet{
        QStringLiteral("--silent"),   QStringLiteral("--show-error"), QStringLiteral("--include"),
        QStringLiteral("--max-time"), QStringLiteral("20"),           QStringLiteral("--noproxy"),
        QStringLiteral("*"),          QStringLiteral("--header"),     QStringLiteral("Expect:")};
    const Finished finished = runProgram(QStringLiteral("curl"), quiet + arguments);
    if (finished.out.isEmpty())
        qWarning("curl: %s", finished.err.constData());
    return parseAnswer(finished.out);
}

Answer post(const QString &url, const QByteArray &body, const QStringList &more)
{
    return curl(QStringList{QStringLiteral("--data-binary"), QString::fromUtf8(body),
                            QStringLiteral("--header"),
                            QStringLiteral("Content-Type: application/json"), url}
                + more);
}

RunningConsole::RunningConsole(const QStringList &options)
    : m_options(options)
    , m_process(std::make_unique<QProcess>())
{
}

RunningConsole::~RunningConsole()
{
    kill();
}

QStringList RunningConsole::serveArguments() const
{
    return QStringList{QStringLiteral("serve"),
                       QStringLiteral("--data"),
                       folder(),
                       QStringLiteral("--connector"),
                       authority(m_connector),
                       QStringLiteral("--operator"),
                       authority(m_operator),
                       QStringLiteral("--ready-file"),
                       folder() + QLatin1String("/ready.json")}
           + m_options;
}

bool RunningConsole::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(environmentIn(folder()));
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardOutputFile(m_outputFile);
    QFile::remove(folder() + QLatin1String("/ready.json"));
    m_process->start(servingProgram(), serveArguments());
    const bool ready = QTest::qWaitFor(
        [this] { return !readyFile().isEmpty() || m_process->state() == QProcess::NotRunning; },
        StartTime);
    const QJsonObject addresses = readyFile();
    m_connector = addresses.value(QLatin1String("connector")).toString();
    m_operator = addresses.value(QLatin1String("operator")).toString();
    if (!ready || m_connector.isEmpty() || m_operator.isEmpty()) {
        qWarning("declic serve did not come up: %s", output().constData());
        return false;
    }
    return true;
}

void RunningConsole::kill()
{
    m_process->kill();
    static_cast<void>(QTest::qWaitFor([this] { return m_process->state() == QProcess::NotRunning; },
                                      static_cast<int>(EndTime.count())));
    static_cast<void>(output());
}

int RunningConsole::terminate()
{
    m_process->terminate();
    const bool ended = QTest::qWaitFor(
        [this] { return m_process->state() == QProcess::NotRunning; },
        static_cast<int>(EndTime.count()));
    static_cast<void>(output());
    if (ended && m_process->exitStatus() == QProcess::NormalExit)
        return m_process->exitCode();
    qWarning("the console %s; it printed:\n%s",
             ended ? qPrintable(QStringLiteral("was ended by signal %1").arg(m_process->exitCode()))
                   : "did not end",
             m_output.right(4096).constData());
    return -1;
}

QJsonObject RunningConsole::readyFile() const
{
    QFile file(folder() + QLatin1String("/ready.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QByteArray RunningConsole::output()
{
    if (m_process->isReadable())
        m_output += m_process->readAll();
    return m_output;
}

Finished RunningConsole::command(const QStringList &arguments, const QByteArray &input,
                                 std::chrono::milliseconds patience) const
{
    const QStringList common{QStringLiteral("--data"), folder(), QStringLiteral("--operator"),
                             QUrl(m_operator).authority()};
    return runProgram(QStringLiteral(DECLIC_PROGRAM), arguments + common, input, folder(),
                      patience);
}

} // namespace tests
