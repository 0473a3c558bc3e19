// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/golive/servearguments.h"

#include "app/services/tunnel/programs.h"

#include <QCommandLineParser>

namespace app {
using namespace Qt::StringLiterals;

namespace tunnel = services::tunnel;

OptionValue<ServeCommand> readServe(const QCommandLineParser &parser)
{
    ServeCommand serve;
    if (!parser.isSet(u"tunnel"_s))
        return serve;
    const QString word = parser.value(u"tunnel"_s);
    serve.tunnel = tunnel::programNamed(word);
    if (!serve.tunnel)
        return tl::make_unexpected(u"--tunnel: "_s + noneOf(word, tunnel::programNames()));
    if (parser.isSet(u"public-url"_s)) {
        return tl::make_unexpected(
            u"--tunnel and --public-url exclude each other: a tunnel tells its own address"_s);
    }
    return serve;
}

} // namespace app
