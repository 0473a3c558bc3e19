// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/exporter/exporteddefinition.h"

#include "openapi/exporter/strictjson.h"

#include <QRegularExpression>

namespace openapi::exporter {

namespace {

const QString HostKey = QStringLiteral("host");

/// Where the members before the host stand, the nearest first, as definitions usually have them.
bool insertHost(Document &document, const JsonValue &host)
{
    for (const char *key : {"info", "swagger"}) {
        if (document.insertAfter(JsonPointer({QLatin1String(key)}), HostKey, host))
            return true;
    }
    return document.insert({}, HostKey, host).has_value();
}

} // namespace

tl::expected<DefinitionText, Diagnostics> exportedDefinition(const Document &document,
                                                             const QString &host)
{
    StrictText strict = strictText(document.text());
    if (!strict.isStrict())
        return tl::make_unexpected(std::move(strict.obstacles));
    Document exported(strict.text);
    if (!exported.root().isObject()) {
        Diagnostic error;
        error.code = Diagnostic::Code::NotAnObject;
        error.line = error.column = 1;
        return tl::make_unexpected(Diagnostics{error});
    }
    const JsonValue wanted = JsonValue::string(host);
    const JsonValue *present = exported.root().find(QStringView(HostKey));
    if (!host.isEmpty() && !present)
        (void)insertHost(exported, wanted);
    else if (!host.isEmpty() && !(*present == wanted))
        (void)exported.replace(JsonPointer({HostKey}), wanted);
    return DefinitionText{exported.text(), std::move(strict.repairs)};
}

bool isHost(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("^[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9])?(:[0-9]{1,5})?\\z"));
    return shape.match(text).hasMatch();
}

} // namespace openapi::exporter
