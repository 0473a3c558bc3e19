// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/packaging/exporttask.h"

#include "app/definitionfile.h"
#include "app/packaging/exporting.h"
#include "app/packaging/exportreport.h"
#include "app/terminal.h"

#include <QUrl>

namespace app::packaging {
using namespace Qt::StringLiterals;
using namespace openapi::exporter;

namespace {

using Obstacle = ui::ExportReport::Obstacle;

int complain(const QString &sentence)
{
    printError(sentence);
    return Refused;
}

PackageTarget targetOf(const ExportCommand &wanted)
{
    if (!wanted.archive.isEmpty())
        return {PackageTarget::Kind::Archive, wanted.archive};
    const bool file = wanted.definitionOnly
                      && wanted.folder.endsWith(".json"_L1, Qt::CaseInsensitive);
    return {file ? PackageTarget::Kind::SingleFile : PackageTarget::Kind::Folder, wanted.folder};
}

PackageChoices choicesOf(const CommonOptions &options, const ExportCommand &wanted)
{
    PackageChoices choices;
    const QString publicHost = QUrl(options.publicUrl).authority(QUrl::FullyEncoded);
    choices.host = wanted.host.isEmpty() ? publicHost : wanted.host;
    choices.definitionOnly = wanted.definitionOnly;
    choices.properties = {wanted.brandColour, {wanted.clientId, wanted.tenant}};
    return choices;
}

void tell(const ui::ExportReport &report, const ExportCommand &wanted)
{
    if (wanted.json) {
        print(reportJson(report));
        return;
    }
    printToError(reportWarnings(report));
    print(reportText(report, wanted.dryRun));
    if (report.obstacle != Obstacle::None)
        printError(refusal(report));
}

} // namespace

int exportPackage(const CommonOptions &options, const ExportCommand &wanted)
{
    const auto source = readPackageSource(options.definitionFile);
    if (!source)
        return complain(source.error());
    auto prepared = prepareExport(*source, targetOf(wanted), choicesOf(options, wanted));
    if (!prepared) {
        const ExportFailure &failure = prepared.error();
        printToError(diagnosticText(failure.file, failure.diagnostics));
        return complain(failure.sentence);
    }
    if (wanted.force)
        prepared->report.obstacle = Obstacle::None;
    const bool stopped = prepared->report.obstacle != Obstacle::None;
    if (!stopped && !wanted.dryRun) {
        if (const auto written = write(*prepared); !written)
            return complain(written.error());
    }
    tell(prepared->report, wanted);
    return stopped ? Refused : Done;
}

} // namespace app::packaging
