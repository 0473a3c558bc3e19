// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/blackbox/hostile/hostilecase.h"

namespace tests {

namespace {

const QByteArray Type = "Content-Type: application/json\r\n";

void addOtherFraming(HostileCases &cases)
{
    const QByteArray smuggled = listRequest();
    cases.push_back(
        {"chunked in HTTP/1.0",
         {"POST /event/instore HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + smuggled},
         {400}});
    cases.push_back(
        {"request in the body of another", // that is where it must stay
         {subscribeHead("Content-Length: " + QByteArray::number(smuggled.size()) + "\r\n")
          + smuggled},
         {400},
         false});
    cases.push_back({"lengths to the operator",
                     {"POST /fire/instore HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n"
                      "Content-Length: 3\r\n\r\n{}"
                      + smuggled},
                     {400},
                     true,
                     HostileCase::Leave::No,
                     true});
}

} // namespace

QByteArray subscribeHead(const QByteArray &fields)
{
    return "POST /event/instore HTTP/1.1\r\nHost: a\r\n" + Type + fields + "\r\n";
}

QByteArray listRequest(const QByteArray &fields)
{
    return "GET /list/instore HTTP/1.1\r\n" + fields + "\r\n";
}

HostileCases framingCases()
{
    // Whoever reads another end than the server does would have this one run as a request.
    const QByteArray smuggled = listRequest();
    const auto post = [&smuggled](const char *name, const QByteArray &fields, int status,
                                  const QByteArray &body = "0\r\n\r\n") {
        return HostileCase{name, {subscribeHead(fields) + body + smuggled}, {status}};
    };
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    HostileCases cases{
        post("length, then chunked", "Content-Length: 5\r\n" + chunked, 400),
        post("chunked, then length", chunked + "Content-Length: 5\r\n", 400),
        post("chunked and length 0", chunked + "Content-Length: 0\r\n", 400),
        post("two lengths", "Content-Length: 5\r\nContent-Length: 6\r\n", 400),
        post("the same length twice", "Content-Length: 5\r\ncontent-length: 5\r\n", 400),
        post("lengths in a list", "Content-Length: 5, 5\r\n", 400),
        post("signed length", "Content-Length: +5\r\n", 400),
        post("negative length", "Content-Length: -1\r\n", 400),
        post("hexadecimal length", "Content-Length: 0x5\r\n", 400),
        post("fraction as length", "Content-Length: 5.0\r\n", 400),
        post("length with a space inside", "Content-Length: 5 0\r\n", 400),
        post("length behind a tab and NUL", QByteArray("Content-Length: \t5\0\r\n", 21), 400),
        post("length of 2^64", "Content-Length: 18446744073709551616\r\n", 413),
        post("length of 2^63 - 1", "Content-Length: 9223372036854775807\r\n", 413),
        post("length over the limit", "Content-Length: 1048577\r\n", 413),
        post("empty length", "Content-Length:\r\n", 400),
        post("chunked twice", chunked + chunked, 400),
        post("chunked in a list", "Transfer-Encoding: chunked, chunked\r\n", 501),
        post("unknown coding", "Transfer-Encoding: xchunked\r\n", 501),
        post("identity", "Transfer-Encoding: identity\r\n", 501),
        post("coding before chunked", "Transfer-Encoding: gzip, chunked\r\n", 501),
        post("chunked in quotes", "Transfer-Encoding: \"chunked\"\r\n", 501),
        post("chunked behind a vertical tab",
             "Transfer-Encoding: \x0b"
             "chunked\r\n",
             400),
        post("space before the colon of a coding", "Transfer-Encoding : chunked\r\n", 400),
        post("tab before the colon of a length", "Content-Length\t: 5\r\n", 400),
        post("folded coding", "Transfer-Encoding:\r\n chunked\r\n", 501),
        post("folded length", "X: y\r\n Content-Length: 5\r\n", 400),
        post("length behind a bare CR", "X: y\rContent-Length: 5\r\n", 400),
        post("length behind a bare LF", "X: y\nContent-Length: 5\r\n", 400),
        post("coding with NUL in its name", QByteArray("Transfer\0Encoding: chunked\r\n", 28), 400),
    };
    addOtherFraming(cases);
    return cases;
}

} // namespace tests
