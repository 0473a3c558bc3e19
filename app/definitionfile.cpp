// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/definitionfile.h"

#include "openapi/bundled.h"
#include "openapi/reader.h"
#include "server/describe.h"

#include <QFile>

namespace app {
using namespace Qt::StringLiterals;

namespace {

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

DefinitionFile fromText(const QString &name, const QByteArray &text)
{
    openapi::ReadResult result = openapi::read(openapi::Document(text));
    return {name, {std::move(result.definition), text}, std::move(result.diagnostics)};
}

} // namespace

tl::expected<DefinitionFile, QString> loadDefinition(const QString &file)
{
    if (file.isEmpty())
        return fromText(u"bundled definition"_s, openapi::bundledDefinition());
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return tl::make_unexpected(
            u"the definition %1 cannot be read: %2"_s.arg(file, source.errorString()));
    }
    // One byte more than the reader takes, so that it is the reader who refuses.
    return fromText(file, source.read(openapi::JsonLimits().bytes + 1));
}

QString diagnosticLines(const DefinitionFile &file)
{
    QString text;
    for (const openapi::Diagnostic &diagnostic : file.diagnostics) {
        openapi::Diagnostic placeless = diagnostic; // the place stands in front
        placeless.line = 0;
        text += u"%1:%2:%3: %4: %5\n"_s.arg(
            file.name, QString::number(diagnostic.line), QString::number(diagnostic.column),
            severityWord(diagnostic.severity), server::describe(placeless));
    }
    return text;
}

} // namespace app
