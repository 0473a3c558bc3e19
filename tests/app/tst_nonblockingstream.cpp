// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/nonblockingstream.h"

#include <QTest>

#include <array>
#include <memory>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace app::services;

namespace {

void end(int &descriptor)
{
    if (descriptor >= 0)
        ::close(std::exchange(descriptor, -1));
}

/// Both ends of a stream as a program meets them.
class Ends
{
    Q_DISABLE_COPY_MOVE(Ends)

public:
    explicit Ends(const QByteArray &kind)
    {
        std::array<int, 2> ends{-1, -1};
        if (kind == "pipe") {
            [[maybe_unused]] const int failed = ::pipe2(ends.data(), O_CLOEXEC);
        } else if (kind == "socket") {
            ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data());
        } else {
            ends[0] = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
            if (::grantpt(ends[0]) == 0 && ::unlockpt(ends[0]) == 0)
                ends[1] = ::open(::ptsname(ends[0]), O_RDWR | O_NOCTTY | O_CLOEXEC);
        }
        reader = ends[0];
        writer = ends[1];
    }
    ~Ends()
    {
        end(reader);
        end(writer);
    }
    /// What is there by now. Terminals add carriage returns.
    [[nodiscard]] QByteArray read() const
    {
        ::fcntl(reader, F_SETFL, O_NONBLOCK);
        QByteArray all;
        std::array<char, 4096> buffer;
        for (ssize_t size = 0; (size = ::read(reader, buffer.data(), buffer.size())) > 0;)
            all.append(buffer.data(), size);
        return all.replace('\r', QByteArray());
    }

    int reader = -1;
    int writer = -1;
};

/// Lines "0", "1", … of a hundred bytes each.
QByteArray lineOf(int number)
{
    return QByteArray::number(number).leftJustified(99, '.');
}

QByteArray linesUpTo(int count)
{
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += lineOf(i) + '\n';
    return all;
}

void append(NonBlockingStream &stream, int first, int count)
{
    for (int i = first; i < first + count; ++i) {
        stream.append(lineOf(i));
        stream.flush();
    }
}

} // namespace

class TestNonBlockingStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOverAtOnce_data() { kinds(); }
    void handsOverAtOnce();
    void keepsWhatIsNotRead_data() { kinds(); }
    void keepsWhatIsNotRead();
    void tellsWhatWasLeftOut_data() { kinds(); }
    void tellsWhatWasLeftOut();
    void outlivesItsReader_data() { kinds(); }
    void outlivesItsReader();
    void leavesTheDescriptorAsItWas();
    void waitsAtTheEndForWhoReads();

private:
    static void kinds();
};

void TestNonBlockingStream::kinds()
{
    QTest::addColumn<QByteArray>("kind");
    for (const char *kind : {"pipe", "socket", "terminal"})
        QTest::newRow(kind) << QByteArray(kind);
}

void TestNonBlockingStream::handsOverAtOnce()
{
    QFETCH(QByteArray, kind);
    const Ends ends(kind);
    NonBlockingStream stream(ends.writer);
    append(stream, 0, 3);
    QByteArray got;
    QTRY_COMPARE(got += ends.read(), linesUpTo(3)); // a terminal takes its time
}

void TestNonBlockingStream::keepsWhatIsNotRead()
{
    QFETCH(QByteArray, kind);
    const Ends ends(kind);
    NonBlockingStream stream(ends.writer);
    append(stream, 0, 2'500); // more than any of them holds, less than is kept
    QByteArray got;
    const auto hasAll = [&] {
        got += ends.read();
        return got.count('\n') >= 2'500;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasAll(), 30'000);
    QCOMPARE(got, linesUpTo(2'500));
    got.clear();
    append(stream, 0, 1);
    QTRY_COMPARE(got += ends.read(), linesUpTo(1));
}

void TestNonBlockingStream::tellsWhatWasLeftOut()
{
    QFETCH(QByteArray, kind);
    const Ends ends(kind);
    NonBlockingStream stream(ends.writer);
    append(stream, 0, 20'000);
    QByteArray got;
    const auto isTold = [&] {
        got += ends.read();
        return got.endsWith(" lines were left out here, because nobody read them\n");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), 30'000);
    const int kept = int(got.count('\n')) - 1;
    QVERIFY(kept >= NonBlockingStream::MostWaiting / 100 - 1);
    QCOMPARE(got, linesUpTo(kept) + "declic: " + QByteArray::number(20'000 - kept)
                      + " lines were left out here, because nobody read them\n");
    got.clear();
    append(stream, 0, 1); // the gap has an end
    QTRY_COMPARE(got += ends.read(), linesUpTo(1));
}

void TestNonBlockingStream::outlivesItsReader()
{
    QFETCH(QByteArray, kind);
    Ends ends(kind);
    NonBlockingStream stream(ends.writer);
    append(stream, 0, 5'000);
    end(ends.reader);
    append(stream, 0, 5'000);
    stream.flush(); // and the signal that comes with it ends nobody
}

void TestNonBlockingStream::leavesTheDescriptorAsItWas()
{
    const Ends ends("pipe");
    const int before = ::fcntl(ends.writer, F_GETFL);
    {
        NonBlockingStream stream(ends.writer);
        append(stream, 0, 5'000);
        QCOMPARE(::fcntl(ends.writer, F_GETFL), before); // others write to it, too
    }
    QCOMPARE(::fcntl(ends.writer, F_GETFL), before);
}

void TestNonBlockingStream::waitsAtTheEndForWhoReads()
{
    Ends ends("pipe");
    auto stream = std::make_unique<NonBlockingStream>(ends.writer);
    append(*stream, 0, 2'500);
    QByteArray got;
    std::thread reader([&] {
        std::array<char, 4096> buffer;
        while (got.size() < 250'000) {
            const ssize_t size = ::read(ends.reader, buffer.data(), buffer.size());
            if (size <= 0)
                break;
            got.append(buffer.data(), size);
        }
    });
    stream.reset();
    end(ends.writer); // which the reader would wait for if it got less
    reader.join();
    QCOMPARE(got, linesUpTo(2'500));
}

QTEST_GUILESS_MAIN(TestNonBlockingStream)
#include "tst_nonblockingstream.moc"
