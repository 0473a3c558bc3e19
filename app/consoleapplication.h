// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QTranslator>

#include <optional>

namespace app {

/// The application object of the console: identity, and texts in the user's language.
class ConsoleApplication final : public QApplication
{
    Q_OBJECT

public:
    ConsoleApplication(int &argc, char **argv);

    /// Why no window can be opened here, and what to do; nothing where one can. Needs no
    /// application object: making one without a display ends the program.
    [[nodiscard]] static std::optional<QString> displayProblem();

private:
    void installTranslations();

    QTranslator m_qtTexts;
    QTranslator m_texts;
};

} // namespace app
