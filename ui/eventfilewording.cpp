// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/eventfilewording.h"

#include "ui/wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui::wording {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::eventFile)
};

QString reason(const openapi::EventFileError &error)
{
    using Code = openapi::EventFileError::Code;
    const QString first = error.args.value(0);
    switch (error.code) {
    case Code::TooLarge:
        return Words::tr("The file is too large: at most %1 are read.")
            .arg(QLocale().formattedDataSize(first.toLongLong()));
    case Code::TooManyRows:
        return Words::tr("The file has more than %1 events. Split it.")
            .arg(QLocale().toString(first.toLongLong()));
    case Code::TooManyColumns:
        return Words::tr("The table has more than %1 columns.").arg(first);
    case Code::NotUtf8:
        return Words::tr("The text is not UTF-8. Save it as “CSV UTF-8”.");
    case Code::NoEvents:
        return Words::tr("The file has no events. A table needs a line of names and a line for "
                         "each event.");
    case Code::QuoteOpen:
        return Words::tr("A quotation mark is never closed.");
    case Code::TextAfterQuote:
        return Words::tr("Text stands behind a closing quotation mark. Write a quotation mark "
                         "inside a cell twice.");
    case Code::ColumnUnnamed:
        return Words::tr("A column has no name.");
    case Code::ColumnTwice:
        return Words::tr("Two columns are called “%1”.").arg(first);
    case Code::ColumnConflict:
        return Words::tr("The column “%1” contradicts another one: the same property cannot be a "
                         "value and have values inside.")
            .arg(first);
    case Code::NotJson:
        return Words::tr("This is not JSON: expected %1.").arg(first);
    }
    return {};
}

} // namespace

QString eventFileProblem(const openapi::EventFileError &error)
{
    if (error.line > 0 && error.column > 0) {
        return Words::tr("Line %1, column %2: %3")
            .arg(QString::number(error.line), QString::number(error.column), reason(error));
    }
    if (error.line > 0)
        return Words::tr("Line %1: %2").arg(QString::number(error.line), reason(error));
    return reason(error);
}

QString eventRowProblem(const openapi::EventFile &file, const openapi::EventRowProblem &problem)
{
    const QString text = diagnostic(problem.diagnostic);
    if (problem.column > 0) {
        return Words::tr("Column %1 (%2): %3")
            .arg(QString::number(problem.column),
                 file.columns.value(problem.column - 1, QStringLiteral("–")), text);
    }
    const QString place = problem.diagnostic.pointer.toString();
    return place.isEmpty() ? text : Words::tr("%1: %2").arg(place.mid(1), text);
}

} // namespace ui::wording
