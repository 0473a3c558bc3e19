// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/packaging/exportreport.h"

#include "app/definitionfile.h"
#include "app/packaging/exportwords.h"
#include "openapi/exporter/linechanges.h"
#include "openapi/exporter/propertysecrets.h"
#include "server/describe.h"
#include "ui/exportwording.h"
#include "ui/printable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace app::packaging {
using namespace Qt::StringLiterals;
using namespace openapi::exporter;

namespace {

using State = ui::ExportedFile::State;
constexpr qsizetype MostLines = 40;

QString stateWord(State state)
{
    switch (state) {
    case State::Added:
        return u"new"_s;
    case State::Changed:
        return u"changed"_s;
    case State::Unchanged:
        return u"unchanged"_s;
    case State::Left:
        break;
    }
    return u"left as it is"_s;
}

/// Somebody may have pasted a secret into the last export: it must not show among the changes.
QByteArray withoutSecrets(const QByteArray &text)
{
    openapi::Document document(text);
    Remarks unheard;
    removeSecrets(document, unheard);
    return document.text();
}

QByteArray changesOf(const QString &name, const QByteArray &before, const QByteArray &after)
{
    if (name == IconFile)
        return {};
    if (name == PropertiesFileName)
        return lineChanges(withoutSecrets(before), after);
    return lineChanges(before, after);
}

QString changedLines(const ui::ExportedFile &file, bool all)
{
    QList<QByteArray> lines = file.changes.split('\n');
    lines.removeLast();
    const qsizetype hidden = all ? 0 : std::max<qsizetype>(0, lines.size() - MostLines);
    lines.resize(lines.size() - hidden);
    QString text = u"--- %1 of the last export\n+++ %1\n"_s.arg(file.name)
                   + ui::printable(lines.join('\n')) + u'\n';
    if (hidden > 0)
        text += u"... and %1 lines more; --dry-run shows all\n"_s.arg(hidden);
    return text;
}

QString changeLines(const Changes &changes, bool breaking)
{
    QString text;
    for (const Change &change : changes) {
        if (isBreaking(change.code) == breaking)
            text += u"  "_s + ui::printable(ui::wording::englishChangeText(change).toUtf8())
                    + u'\n';
    }
    const QString head = breaking ? u"Flows that exist may stop working:\n"_s
                                  : u"What else has changed:\n"_s;
    return text.isEmpty() ? text : head + text;
}

QJsonArray diagnosticsJson(const QString &file, const openapi::Diagnostics &diagnostics)
{
    QJsonArray list;
    for (const openapi::Diagnostic &each : diagnostics) {
        openapi::Diagnostic placeless = each;
        placeless.line = 0;
        list.append(QJsonObject{{u"file"_s, file},
                                {u"line"_s, each.line},
                                {u"column"_s, each.column},
                                {u"severity"_s, severityWord(each.severity)},
                                {u"message"_s, server::describe(placeless)}});
    }
    return list;
}

QJsonArray changesJson(const Changes &changes)
{
    QJsonArray list;
    for (const Change &change : changes) {
        list.append(QJsonObject{{u"code"_s, word(change.code)},
                                {u"breaking"_s, isBreaking(change.code)},
                                {u"args"_s, QJsonArray::fromStringList(change.args)},
                                {u"message"_s, ui::wording::englishChangeText(change)}});
    }
    return list;
}

QJsonArray filesJson(const std::vector<ui::ExportedFile> &files)
{
    QJsonArray list;
    for (const ui::ExportedFile &file : files) {
        QJsonObject entry{{u"name"_s, file.name},
                          {u"state"_s, stateWord(file.state)},
                          {u"bytes"_s, qint64(file.bytes)}};
        if (!file.changes.isEmpty())
            entry.insert(u"changes"_s, QString::fromUtf8(file.changes));
        list.append(entry);
    }
    return list;
}

} // namespace

