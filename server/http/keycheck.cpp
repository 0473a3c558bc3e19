// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/keycheck.h"

#include "server/http/constanttime.h"
#include "server/http/fieldsyntax.h"
#include "server/http/problem.h"
#include "server/http/status.h"

#include <algorithm>

namespace server::http {

using openapi::ConnectorDefinition;
using openapi::Operation;
using openapi::SecurityScheme;

namespace {

using Kind = SecurityScheme::Kind;
using Schemes = std::vector<SecurityScheme>;

constexpr QByteArrayView BasicPrefix = "basic ";
constexpr qsizetype MaxName = 100;

bool isKey(const SecurityScheme &scheme)
{
    return scheme.kind == Kind::ApiKey || scheme.kind == Kind::Basic;
}

/// The alternatives that keys can fulfil, tokens that they ask for besides left out. Empty when
/// nothing is asked for, or tokens alone.
std::vector<Schemes> keyAlternatives(const ConnectorDefinition &definition,
                                     const Operation &operation)
{
    std::vector<Schemes> alternatives;
    for (const Schemes &asked : definition.securityOf(operation)) {
        Schemes keys;
        std::copy_if(asked.begin(), asked.end(), std::back_inserter(keys), isKey);
        if (!keys.empty())
            alternatives.push_back(std::move(keys));
    }
    return alternatives;
}

/// The one value of a field; null when it is missing or stands twice.
QByteArray singleField(const Headers &headers, const QByteArray &name)
{
    QByteArray value;
    int count = 0;
    for (const Header &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0 && ++count == 1)
            value = header.value;
    }
    return count == 1 ? value : QByteArray();
}

/// The same for a query parameter, percent-decoded; a plus sign stands for itself, as keys in
/// base64 hold it.
QByteArray singleParameter(const QByteArray &query, const QByteArray &name)
{
    QByteArray value;
    int count = 0;
    for (const QByteArray &parameter : query.split('&')) {
        const qsizetype equals = parameter.indexOf('=');
        if (equals < 0 || QByteArray::fromPercentEncoding(parameter.first(equals)) != name)
            continue;
        if (++count == 1)
            value = QByteArray::fromPercentEncoding(parameter.sliced(equals + 1));
    }
    return count == 1 ? value : QByteArray();
}

/// "user:password" of an Authorization field; null when it is none.
QByteArray basicCredentials(const QByteArray &field)
{
    if (field.size() < BasicPrefix.size()
        || QByteArrayView(field).first(BasicPrefix.size()).compare(BasicPrefix, Qt::CaseInsensitive)
               != 0)
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(field.sliced(BasicPrefix.size()).trimmed(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

QByteArray shownTo(const SecurityScheme &scheme, const Request &request)
{
    if (scheme.kind == Kind::Basic)
        return basicCredentials(singleField(request.headers, "authorization"));
    const QByteArray name = scheme.field.toUtf8();
    return scheme.in == SecurityScheme::In::Query ? singleParameter(request.query, name)
                                                  : singleField(request.headers, name);
}

QString wordsFor(const SecurityScheme &scheme)
{
    if (scheme.kind == Kind::Basic)
        return QStringLiteral("user and password by basic authentication");
    const QString place = scheme.in == SecurityScheme::In::Query
                              ? QStringLiteral("the query parameter")
                              : QStringLiteral("the header field");
    return u"the API key, once, in " % place % u" \"" % scheme.field.left(MaxName) % u'"';
}

QString wordsFor(const std::vector<Schemes> &alternatives)
{
    QStringList ways;
    for (const Schemes &schemes : alternatives) {
        QStringList parts;
        for (const SecurityScheme &scheme : schemes)
            parts.append(wordsFor(scheme));
        ways.append(parts.join(QStringLiteral(" and ")));
    }
    ways.removeDuplicates();
    return ways.join(QStringLiteral(", or "));
}

Response unauthorized(const QString &detail, const std::vector<Schemes> &alternatives)
{
    const bool basic = std::any_of(alternatives.begin(), alternatives.end(), [](const auto &way) {
        return std::any_of(way.begin(), way.end(),
                           [](const SecurityScheme &scheme) { return scheme.kind == Kind::Basic; });
    });
    Response response = problem(status::Unauthorized, detail);
    // Where the key goes is told in the detail alone: its name is the document's.
    response.headers.push_back(
        {QByteArrayLiteral("WWW-Authenticate"),
         basic ? QByteArrayLiteral("Basic realm=\"connector\", charset=\"UTF-8\"")
               : QByteArrayLiteral("ApiKey realm=\"connector\"")});
    return response;
}

} // namespace

KeyCheck::KeyCheck(openapi::DefinitionPtr definition, CallerKeys keys)
    : m_definition(std::move(definition))
    , m_keys(std::move(keys))
{
}

std::optional<Response> KeyCheck::refuse(const Request &request, const Operation &operation) const
{
    if (!m_keys.required)
        return {};
    const std::vector<Schemes> alternatives = keyAlternatives(*m_definition, operation);
    if (alternatives.empty())
        return {};
    bool configured = false;
    bool shown = false;
    for (const Schemes &schemes : alternatives) {
        configured |= isConfigured(schemes);
        shown |= isShown(request, schemes);
    }
    if (shown)
        return {};
    if (!configured) {
        return unavailable(
            QStringLiteral("This connector demands credentials, and none are set in Declic: every "
                           "request is refused until they are. Expected are: %1.")
                .arg(wordsFor(alternatives)));
    }
    return unauthorized(u"The credentials are missing or wrong. Send " % wordsFor(alternatives)
                            % u".",
                        alternatives);
}

bool KeyCheck::isConfigured(const Schemes &schemes) const
{
    return std::all_of(schemes.begin(), schemes.end(), [this](const SecurityScheme &scheme) {
        return !expectedOf(scheme).isEmpty();
    });
}

bool KeyCheck::isShown(const Request &request, const Schemes &schemes) const
{
    bool all = isConfigured(schemes);
    for (const SecurityScheme &scheme : schemes)
        all &= equalInConstantTime(shownTo(scheme, request), expectedOf(scheme));
    return all;
}

QByteArray KeyCheck::expectedOf(const SecurityScheme &scheme) const
{
    if (scheme.kind == Kind::ApiKey)
        return scheme.field.isEmpty() ? QByteArray() : m_keys.apiKey;
    if (m_keys.user.isEmpty() && m_keys.password.isEmpty())
        return {};
    return m_keys.user + ':' + m_keys.password;
}

ShownKeys shownKeys(const ConnectorDefinition &definition, const Operation &operation,
                    const CallerKeys &keys)
{
    const std::vector<Schemes> alternatives = keyAlternatives(definition, operation);
    if (!keys.required || alternatives.empty())
        return {};
    ShownKeys shown;
    for (const SecurityScheme &scheme : alternatives.front()) {
        const QByteArray name = scheme.field.toUtf8();
        if (scheme.kind == Kind::Basic) {
            shown.headers.push_back(
                {"Authorization",
                 "Basic " + QByteArray(keys.user + ':' + keys.password).toBase64()});
        } else if (scheme.in == SecurityScheme::In::Query) {
            shown.query += (shown.query.isEmpty() ? "" : "&") + name.toPercentEncoding() + '='
                           + keys.apiKey.toPercentEncoding();
        } else if (isToken(name) && isFieldValue(keys.apiKey)) {
            shown.headers.push_back({name, keys.apiKey});
        }
    }
    return shown;
}

DeclaredSecrets declaredSecrets(const ConnectorDefinition &definition)
{
    DeclaredSecrets secrets;
    for (const SecurityScheme &scheme : definition.securitySchemes) {
        if (scheme.kind == Kind::ApiKey && !scheme.field.isEmpty())
            secrets.names.append(scheme.field.toUtf8());
    }
    return secrets;
}

bool keysApplyTo(const ConnectorDefinition &definition)
{
    return std::any_of(definition.operations.begin(), definition.operations.end(),
                       [&definition](const Operation &operation) {
                           return !keyAlternatives(definition, operation).empty();
                       });
}

} // namespace server::http
