// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/blackbox/hostile/hostilecase.h"

namespace tests {

HostileCases chunkCases()
{
    const QByteArray head = subscribeHead("Transfer-Encoding: chunked\r\n");
    const auto chunks = [&head](const char *name, const QByteArray &body, int status) {
        return HostileCase{name, {head + body}, {status}};
    };
    const QByteArray field(60, 'x');
    HostileCases cases{
        chunks("negative chunk", "-1\r\nabc\r\n0\r\n\r\n", 400),
        chunks("chunk of 2^63 - 1", "7fffffffffffffff\r\n", 413),
        chunks("chunk of 2^64 + 3", "10000000000000003\r\nabc\r\n0\r\n\r\n", 400),
        chunks("chunk size with a prefix", "0x3\r\nabc\r\n0\r\n\r\n", 400),
        chunks("chunk size in letters", "three\r\nabc\r\n0\r\n\r\n", 400),
        chunks("chunk size with a sign", "+3\r\nabc\r\n0\r\n\r\n", 400),
        chunks("chunk size behind a space", " 3\r\nabc\r\n0\r\n\r\n", 400),
        chunks("chunk size before a space", "3 \r\nabc\r\n0\r\n\r\n", 400),
        chunks("empty chunk size", "\r\nabc\r\n0\r\n\r\n", 400),
        chunks("extension without a chunk size", ";a=b\r\nabc\r\n0\r\n\r\n", 400),
        chunks("chunk longer than it says", "3\r\nabcd\r\n0\r\n\r\n", 400),
        chunks("chunk shorter than it says", "5\r\nabc\r\n0\r\n\r\n", 400),
        chunks("chunk size ended by LF", "3\nabc\r\n0\r\n\r\n", 400),
        chunks("chunk ended by LF", "3\r\nabc\n0\r\n\r\n", 400),
        chunks("NUL in an extension", QByteArray("3;a=\0\r\nabc\r\n0\r\n\r\n", 17), 400),
        chunks("LF in an extension", "3;a=\nb\r\nabc\r\n0\r\n\r\n", 400),
        chunks("extension without an end", "3;" + QByteArray(20'000, 'a'), 431),
        chunks("extensions without number",
               QByteArray("1;" + field + "\r\na\r\n").repeated(400) + "0\r\n\r\n", 431),
        chunks("trailer without an end", "0\r\nX: " + QByteArray(20'000, 'a'), 431),
        chunks("trailers without number", "0\r\n" + QByteArray("A: b\r\n").repeated(200) + "\r\n",
               431),
        chunks("folded trailer", "0\r\nA: b\r\n c\r\n\r\n", 400),
        chunks("trailer without a colon", "0\r\nGET / HTTP/1.1\r\n\r\n", 400),
        chunks("chunks over the limit",
               QByteArray("10000\r\n" + QByteArray(0x10000, ' ') + "\r\n").repeated(17), 413),
        chunks("tiny chunks over the limit", QByteArray("1\r\n \r\n").repeated(1'048'600), 413),
    };
    cases.push_back({"chunks that are no JSON", {head + "3\r\nabc\r\n0\r\n\r\n"}, {400}, false});
    cases.push_back({"a length among the trailers",
                     {head + "0\r\nContent-Length: 40\r\n\r\n" + listRequest()},
                     {400, 200},
                     false});
    cases.push_back({"half a chunk", {head + "5\r\nab"}, {}, true, HostileCase::Leave::Finish});
    cases.push_back(
        {"no last chunk", {head + "3\r\nabc\r\n"}, {}, true, HostileCase::Leave::Finish});
    cases.push_back(
        {"reset within a chunk", {head + "5\r\nab"}, {}, true, HostileCase::Leave::Reset});
    return cases;
}

} // namespace tests
