// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/importarguments.h"

#include <QCommandLineParser>

namespace app {
using namespace Qt::StringLiterals;

OptionValue<ImportCommand> readImport(const QCommandLineParser &parser, const QString &source)
{
    const ImportCommand wanted{source, parser.value(u"out"_s), parser.isSet(u"force"_s),
                               parser.isSet(u"json"_s)};
    if (wanted.json && wanted.target.isEmpty()) {
        return tl::make_unexpected(
            u"--json prints the report where the definition would stand: add --out FILE"_s);
    }
    return wanted;
}

} // namespace app
