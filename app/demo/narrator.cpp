// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/narrator.h"

#include "app/terminal.h"

#include <cstdio>

#include <unistd.h>

namespace app::demo {
using namespace Qt::StringLiterals;

Narrator::Narrator()
    : m_colours(::isatty(STDOUT_FILENO) && qEnvironmentVariableIsEmpty("NO_COLOR"))
{
}

void Narrator::begin(const QString &title)
{
    ++m_step;
    m_clock.start();
    printLine(paint(Colour::Title, u"%1. %2"_s.arg(QString::number(m_step), title)));
}

void Narrator::fact(const QString &name, const QString &value)
{
    printLine(u"   "_s + name.leftJustified(12) + value);
}

void Narrator::wire(const Transcript &transcript)
{
    for (const QString &line : transcript.request)
        printLine(u"   "_s + paint(Colour::Request, u"> "_s + line));
    for (const QString &line : transcript.answer)
        printLine(u"   "_s + paint(Colour::Answer, u"< "_s + line));
}

void Narrator::succeed()
{
    printLine(u"   "_s + paint(Colour::Good, u"ok"_s)
              + paint(Colour::Quiet, u" (%1 ms)"_s.arg(m_clock.elapsed())) + u'\n');
}

void Narrator::fail(const QString &reason)
{
    printLine(u"   "_s + paint(Colour::Bad, u"failed: "_s + reason) + u'\n');
}

void Narrator::conclude(const QString &sentence)
{
    printLine(paint(Colour::Title, sentence));
}

QString Narrator::paint(Colour colour, const QString &text) const
{
    if (!m_colours)
        return text;
    return u"\x1b[%1m%2\x1b[0m"_s.arg(QString::number(static_cast<int>(colour)), text);
}

} // namespace app::demo
