// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/validate/findingprinting.h"

#include "app/definitionfile.h"
#include "app/terminal.h"
#include "ui/findingwording.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace app::validate {
using namespace Qt::StringLiterals;
using namespace openapi::validator;
using openapi::Severity;

namespace {

QString sarifLevel(Severity severity)
{
    return severity == Severity::Hint ? u"note"_s : severityWord(severity);
}

QString sarifLevel(Level level)
{
    switch (level) {
    case Level::Off:
        return u"none"_s;
    case Level::Hint:
        return u"note"_s;
    case Level::Warning:
        return u"warning"_s;
    case Level::Error:
        break;
    }
    return u"error"_s;
}

QJsonObject asJson(const QString &file, const Finding &finding)
{
    QJsonObject object{{u"file"_s, file},
                       {u"line"_s, finding.line},
                       {u"column"_s, finding.column},
                       {u"pointer"_s, finding.pointer.toString()},
                       {u"severity"_s, severityWord(finding.severity)},
                       {u"rule"_s, QString::fromLatin1(finding.rule->id)},
                       {u"message"_s, ui::wording::englishFindingText(finding)}};
    if (finding.fix)
        object.insert(u"fix"_s, ui::wording::englishFixTitle(finding.fix));
    return object;
}

QString uriOf(const QString &file)
{
    const QUrl url = QFileInfo(file).isAbsolute() ? QUrl::fromLocalFile(file) : QUrl();
    return url.isValid() ? url.toString(QUrl::FullyEncoded)
                         : QString::fromLatin1(QUrl::toPercentEncoding(file, "/"));
}

QJsonObject text(const QString &words)
{
    return {{u"text"_s, words}};
}

QJsonArray sarifRules(Profile profile)
{
    QJsonArray array;
    for (const Rule &rule : rules()) {
        const Level level = profile == Profile::PrivateUse ? rule.privateUse : rule.certification;
        array.append(
            QJsonObject{{u"id"_s, QString::fromLatin1(rule.id)},
                        {u"shortDescription"_s, text(ui::wording::englishRuleText(rule))},
                        {u"defaultConfiguration"_s, QJsonObject{{u"enabled"_s, level != Level::Off},
                                                                {u"level"_s, sarifLevel(level)}}}});
    }
    return array;
}

QJsonObject asSarif(const QString &file, const Finding &finding)
{
    const QJsonObject region{{u"startLine"_s, finding.line}, {u"startColumn"_s, finding.column}};
    const QJsonObject place{{u"artifactLocation"_s, QJsonObject{{u"uri"_s, uriOf(file)}}},
                            {u"region"_s, region}};
    const QJsonObject pointer{{u"fullyQualifiedName"_s, finding.pointer.toString()}};
    return {
        {u"ruleId"_s, QString::fromLatin1(finding.rule->id)},
        {u"ruleIndex"_s, int(finding.rule - rules().data())},
        {u"level"_s, sarifLevel(finding.severity)},
        {u"message"_s, text(ui::wording::englishFindingText(finding))},
        {u"locations"_s, QJsonArray{QJsonObject{{u"physicalLocation"_s, place},
                                                {u"logicalLocations"_s, QJsonArray{pointer}}}}}};
}

} // namespace

QString findingLines(const FileFindings &file)
{
    QString lines;
    for (const Finding &finding : file.findings) {
        lines += file.file + u':' + QString::number(finding.line) + u':'
                 + QString::number(finding.column) + u": "_s + severityWord(finding.severity)
                 + u": "_s + onOneLine(ui::wording::englishFindingText(finding)) + u" ["_s
                 + QLatin1String(finding.rule->id) + u"]\n"_s;
    }
    return lines;
}

QByteArray findingsAsJson(const std::vector<FileFindings> &files)
{
    QJsonArray array;
    for (const FileFindings &file : files) {
        for (const Finding &finding : file.findings)
            array.append(asJson(file.file, finding));
    }
    return QJsonDocument(array).toJson();
}

QByteArray findingsAsSarif(const std::vector<FileFindings> &files, Profile profile)
{
    QJsonArray results;
    for (const FileFindings &file : files) {
        for (const Finding &finding : file.findings)
            results.append(asSarif(file.file, finding));
    }
    const QJsonObject driver{{u"name"_s, u"Declic"_s},
                             {u"version"_s, QLatin1String(DECLIC_VERSION)},
                             {u"rules"_s, sarifRules(profile)}};
    const QJsonObject run{{u"tool"_s, QJsonObject{{u"driver"_s, driver}}},
                          {u"columnKind"_s, u"unicodeCodePoints"_s},
                          {u"results"_s, results}};
    return QJsonDocument(
               QJsonObject{{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
                           {u"version"_s, u"2.1.0"_s},
                           {u"runs"_s, QJsonArray{run}}})
        .toJson();
}

bool hasErrors(const std::vector<FileFindings> &files)
{
    return std::any_of(files.begin(), files.end(), [](const FileFindings &file) {
        return std::any_of(file.findings.begin(), file.findings.end(), [](const Finding &finding) {
            return finding.severity == Severity::Error;
        });
    });
}

} // namespace app::validate
