// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/importreport.h"

#include "app/definitionfile.h"
#include "app/terminal.h"
#include "ui/importwording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace app::importing {
using namespace Qt::StringLiterals;
using openapi::importer::Imported;
using openapi::importer::Note;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::importing)
};

QString formatName(Imported::Kind kind)
{
    switch (kind) {
    case Imported::Kind::Unknown:
        break;
    case Imported::Kind::Swagger2:
        return u"Swagger 2.0"_s;
    case Imported::Kind::OpenApi30:
        return u"OpenAPI 3.0"_s;
    case Imported::Kind::OpenApi31:
        return u"OpenAPI 3.1"_s;
    }
    return u"unknown"_s;
}

QJsonObject asJson(const Note &note)
{
    return {{u"severity"_s, severityWord(note.severity)},
            {u"code"_s, note.name()},
            {u"line"_s, note.line},
            {u"column"_s, note.column},
            {u"pointer"_s, note.pointer.toString()},
            {u"args"_s, QJsonArray::fromStringList(note.args)},
            {u"message"_s, ui::wording::englishImportText(note)}};
}

} // namespace

QString reportText(const QString &name, const Imported &imported)
{
    QString lines = diagnosticText(name, imported.diagnostics);
    for (const Note &note : imported.notes) {
        lines += name + u':' + QString::number(note.line) + u':' + QString::number(note.column)
                 + u": "_s + severityWord(note.severity) + u": "_s
                 + onOneLine(ui::wording::englishImportText(note)) + u'\n';
    }
    return lines;
}

QString reportJson(const QString &name, const Imported &imported)
{
    QJsonArray notes;
    for (const Note &note : imported.notes)
        notes.append(asJson(note));
    const QJsonObject report{{u"source"_s, name},
                             {u"format"_s, formatName(imported.kind)},
                             {u"usable"_s, imported.isUsable()},
                             {u"converted"_s, imported.isConverted()},
                             {u"notes"_s, notes}};
    return QString::fromUtf8(QJsonDocument(report).toJson());
}

QString addressName(const QUrl &url)
{
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QString failureText(const services::Downloaded &downloaded)
{
    using Failure = services::Downloaded::Failure;
    const QString &detail = downloaded.detail;
    switch (downloaded.failure) {
    case Failure::None:
        break;
    case Failure::NotAnAddress:
        return Words::tr("this is no http or https address");
    case Failure::Network:
        return detail;
    case Failure::Refused:
        return Words::tr("the server answered %1").arg(detail);
    case Failure::TooLarge:
        return Words::tr("it is larger than %1 bytes").arg(detail);
    case Failure::TooSlow:
        return Words::tr("the server took too long");
    case Failure::RedirectRefused:
        return Words::tr("the server leads on to %1, which is not followed; give that address")
            .arg(detail);
    case Failure::Cancelled:
        return Words::tr("it was cancelled");
    }
    return {};
}

} // namespace app::importing
