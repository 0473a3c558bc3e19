// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/definitionfile.h"

#include "openapi/reader.h"
#include "server/describe.h"

#include <QFile>

namespace app {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestFile = 16 * 1024 * 1024; // bytes, the same as openapi::JsonLimits

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

} // namespace

tl::expected<DefinitionFile, QString> loadDefinition(const QString &file)
{
    const bool bundled = file.isEmpty();
    QFile source(bundled ? u":/definitions/store-connector.swagger.json"_s : file);
    if (!source.open(QIODevice::ReadOnly)) {
        return tl::make_unexpected(
            u"the definition %1 cannot be read: %2"_s.arg(file, source.errorString()));
    }
    // One byte more than the reader takes, so that it is the reader who refuses.
    const openapi::Document document(source.read(LargestFile + 1));
    openapi::ReadResult result = openapi::read(document);
    return DefinitionFile{bundled ? u"bundled definition"_s : file,
                          {std::move(result.definition), document.text()},
                          std::move(result.diagnostics)};
}

QString diagnosticLines(const DefinitionFile &file)
{
    QString text;
    for (const openapi::Diagnostic &diagnostic : file.diagnostics) {
        text += u"%1:%2:%3: %4: %5\n"_s.arg(
            file.name, QString::number(diagnostic.line), QString::number(diagnostic.column),
            severityWord(diagnostic.severity), server::describe(diagnostic));
    }
    return text;
}

} // namespace app
