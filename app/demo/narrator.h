// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/transcript.h"

#include <QElapsedTimer>

namespace app::demo {

/// Tells the story on standard output, with colours where that is a terminal (and NO_COLOR is not
/// set, https://no-color.org).
class Narrator
{
public:
    Narrator();

    void begin(const QString &title);
    void fact(const QString &name, const QString &value);
    void wire(const Transcript &transcript);
    void succeed();
    void fail(const QString &reason);
    /// The last line of the story.
    void conclude(const QString &sentence);

private:
    enum class Colour { Title = 1, Good = 32, Bad = 31, Request = 36, Answer = 35, Quiet = 2 };

    [[nodiscard]] QString paint(Colour colour, const QString &text) const;

    bool m_colours = false;
    int m_step = 0;
    QElapsedTimer m_clock;
};

} // namespace app::demo
