// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/exporter/package.h"

#include "openapi/exporter/exporteddefinition.h"
#include "openapi/exporter/packagereadme.h"
#include "openapi/reader.h"

#include <QRegularExpression>

#include <algorithm>

namespace openapi::exporter {

namespace {

using Code = Remark::Code;

bool isLocal(const QString &host)
{
    static const QRegularExpression shape(
        QStringLiteral("^(localhost|127\\.|10\\.|192\\.168\\.|169\\.254\\.|0\\.0\\.0\\.0"
                       "|172\\.(1[6-9]|2[0-9]|3[01])\\.)|\\.(local|localhost|internal)(:|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return shape.match(host).hasMatch();
}

void checkDefinition(const ConnectorDefinition &definition, Remarks &remarks)
{
    const auto warn = [&remarks](Code code, const QStringList &args = {}) {
        remarks.push_back({Severity::Warning, code, args});
    };
    if (definition.host.isEmpty())
        warn(Code::HostMissing);
    else if (isLocal(definition.host))
        warn(Code::HostLocal, {definition.host});
    if (!definition.schemes.isEmpty() && !definition.schemes.contains(QLatin1String("https")))
        warn(Code::NotSecure);
    if (definition.description.isEmpty())
        warn(Code::DescriptionMissing);
}

JsonValue text(QLatin1String value)
{
    return JsonValue::string(value);
}

QByteArray madeSettings(bool script)
{
    JsonValue settings = JsonValue::object();
    settings.set(QStringLiteral("apiDefinition"), text(DefinitionFile));
    settings.set(QStringLiteral("apiProperties"), text(PropertiesFileName));
    settings.set(QStringLiteral("icon"), text(IconFile));
    if (script)
        settings.set(QStringLiteral("script"), text(ScriptFile));
    settings.set(QStringLiteral("powerAppsUrl"), text(QLatin1String("https://api.powerapps.com")));
    settings.set(QStringLiteral("powerAppsApiVersion"), text(QLatin1String("2016-11-01")));
    return settings.toJson(2) + '\n';
}

/// Those of the last export stay: they name the connector and the environment that it went to.
QByteArray settingsOf(const PackageSources &sources, Remarks &remarks)
{
    if (sources.formerSettings.isEmpty())
        return madeSettings(!sources.script.isEmpty());
    const JsonParseResult former = parseStrictJson(sources.formerSettings);
    if (former.complete && former.root.isObject() && !hasErrors(former.diagnostics))
        return sources.formerSettings;
    remarks.push_back({Severity::Warning, Code::SettingsUnreadable, {}});
    return madeSettings(!sources.script.isEmpty());
}

tl::expected<PropertiesFile, Diagnostics> propertiesOf(const PackageSources &sources,
                                                       const ConnectorDefinition &definition,
                                                       const PropertiesChoices &choices)
{
    if (sources.properties.isEmpty())
        return madeProperties(definition, choices);
    return fittedProperties(sources.properties, definition, choices);
}

void addFiles(Package &package, const PackageSources &sources, PropertiesFile properties)
{
    const auto add = [&package](QLatin1String name, const QByteArray &bytes) {
        package.files.push_back({name, bytes});
    };
    package.brandColour = properties.brandColour;
    package.propertiesRepairs = std::move(properties.repairs);
    package.remarks.insert(package.remarks.end(), properties.remarks.begin(),
                           properties.remarks.end());
    if (properties.usesScript && sources.script.isEmpty())
        package.remarks.push_back({Severity::Warning, Code::ScriptMissing, {}});
    add(PropertiesFileName, properties.text);
    add(SettingsFile, settingsOf(sources, package.remarks));
    if (!sources.icon.isEmpty())
        add(IconFile, sources.icon);
    if (!sources.script.isEmpty())
        add(ScriptFile, sources.script);
    add(ReadmeFile, packageReadme(*package.definition, !sources.script.isEmpty()));
}

} // namespace

const QByteArray *bytesOf(const PackageFiles &files, QLatin1String name)
{
    const auto found = std::find_if(files.begin(), files.end(),
                                    [name](const PackageFile &file) { return file.name == name; });
    return found == files.end() ? nullptr : &found->bytes;
}

tl::expected<Package, PackageError> makePackage(const PackageSources &sources,
                                                const PackageChoices &choices)
{
    auto exported = exportedDefinition(Document(sources.definition), choices.host);
    if (!exported) {
        return tl::make_unexpected(
            PackageError{PackageError::Source::Definition, std::move(exported.error())});
    }
    Package package;
    package.definition = read(Document(exported->text)).definition;
    package.host = package.definition->host;
    package.definitionRepairs = std::move(exported->repairs);
    package.files.push_back({DefinitionFile, exported->text});
    checkDefinition(*package.definition, package.remarks);
    if (choices.definitionOnly)
        return package;
    auto properties = propertiesOf(sources, *package.definition, choices.properties);
    if (!properties) {
        return tl::make_unexpected(
            PackageError{PackageError::Source::Properties, std::move(properties.error())});
    }
    addFiles(package, sources, *std::move(properties));
    return package;
}

} // namespace openapi::exporter
