// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.h"

#include <cstdio>

namespace app {
using namespace Qt::StringLiterals;

namespace {

void write(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void printLine(const QString &text)
{
    write(stdout, text + u'\n');
}

void printError(const QString &text)
{
    write(stderr, u"declic: "_s + text + u'\n');
}

void print(const QString &text)
{
    write(stdout, text);
}

void printToError(const QString &text)
{
    write(stderr, text);
}

} // namespace app
