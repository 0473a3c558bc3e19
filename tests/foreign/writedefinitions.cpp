// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/foreign/shippeddefinitions.h"

#include <QDir>
#include <QFile>

#include <cstdio>

/// write_definitions DIR: writes each of them to a file of its own.
int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    for (const tests::ShippedDefinition &definition : tests::shippedDefinitions()) {
        QFile file(folder.filePath(definition.name + QStringLiteral(".swagger.json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(definition.text) < 0) {
            std::fprintf(stderr, "%s cannot be written\n", qPrintable(file.fileName()));
            return 1;
        }
    }
    return 0;
}
