// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/consoleapplication.h"

#include <QLibraryInfo>
#include <QLocale>

namespace app {
using namespace Qt::StringLiterals;

ConsoleApplication::ConsoleApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
    setApplicationDisplayName(u"Declic"_s);
    setDesktopFileName(u"declic"_s);
    setQuitOnLastWindowClosed(false); // the session ends when the server has stopped
    installTranslations();
}

std::optional<QString> ConsoleApplication::displayProblem()
{
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return {};
    }
    return u"there is no display, so the console cannot open its window\n"
           "Host without a window: declic serve"_s;
}

void ConsoleApplication::installTranslations()
{
    const QLocale locale = QLocale::system();
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (m_qtTexts.load(locale, u"qtbase"_s, u"_"_s, qtFolder))
        installTranslator(&m_qtTexts);
    // English has a file too: it knows the plurals.
    if (m_texts.load(locale, u"declic"_s, u"_"_s, u":/i18n"_s)
        || m_texts.load(u"declic_en"_s, u":/i18n"_s))
        installTranslator(&m_texts);
}

} // namespace app
