// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/tunnel/apianswers.h"
#include "app/services/tunnel/outputlines.h"
#include "app/services/tunnel/programs.h"
#include "app/services/tunnel/publicorigin.h"
#include "app/services/tunnel/sighting.h"
#include "tests/fuzz/require.h"

#include <algorithm>

using namespace app::services::tunnel;
using tests::require;

namespace {

constexpr quint16 Port = 8080;

/// A name that goes into definitions and answers is one, whoever told it.
void requireOrigin(const QString &url)
{
    require(url.isEmpty()
            || (url.startsWith(QStringLiteral("https://")) && publicOrigin(url) == url));
}

void readLines(const QByteArrayList &lines)
{
    for (const QByteArray &line : lines) {
        require(line.size() <= OutputLines::LongestLine);
        require(std::none_of(line.begin(), line.end(), [](char c) { return c >= 0 && c < ' '; }));
        for (const Program program : Programs) {
            const Sighting seen = readLine(program, line, Port);
            requireOrigin(seen.publicUrl);
            require(shownWords(seen.words).size() <= 240);
        }
    }
}

void readAnswer(const QByteArray &body)
{
    requireOrigin(ngrokUrl(body, Port).value_or(QString()));
    requireOrigin(quickTunnelUrl(body).value_or(QString()));
    requireOrigin(ingressOf(body, Port).value_or(Ingress()).publicUrl);
    static_cast<void>(isReady(body));
}

} // namespace

/// Reads what may be the output of a tunnel program, whole and in pieces, or its API's answer.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = tests::fuzzInput(data, size);
    OutputLines whole;
    QByteArrayList lines = whole.take(input);
    lines += whole.takeRest();
    readLines(lines);
    OutputLines cut;
    QByteArrayList pieces;
    for (qsizetype i = 0; i < input.size(); i += 7)
        pieces += cut.take(
            QByteArrayView(input).sliced(i, std::min<qsizetype>(7, input.size() - i)));
    pieces += cut.takeRest();
    require(pieces == lines);
    readAnswer(input);
    return 0;
}
