// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/swaggerpages.h"

#include "openapi/firedocument.h"
#include "server/http/jsonbody.h"
#include "server/http/problem.h"

#include <QFile>

namespace server::http {

namespace {

struct PageFile
{
    QLatin1String name;
    QLatin1String resource;
    QByteArrayView type;
};

constexpr PageFile Pages[] = {
    {QLatin1String(""), QLatin1String(":/operator/index.html"), "text/html; charset=utf-8"},
    {QLatin1String("page.js"), QLatin1String(":/operator/page.js"),
     "text/javascript; charset=utf-8"},
    {QLatin1String("page.css"), QLatin1String(":/operator/page.css"), "text/css; charset=utf-8"},
    {QLatin1String("swagger-ui.css"), QLatin1String(":/swagger-ui/swagger-ui.css"),
     "text/css; charset=utf-8"},
    {QLatin1String("swagger-ui-bundle.js"), QLatin1String(":/swagger-ui/swagger-ui-bundle.js"),
     "text/javascript; charset=utf-8"},
    {QLatin1String("favicon-32x32.png"), QLatin1String(":/swagger-ui/favicon-32x32.png"),
     "image/png"},
};

Response secured(Response response)
{
    // Swagger UI sets style attributes and draws its icons from data: URLs.
    response.headers.push_back(
        {QByteArrayLiteral("Content-Security-Policy"),
         QByteArrayLiteral("default-src 'none'; script-src 'self'; style-src 'self' "
                           "'unsafe-inline'; img-src 'self' data:; connect-src 'self'; "
                           "base-uri 'none'; form-action 'none'; frame-ancestors 'none'")});
    response.headers.push_back(
        {QByteArrayLiteral("X-Content-Type-Options"), QByteArrayLiteral("nosniff")});
    response.headers.push_back(
        {QByteArrayLiteral("Referrer-Policy"), QByteArrayLiteral("no-referrer")});
    return response;
}

Response file(const PageFile &page)
{
    QFile resource(page.resource);
    if (!resource.open(QIODevice::ReadOnly))
        return problem(404, u"This program was built without " % QString(page.name) % u".");
    return Response{200, page.type.toByteArray(), resource.readAll(), {}, {}, {}};
}

Response notBuiltIn()
{
    return Response{
        404,
        QByteArrayLiteral("text/plain; charset=utf-8"),
        QByteArrayLiteral("This program was built without Swagger UI.\n\n"
                          "To have it here, build with npm at hand and -DDECLIC_SWAGGER_UI=ON:\n"
                          "    cmake --preset release -DDECLIC_SWAGGER_UI=ON\n"
                          "    cmake --build --preset release\n\n"
                          "The documents themselves are at /swagger/openapi.json and "
                          "/swagger/connector.json.\n"),
        {},
        {},
        {}};
}

Response document(const OperatorBackend &backend, bool ofConnector)
{
    const ServedDefinition &served = backend.served();
    const openapi::Document text(served.text);
    const openapi::JsonValue root = ofConnector
                                        ? openapi::servedDocument(text,
                                                                  QUrl(backend.state().publicUrl))
                                        : openapi::fireDocument(text, *served.definition,
                                                                QUrl(backend.state().operatorUrl));
    return jsonResponse(200, root.toJson(2));
}

} // namespace

Response swaggerAnswer(const OperatorBackend &backend, const QString &name)
{
    if (name == u"openapi.json" || name == u"connector.json")
        return secured(document(backend, name == u"connector.json"));
    if (name.isEmpty() && !QFile::exists(QStringLiteral(":/swagger-ui/swagger-ui-bundle.js")))
        return secured(notBuiltIn());
    for (const PageFile &page : Pages) {
        if (name == page.name)
            return secured(file(page));
    }
    return secured(problem(404, QStringLiteral("Swagger UI has no such file; it begins at "
                                               "/swagger/.")));
}

} // namespace server::http
