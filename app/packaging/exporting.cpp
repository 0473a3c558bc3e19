// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/packaging/exporting.h"

#include "app/packaging/exportreport.h"
#include "app/packaging/packageicon.h"
#include "openapi/reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace app::packaging {
using namespace openapi::exporter;

namespace {

using Obstacle = ui::ExportReport::Obstacle;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::packaging::Exporting)
};

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

ui::ExportReport reportOf(const Package &package, const PackageSource &source,
                          const PackageTarget &target, const FormerPackage &former)
{
    ui::ExportReport report;
    report.title = package.definition->title;
    report.host = package.host;
    report.brandColour = package.brandColour;
    report.path = target.path;
    report.definitionName = source.definitionName;
    report.propertiesName = source.propertiesName;
    report.definitionRepairs = package.definitionRepairs;
    report.propertiesRepairs = package.propertiesRepairs;
    report.remarks = package.remarks;
    report.files = fileReports(package.files, former.files);
    report.definition = *bytesOf(package.files, DefinitionFile);
    const QByteArray *definition = bytesOf(former.files, DefinitionFile);
    report.compared = definition && former.isLike(report.title);
    if (report.compared) {
        const auto before = openapi::read(openapi::Document(*definition)).definition;
        report.changes = compare(*before, *package.definition);
    }
    if (!former.isLike(report.title))
        report.obstacle = Obstacle::SomethingElse;
    else if (hasBreaking(report.changes))
        report.obstacle = Obstacle::Breaking;
    return report;
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

ExportFailure failureOf(const PackageSource &source, const PackageError &error)
{
    const bool definition = error.source == PackageError::Source::Definition;
    const QString name = definition ? source.definitionName : source.propertiesName;
    const QString sentence =
        definition
            ? Words::tr("%1 is no JSON that could be exported")
            : Words::tr("%1 is no JSON that could be exported; mend it, or export the definition "
                        "alone");
    return {sentence.arg(name), name, error.diagnostics};
}

} // namespace

tl::expected<PreparedExport, ExportFailure> prepareExport(const PackageSource &source,
                                                          const PackageTarget &target,
                                                          const PackageChoices &choices)
{
    auto former = readFormer(target);
    if (!former)
        return tl::make_unexpected(ExportFailure{former.error(), target.path});
    auto package = makeOver(*former, source.files, choices);
    if (!package)
        return tl::make_unexpected(failureOf(source, package.error()));
    if (!choices.definitionOnly)
        addIcon(*package);
    PreparedExport prepared;
    prepared.report = reportOf(*package, source, target, *former);
    prepared.package = *std::move(package);
    prepared.target = target;
    prepared.former = *std::move(former);
    return prepared;
}

tl::expected<void, QString> write(PreparedExport &prepared)
{
    auto written = writePackage(prepared.target, prepared.package.files, prepared.former);
    prepared.report.written = written.has_value();
    return written;
}

} // namespace app::packaging
