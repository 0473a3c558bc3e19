// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/definitionfile.h"

#include "app/services/projectstore.h"
#include "openapi/bundled.h"
#include "openapi/reader.h"
#include "server/describe.h"

#include <QFile>
#include <QFileInfo>

namespace app {
using namespace Qt::StringLiterals;

namespace {

/// One byte more than the reader takes, so that it is the reader who refuses.
QByteArray textOf(QFile &file)
{
    return file.read(openapi::JsonLimits().bytes + 1);
}

DefinitionFile fromText(const QString &name, const QByteArray &text)
{
    openapi::ReadResult result = openapi::read(openapi::Document(text));
    return {name, {std::move(result.definition), text}, std::move(result.diagnostics)};
}

void readProperties(DefinitionFile &read)
{
    QFile file(fileBeside(read.path, u".properties.json"_s, u"apiProperties.json"_s));
    if (file.fileName().isEmpty())
        return;
    read.propertiesName = file.fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        read.propertiesProblem = file.errorString();
        return;
    }
    read.propertiesText = textOf(file);
    openapi::ApiPropertiesResult result = openapi::readApiProperties(read.propertiesText);
    read.served.properties = std::move(result.properties);
    read.propertiesDiagnostics = std::move(result.diagnostics);
}

} // namespace

QString severityWord(openapi::Severity severity)
{
    switch (severity) {
    case openapi::Severity::Hint:
        return u"hint"_s;
    case openapi::Severity::Warning:
        return u"warning"_s;
    case openapi::Severity::Error:
        break;
    }
    return u"error"_s;
}

QString fileBeside(const QString &definition, const QString &ending, const QString &shared)
{
    const QFileInfo file(definition);
    QString stem = file.fileName();
    for (const auto &known : {".json"_L1, ".swagger"_L1}) {
        if (stem.endsWith(known, Qt::CaseInsensitive))
            stem.chop(known.size());
    }
    for (const QString &name : {QString(stem + ending), shared}) {
        const QString candidate = file.absolutePath() + u'/' + name;
        if (candidate != file.absoluteFilePath() && QFileInfo(candidate).isFile())
            return candidate;
    }
    return {};
}

tl::expected<DefinitionFile, QString> loadDefinition(const QString &file)
{
    if (file.isEmpty())
        return fromText(u"bundled definition"_s, openapi::bundledDefinition());
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return tl::make_unexpected(
            u"the definition %1 cannot be read: %2"_s.arg(file, source.errorString()));
    }
    DefinitionFile read = fromText(file, textOf(source));
    read.path = services::ProjectStore::canonicalFile(file);
    readProperties(read);
    read.hasScript = !fileBeside(read.path, u".script.csx"_s, u"script.csx"_s).isEmpty();
    return read;
}

QString diagnosticText(const QString &name, const openapi::Diagnostics &diagnostics)
{
    QString text;
    for (const openapi::Diagnostic &diagnostic : diagnostics) {
        openapi::Diagnostic placeless = diagnostic; // the place stands in front
        placeless.line = 0;
        text += u"%1:%2:%3: %4: %5\n"_s.arg(
            name, QString::number(diagnostic.line), QString::number(diagnostic.column),
            severityWord(diagnostic.severity), server::describe(placeless));
    }
    return text;
}

QString diagnosticLines(const DefinitionFile &file)
{
    QString text = diagnosticText(file.name, file.diagnostics)
                   + diagnosticText(file.propertiesName, file.propertiesDiagnostics);
    if (!file.propertiesProblem.isEmpty())
        text += u"%1: error: it cannot be read: %2\n"_s.arg(file.propertiesName,
                                                            file.propertiesProblem);
    return text;
}

} // namespace app
