// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Plays ngrok, cloudflared or devtunnel, whatever name it is called by. What it does stands, one
// step a line, in a scenario beside it: "ngrok.2.scenario" for the second start, else
// "ngrok.scenario".
//
//   print TEXT    on standard output; {PORT} is the port it leads to, {API} that of its local API
//   error TEXT    on standard error
//   file NAME     prints a file of tests/samples/tunnels
//   api           opens the local API; "/api/tunnels" is answered from the file api_tunnels beside
//                 it, read anew each time; without the file, 404
//   wait NAME     until that file is there
//   garbage       half a megabyte of bytes without a line feed
//   flood         lines without end
//   stubborn      does not end when asked
//   child         starts a process of its own and writes its number into the file child
//   env NAME      writes what that variable holds into the file env
//   crash         ends like a crash
//   exit CODE     ends; otherwise it stays
//
// Its arguments are added to "ngrok.starts", a line a start, and its number is in "ngrok.pid".

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <csignal>
#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

void say(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

class StandIn : public QObject
{
public:
    explicit StandIn(const QStringList &arguments)
        : m_folder(arguments.first().section(u'/', 0, -2))
        , m_name(arguments.first().section(u'/', -1))
    {
        m_steps = scenario(noteStart(arguments.mid(1)));
        m_port = portIn(arguments.mid(1));
        connect(&m_api, &QTcpServer::newConnection, this, &StandIn::answer);
        next();
    }

private:
    QByteArray read(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString beside(const QString &name) const { return m_folder + u'/' + name; }
    int noteStart(const QStringList &arguments) const
    {
        QFile starts(beside(m_name + u".starts"_s));
        if (!starts.open(QIODevice::ReadWrite))
            return 0;
        const auto before = starts.readAll().count('\n');
        starts.write(arguments.join(u' ').toUtf8() + '\n');
        write(beside(m_name + u".pid"_s), QByteArray::number(::getpid()));
        return int(before) + 1;
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QSaveFile file(path); // a reader sees all of it or nothing
        if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size())
            file.commit();
    }
    QByteArrayList scenario(int start) const
    {
        const QByteArray own = read(
            beside(m_name + u'.' + QString::number(start) + u".scenario"_s));
        return (own.isEmpty() ? read(beside(m_name + u".scenario"_s)) : own).split('\n');
    }
    static QByteArray portIn(const QStringList &arguments)
    {
        for (const QString &argument : arguments) {
            const QString last = argument.section(u':', -1);
            if (last.toUInt() > 0)
                return last.toUtf8();
        }
        return "0";
    }
    QByteArray filled(QByteArray text) const
    {
        return text.replace("{PORT}", m_port)
            .replace("{API}", QByteArray::number(m_api.serverPort()));
    }

    void next();
    bool carryOut(const QByteArray &verb, const QByteArray &rest);
    void flood();
    void bear() const;
    void answer();

    QString m_folder;
    QString m_name;
    QByteArray m_port;
    QByteArrayList m_steps;
    QTcpServer m_api;
};

void StandIn::next()
{
    while (!m_steps.isEmpty()) {
        const QByteArray step = m_steps.takeFirst();
        const auto space = step.indexOf(' ');
        const QByteArray rest = space < 0 ? QByteArray() : step.mid(space + 1);
        if (!carryOut(step.left(space < 0 ? step.size() : space), rest)) {
            m_steps.prepend(step);
            QTimer::singleShot(10, this, &StandIn::next);
            return;
        }
    }
}

/// False: it has to be tried again.
bool StandIn::carryOut(const QByteArray &verb, const QByteArray &rest)
{
    if (verb == "print")
        say(stdout, filled(rest) + '\n');
    else if (verb == "error")
        say(stderr, filled(rest) + '\n');
    else if (verb == "file")
        say(stdout, filled(read(QLatin1String(DECLIC_SOURCE_DIR "/tests/samples/tunnels/")
                                + QString::fromUtf8(rest))));
    else if (verb == "api")
        m_api.listen(QHostAddress::LocalHost);
    else if (verb == "wait")
        return QFile::exists(beside(QString::fromUtf8(rest)));
    else if (verb == "garbage")
        say(stdout, QByteArray("\x1b[\xff\x00\x1b]{\"https://", 16).repeated(32 * 1024));
    else if (verb == "flood")
        flood();
    else if (verb == "stubborn")
        std::signal(SIGTERM, SIG_IGN);
    else if (verb == "child")
        bear();
    else if (verb == "env")
        write(beside(u"env"_s), qgetenv(rest.constData()) + '.');
    else if (verb == "crash")
        std::raise(SIGKILL);
    else if (verb == "exit")
        std::_Exit(rest.toInt());
    return true;
}

void StandIn::flood()
{
    say(stdout,
        QByteArray("t=1 lvl=info msg=\"started tunnel\" url=http://no.example\n").repeated(64));
    QTimer::singleShot(0, this, &StandIn::flood);
}

void StandIn::bear() const
{
    const pid_t child = ::fork();
    if (child == 0) {
        for (;;)
            ::pause();
    }
    write(beside(u"child"_s), QByteArray::number(child));
}

void StandIn::answer()
{
    while (QTcpSocket *socket = m_api.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine())
                return;
            const QString path = QString::fromUtf8(socket->readLine().split(' ').value(1));
            socket->readAll();
            const QString name = path.mid(1).replace(u'/', u'_');
            const bool known = QFile::exists(beside(name));
            const QByteArray body = filled(read(beside(name)));
            socket->write((known ? "HTTP/1.1 200 OK\r\n" : "HTTP/1.1 404 Not Found\r\n")
                          + QByteArray("Connection: close\r\nContent-Length: ")
                          + QByteArray::number(body.size()) + "\r\n\r\n" + body);
            socket->disconnectFromHost();
        });
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const StandIn standIn(QCoreApplication::arguments());
    return QCoreApplication::exec();
}
