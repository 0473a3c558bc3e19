// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tlsarguments.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace app {
using namespace Qt::StringLiterals;

OptionValue<CommonOptions> readTls(const QCommandLineParser &parser, const CommonOptions &options)
{
    using Kind = server::TlsChoice::Kind;
    const bool hasCertificate = parser.isSet(u"certificate"_s);
    const bool hasKey = parser.isSet(u"key"_s);
    const bool isSelfSigned = parser.isSet(u"self-signed"_s);
    CommonOptions read = options;
    if (isSelfSigned && (hasCertificate || hasKey))
        return tl::make_unexpected(u"--self-signed makes its own: leave out --certificate and "
                                   "--key"_s);
    if (hasCertificate != hasKey)
        return tl::make_unexpected(u"--certificate FILE and --key FILE go together"_s);
    if (isSelfSigned)
        read.tls = server::TlsChoice{Kind::SelfSigned, {}, {}, {}, {}};
    if (hasCertificate) {
        const auto file = [&parser](const QString &name) {
            return QFileInfo(parser.value(name)).absoluteFilePath();
        };
        read.tls = server::TlsChoice{Kind::Files, file(u"certificate"_s), file(u"key"_s), {}, {}};
    }
    return read;
}

} // namespace app
