// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rawsocket.h"
#include "tests/support/runningconsole.h"

#include <QFile>
#include <QTest>
#include <QUrl>

#include <array>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// `declic serve` prints into a pipe that is full and that nobody reads, and serves all the same.
class TestStalledReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void servesAndTellsTheGap();
    void stops();
    void cleanup();

private:
    /// Each is answered, and becomes a line of the log.
    void ask(const QByteArray &path, int times) const;
    [[nodiscard]] QByteArray read() const;

    std::unique_ptr<tests::RunningConsole> m_console;
    int m_pipe = -1;
};

void TestStalledReader::init()
{
    m_console = std::make_unique<tests::RunningConsole>();
    const QString pipe = m_console->folder() + u"/printed"_s;
    const QByteArray path = QFile::encodeName(pipe);
    QCOMPARE(::mkfifo(path.constData(), S_IRUSR | S_IWUSR), 0);
    m_pipe = ::open(path.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(m_pipe >= 0);
    const QByteArray filling(4096, 'x');
    while (::write(m_pipe, filling.constData(), size_t(filling.size())) > 0) { }
    m_console->setOutputFile(pipe);
    QVERIFY(m_console->start());
}

void TestStalledReader::cleanup()
{
    m_console.reset();
    ::close(std::exchange(m_pipe, -1));
}

void TestStalledReader::ask(const QByteArray &path, int times) const
{
    constexpr int AtOnce = 50;
    const QByteArray request = "GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n";
    tests::RawSocket socket(quint16(QUrl(m_console->connector()).port()));
    for (int asked = 0; asked < times; asked += AtOnce) {
        const int now = qMin(AtOnce, times - asked);
        socket.forget();
        QVERIFY(socket.send(request.repeated(now)));
        while (socket.statuses().size() < now)
            QVERIFY(socket.receive(30'000));
    }
}

QByteArray TestStalledReader::read() const
{
    QByteArray all;
    std::array<char, 4096> buffer;
    for (ssize_t size = 0; (size = ::read(m_pipe, buffer.data(), buffer.size())) > 0;)
        all.append(buffer.data(), size);
    return all;
}

void TestStalledReader::servesAndTellsTheGap()
{
    constexpr int Many = 5'000; // lines, which are more than is kept for the reader
    ask("/list/instore", Many);
    QByteArray printed;
    const auto contains = [&](const QByteArray &words) {
        printed += read();
        return printed.contains(words);
    };
    const QByteArray gap = " lines were left out here, because nobody read them\n";
    QTRY_VERIFY_WITH_TIMEOUT(contains(gap), 30'000);
    ask("/behind-the-gap", 1);
    QTRY_VERIFY_WITH_TIMEOUT(contains("/behind-the-gap"), 30'000);
    QVERIFY(printed.contains(m_console->connector().toUtf8())); // what came first is there
    QVERIFY(printed.indexOf("/behind-the-gap") > printed.indexOf(gap));
    int lines = 0; // some of them may come when the first gap has been told
    for (const QByteArray &line : printed.split('\n')) {
        lines += line.contains(" GET /list/instore ") ? 1 : 0;
        lines += QByteArray(line + '\n').endsWith(gap) ? line.split(' ').value(1).toInt() : 0;
    }
    QCOMPARE(lines, Many);
    QCOMPARE(m_console->terminate(), 0);
}

void TestStalledReader::stops()
{
    ask("/list/instore", 10);
    QCOMPARE(m_console->terminate(), 0);
}

QTEST_GUILESS_MAIN(TestStalledReader)
#include "tst_stalledreader.moc"
