// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.h"

#include <cstdio>

namespace app {
using namespace Qt::StringLiterals;

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

void write(std::FILE *stream, const QString &text)
{
    write(stream, text.toUtf8());
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

void printBytes(const QByteArray &bytes)
{
    write(stdout, bytes);
}

QString onOneLine(QString text)
{
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control)
            character = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

} // namespace app
