// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/packaging/exporttask.h"

#include "app/packaging/exportreport.h"
#include "app/packaging/packageicon.h"
#include "app/packaging/packagesource.h"
#include "app/packaging/packagetarget.h"
#include "app/terminal.h"
#include "openapi/reader.h"

#include <QUrl>

#include <algorithm>

namespace app::packaging {
using namespace Qt::StringLiterals;
using namespace openapi::exporter;

namespace {

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

void addIcon(Package &package)
{
    if (const QByteArray *icon = bytesOf(package.files, IconFile)) {
        const Remarks remarks = iconRemarks(*icon);
        package.remarks.insert(package.remarks.end(), remarks.begin(), remarks.end());
        return;
    }
    const auto readme = std::find_if(
        package.files.begin(), package.files.end(),
        [](const PackageFile &each) { return each.name == ReadmeFile; });
    package.files.insert(readme, {IconFile, drawnIcon(package.brandColour)});
}

ExportReport reportOf(const Package &package, const PackageSource &source,
                      const PackageTarget &target, const FormerPackage &former)
{
    ExportReport report;
    report.title = package.definition->title;
    report.host = package.host;
    report.path = target.path;
    report.definitionName = source.definitionName;
    report.propertiesName = source.propertiesName;
    report.definitionRepairs = package.definitionRepairs;
    report.propertiesRepairs = package.propertiesRepairs;
    report.remarks = package.remarks;
    report.files = fileReports(package.files, former.files);
    const QByteArray *definition = bytesOf(former.files, DefinitionFile);
    report.compared = definition && former.isLike(report.title);
    if (report.compared) {
        const auto before = openapi::read(openapi::Document(*definition)).definition;
        report.changes = compare(*before, *package.definition);
    }
    return report;
}

QString refusalOf(const ExportReport &report, const FormerPackage &former)
{
    if (!former.isLike(report.title)) {
        return u"%1 holds something other than an export of “%2”; write over it with --force"_s.arg(
            report.path, report.title.simplified());
    }
    if (hasBreaking(report.changes))
        return u"flows that exist may stop working; write it all the same with --force"_s;
    return {};
}

void tell(const ExportReport &report, const ExportCommand &wanted)
{
    if (wanted.json) {
        print(reportJson(report));
        return;
    }
    printToError(reportWarnings(report));
    print(reportText(report, wanted.dryRun));
    if (!report.refusal.isEmpty())
        printError(report.refusal);
}

/// The settings of another connector must not go with this one: they would send it there.
tl::expected<Package, PackageError> makeOver(const FormerPackage &former, PackageSources sources,
                                             const PackageChoices &choices)
{
    auto package = makePackage(sources, choices);
    const QByteArray *settings = bytesOf(former.files, SettingsFile);
    if (!package || !settings || !former.isLike(package->definition->title))
        return package;
    sources.formerSettings = *settings;
    return makePackage(sources, choices);
}

int complain(const PackageSource &source, const PackageError &error)
{
    const bool definition = error.source == PackageError::Source::Definition;
    const QString name = definition ? source.definitionName : source.propertiesName;
    printToError(diagnosticText(name, error.diagnostics));
    return complain(u"%1 is no JSON that could be exported"_s.arg(name)
                    + (definition ? QString() : u"; mend it, or export with --definition-only"_s));
}

} // namespace

int exportPackage(const CommonOptions &options, const ExportCommand &wanted)
{
    auto source = readPackageSource(options.definitionFile);
    if (!source)
        return complain(source.error());
    const PackageTarget target = targetOf(wanted);
    const auto former = readFormer(target);
    if (!former)
        return complain(former.error());
    auto package = makeOver(*former, source->files, choicesOf(options, wanted));
    if (!package)
        return complain(*source, package.error());
    if (!wanted.definitionOnly)
        addIcon(*package);
    ExportReport report = reportOf(*package, *source, target, *former);
    if (!wanted.force)
        report.refusal = refusalOf(report, *former);
    if (report.refusal.isEmpty() && !wanted.dryRun) {
        if (const auto written = writePackage(target, package->files, *former); !written)
            return complain(written.error());
        report.written = true;
    }
    tell(report, wanted);
    return report.refusal.isEmpty() ? Done : Refused;
}

} // namespace app::packaging
