// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/firedocument.h"
#include "openapi/payload.h"
#include "openapi/reader.h"
#include "tests/fuzz/require.h"

#include <QUrl>

using namespace openapi;
using tests::require;

namespace {

void readWhole(const Document &document)
{
    const ReadResult result = read(document);
    require(result.definition != nullptr);
    for (const Diagnostic &diagnostic : result.diagnostics) {
        require(std::pair(diagnostic.line, diagnostic.column)
                == document.position(diagnostic.range.begin));
    }
    const ConnectorDefinition &definition = *result.definition;
    for (const Trigger &trigger : definition.triggers) {
        for (const SchemaIndex schema : {trigger.payload, definition.operationOf(trigger).body}) {
            const JsonValue sample = samplePayload(definition, schema);
            (void)validatePayload(definition, schema, sample);
        }
    }
    (void)fireDocument(document, definition, QUrl(QStringLiteral("http://127.0.0.1:8081")));
}

} // namespace

/// Reads, edits and reads again what may be a connector definition.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Document document(tests::fuzzInput(data, size));
    readWhole(document);
    // What was understood can be written and understood again.
    const Document written(document.root().toJson());
    require(!hasErrors(written.diagnostics()));
    require(written.root().toJson() == document.root().toJson());

    if (hasErrors(document.diagnostics()))
        return 0; // an edit need not mend the text
    const QString key = QStringLiteral("host");
    const JsonPointer host(QStringList{key});
    const JsonValue value = JsonValue::string(QStringLiteral("shop.example"));
    if (document.replace(host, value) || document.insert(JsonPointer(), key, value)) {
        const JsonValue *edited = document.root().find(host);
        require(edited && *edited == value);
    }
    return 0;
}
