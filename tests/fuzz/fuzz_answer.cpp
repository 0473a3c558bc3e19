// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/delivery/outcome.h"
#include "server/explanation.h"
#include "tests/fuzz/require.h"

using namespace server;
using tests::require;

namespace {

/// What a receiver may have answered, read as leniently as can be: "HTTP/1.1 404 Not Found", fields,
/// an empty line, the body. Lines may end with CR LF or LF.
struct Answer
{
    int status = 0;
    QByteArray reason;
    Headers headers;
    QByteArray body;
};

Answer readAnswer(const QByteArray &input)
{
    Answer answer;
    qsizetype end = input.indexOf("\n\n");
    if (end < 0)
        end = input.size();
    answer.body = input.mid(end + 2);
    const QList<QByteArray> lines = input.first(end).split('\n');
    const QByteArray first = lines.first().trimmed();
    answer.status = qBound(0, first.mid(first.indexOf(' ') + 1, 3).toInt(), 999);
    answer.reason = first.mid(first.indexOf(' ') + 5);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.push_back({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    return answer;
}

} // namespace

/// Classifies and explains what may be the answer to a callback.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Answer answer = readAnswer(tests::fuzzInput(data, size));
    delivery::TransferEnd end;
    end.status = answer.status;
    end.headComplete = true;
    end.platformCode = delivery::platformCode(answer.body, answer.reason);
    Attempt attempt;
    attempt.number = 1;
    attempt.status = answer.status;
    attempt.outcome = delivery::outcomeOf(end);
    attempt.platformCode = end.platformCode;
    attempt.responseHeaders = answer.headers;
    attempt.responseBody = answer.body;
    const Cause cause = explain(attempt);
    require(int(cause) >= 0 && int(cause) < CauseCount);
    require(causeOf(QStringView(word(cause))) == cause);
    const bool success = answer.status >= 200 && answer.status < 300;
    require(success == (attempt.outcome == Outcome::Delivered));
    attempt.outcome = Outcome::Interrupted;
    require(explain(attempt) == Cause::Interrupted);
    return 0;
}