std::vector<ui::ExportedFile> fileReports(const PackageFiles &package, const PackageFiles &former)
{
    std::vector<ui::ExportedFile> reports;
    for (const PackageFile &file : package) {
        const QByteArray *before = bytesOf(former, QLatin1String(file.name.toLatin1()));
        ui::ExportedFile report{file.name, State::Added, file.bytes.size(), {}};
        if (before) {
            report.state = *before == file.bytes ? State::Unchanged : State::Changed;
            report.changes = changesOf(file.name, *before, file.bytes);
        }
        reports.push_back(std::move(report));
    }
    for (const PackageFile &file : former) {
        if (!bytesOf(package, QLatin1String(file.name.toLatin1())))
            reports.push_back({file.name, State::Left, file.bytes.size(), {}});
    }
    return reports;
}

QString refusal(const ui::ExportReport &report)
{
    using Obstacle = ui::ExportReport::Obstacle;
    switch (report.obstacle) {
    case Obstacle::None:
        break;
    case Obstacle::SomethingElse:
        return u"%1 holds something other than an export of “%2”; write over it with --force"_s.arg(
            report.path, report.title.simplified());
    case Obstacle::Breaking:
        return u"flows that exist may stop working; write it all the same with --force"_s;
    }
    return {};
}

QString reportWarnings(const ui::ExportReport &report)
{
    QString text = diagnosticText(report.definitionName, report.definitionRepairs)
                   + diagnosticText(report.propertiesName, report.propertiesRepairs);
    const auto repaired = [&text](const QString &name, const openapi::Diagnostics &repairs) {
        if (!repairs.empty())
            text += u"warning: %1 is not strict JSON; what is exported is\n"_s.arg(name);
    };
    repaired(report.definitionName, report.definitionRepairs);
    repaired(report.propertiesName, report.propertiesRepairs);
    for (const Remark &remark : report.remarks)
        text += severityWord(remark.severity) + u": "_s
                + ui::printable(ui::wording::englishRemarkText(remark).toUtf8()) + u'\n';
    return text;
}

QString reportText(const ui::ExportReport &report, bool all)
{
    QString text;
    if (report.compared) {
        for (const ui::ExportedFile &file : report.files) {
            if (!file.changes.isEmpty())
                text += changedLines(file, all);
        }
        text += changeLines(report.changes, true) + changeLines(report.changes, false);
    }
    if (report.obstacle != ui::ExportReport::Obstacle::None)
        return text;
    text += u"%1 “%2” for %3 to %4\n"_s.arg(
        report.written ? u"Exported"_s : u"Would export"_s, report.title.simplified(),
        report.host.isEmpty() ? u"no host"_s : report.host, report.path);
    for (const ui::ExportedFile &file : report.files)
        text += u"  %1  %2\n"_s.arg(file.name.leftJustified(26), stateWord(file.state));
    return text;
}

QString reportJson(const ui::ExportReport &report)
{
    QJsonArray remarks;
    for (const Remark &remark : report.remarks) {
        remarks.append(QJsonObject{{u"code"_s, word(remark.code)},
                                   {u"severity"_s, severityWord(remark.severity)},
                                   {u"args"_s, QJsonArray::fromStringList(remark.args)},
                                   {u"message"_s, ui::wording::englishRemarkText(remark)}});
    }
    QJsonArray repairs = diagnosticsJson(report.definitionName, report.definitionRepairs);
    for (const QJsonValue &each : diagnosticsJson(report.propertiesName, report.propertiesRepairs))
        repairs.append(each);
    QJsonObject object{{u"title"_s, report.title},
                       {u"host"_s, report.host},
                       {u"path"_s, report.path},
                       {u"written"_s, report.written},
                       {u"compared"_s, report.compared},
                       {u"files"_s, filesJson(report.files)},
                       {u"changes"_s, changesJson(report.changes)},
                       {u"repairs"_s, repairs},
                       {u"remarks"_s, remarks}};
    if (report.obstacle != ui::ExportReport::Obstacle::None)
        object.insert(u"refusal"_s, refusal(report));
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

} // namespace app::packaging
