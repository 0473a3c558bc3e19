// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/editing/connectortemplates.h"

#include "openapi/bundled.h"

namespace openapi::editing {
using namespace Qt::StringLiterals;

namespace {

JsonValue text(const QString &value)
{
    return JsonValue::string(value);
}

JsonValue apiKey()
{
    return JsonValue::object({{u"type"_s, text(u"apiKey"_s), {}},
                              {u"name"_s, text(u"X-API-Key"_s), {}},
                              {u"in"_s, text(u"header"_s), {}}});
}

JsonValue entraId(const QString &tenant)
{
    const QString place = u"https://login.microsoftonline.com/"_s + tenant + u"/oauth2/v2.0/"_s;
    return JsonValue::object({{u"type"_s, text(u"oauth2"_s), {}},
                              {u"flow"_s, text(u"accessCode"_s), {}},
                              {u"authorizationUrl"_s, text(QString(place + u"authorize"_s)), {}},
                              {u"tokenUrl"_s, text(QString(place + u"token"_s)), {}},
                              {u"scopes"_s, JsonValue::object(), {}}});
}

/// The template has every place that is written to, so that nothing can fail.
void replace(Document &document, const JsonPointer &pointer, const QString &value)
{
    if (!value.isEmpty())
        (void)document.replace(pointer, text(value));
}

void secure(Document &document, const QString &name, const JsonValue &definition)
{
    const JsonValue requirement = JsonValue::object({{name, JsonValue::array(), {}}});
    (void)document.insert({}, u"securityDefinitions"_s,
                          JsonValue::object({{name, definition, {}}}));
    (void)document.insert({}, u"security"_s, JsonValue::array({requirement}));
}

} // namespace

Document newConnector(const ConnectorWish &wish)
{
    Document document(connectorTemplate());
    replace(document, JsonPointer({u"info"_s, u"title"_s}), wish.title);
    replace(document, JsonPointer({u"info"_s, u"description"_s}), wish.description);
    replace(document, JsonPointer({u"host"_s}), wish.host);
    if (wish.kind == ConnectorTemplate::ApiKey)
        secure(document, u"api_key"_s, apiKey());
    else if (wish.kind == ConnectorTemplate::EntraId)
        secure(document, u"entra_id"_s, entraId(wish.tenant));
    return document;
}

} // namespace openapi::editing
