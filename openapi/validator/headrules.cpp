// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/validator/inspection.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace openapi::validator {
using namespace Qt::StringLiterals;

namespace {

void specificationVersionIncorrect(const Survey &survey, Inspection &inspection)
{
    const JsonValue *root = survey.root();
    const JsonValue *version = root->find(u"swagger");
    if (!version)
        inspection.add(*root, {},
                       inspection.insert(*root, u"swagger"_s, JsonValue::string(u"2.0"_s)));
    else if (version->toString() != "2.0"_L1)
        inspection.add(*version, {}, inspection.replace(*version, u"2.0"_s));
}

void hostNameNotValid(const Survey &survey, Inspection &inspection)
{
    static const QRegularExpression valid(u"^[^{}/ :\\\\]+(?::\\d+)?$"_s);
    const JsonValue *host = survey.root()->find(u"host");
    if (!host || !host->isString() || valid.match(host->toString()).hasMatch())
        return;
    QString bare = host->toString().trimmed();
    if (const qsizetype scheme = bare.indexOf("://"_L1); scheme >= 0)
        bare.remove(0, scheme + 3);
    bare = bare.section(u'/', 0, 0);
    const bool mended = valid.match(bare).hasMatch();
    inspection.add(*host, {host->toString()}, mended ? inspection.replace(*host, bare) : Fix());
}

void basePathNotValid(const Survey &survey, Inspection &inspection)
{
    const JsonValue *path = survey.root()->find(u"basePath");
    if (path && path->isString() && !path->toString().startsWith(u'/'))
        inspection.add(*path, {}, inspection.replace(*path, u'/' + path->toString()));
}

/// Calls `report` for every scheme of the document and of its operations.
template<typename Report>
void forEachScheme(const Survey &survey, Report report)
{
    for (const JsonValue &scheme : itemsOf(survey.root()->find(u"schemes")))
        report(scheme);
    for (const OperationSite &operation : survey.operations) {
        for (const JsonValue &scheme : itemsOf(operation.value->find(u"schemes")))
            report(scheme);
    }
}

void schemeNotValid(const Survey &survey, Inspection &inspection)
{
    static const QStringList known = {u"http"_s, u"https"_s, u"ws"_s, u"wss"_s};
    forEachScheme(survey, [&](const JsonValue &scheme) {
        if (!known.contains(scheme.toString()))
            inspection.add(scheme, {u"https, http"_s}, inspection.replace(scheme, u"https"_s));
    });
}

void schemeNotSupported(const Survey &survey, Inspection &inspection)
{
    forEachScheme(survey, [&](const JsonValue &scheme) {
        if (scheme.toString() == "ws"_L1 || scheme.toString() == "wss"_L1)
            inspection.add(scheme, {scheme.toString()}, inspection.replace(scheme, u"https"_s));
    });
}

void schemesArrayEmpty(const Survey &survey, Inspection &inspection)
{
    const auto check = [&](const JsonValue *schemes) {
        if (schemes && schemes->isArray() && schemes->items().empty())
            inspection.add(*schemes, {}, inspection.replace(*schemes, texts({u"https"_s})));
    };
    check(survey.root()->find(u"schemes"));
    for (const OperationSite &operation : survey.operations)
        check(operation.value->find(u"schemes"));
}

void tagRedefined(const Survey &survey, Inspection &inspection)
{
    QSet<QString> seen;
    for (const JsonValue &tag : itemsOf(survey.root()->find(u"tags"))) {
        const QString name = textOf(&tag, u"name");
        if (seen.contains(name))
            inspection.add(tag, {name}, inspection.remove(tag, name));
        seen.insert(name);
    }
}

void contactEmailNotValid(const Survey &survey, Inspection &inspection)
{
    static const QRegularExpression valid(u"^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$"_s);
    const JsonValue *email = get(get(survey.root()->find(u"info"), u"contact"), u"email");
    if (email && !valid.match(email->toString()).hasMatch())
        inspection.add(*email, {email->toString()});
}

bool isAbsolute(const JsonValue &url)
{
    const QUrl parsed(url.toString(), QUrl::StrictMode);
    return parsed.isValid() && !parsed.host().isEmpty()
           && (parsed.scheme() == "https"_L1 || parsed.scheme() == "http"_L1);
}

void urlNotValid(const ObjectSite &site, Inspection &inspection)
{
    if (site.part != Part::Contact && site.part != Part::License && site.part != Part::ExternalDocs
        && site.part != Part::DocumentLink)
        return;
    const JsonValue *url = site.value->find(u"url");
    if (!url || !url->isString() || isAbsolute(*url))
        return;
    const JsonValue mended = JsonValue::string(u"https://"_s + url->toString());
    const bool bare = !url->toString().contains(u':') && url->toString().contains(u'.');
    inspection.add(*url, {url->toString()},
                   bare && isAbsolute(mended) ? inspection.replace(*url, mended) : Fix());
}

/// Swagger media types are "type/subtype" with parameters perhaps.
template<typename Report>
void forEachMimeType(const Survey &survey, const QStringList &keys, Report report)
{
    for (const QString &key : keys) {
        for (const JsonValue &type : itemsOf(survey.root()->find(QStringView(key))))
            report(type);
        for (const OperationSite &operation : survey.operations) {
            for (const JsonValue &type : itemsOf(operation.value->find(QStringView(key))))
                report(type);
        }
    }
}

void mimeTypeNotValid(const Survey &survey, Inspection &inspection)
{
    static const QRegularExpression valid(
        u"^[\\w!#$&^.+*-]+/[\\w!#$&^.+*-]+(\\s*;\\s*[\\w.-]+=(\"[^\"]*\"|[^;\\s]+))*;?$"_s);
    forEachMimeType(survey, {u"consumes"_s, u"produces"_s}, [&](const JsonValue &type) {
        if (!valid.match(type.toString().trimmed()).hasMatch())
            inspection.add(type, {type.toString()});
    });
}

void mimeTypeNotSupported(const Survey &survey, Inspection &inspection)
{
    static const QStringList supported = {u"application/json"_s, u"text/plain"_s,
                                          u"multipart/form-data"_s,
                                          u"application/x-www-form-urlencoded"_s};
    forEachMimeType(survey, {u"consumes"_s}, [&](const JsonValue &type) {
        const QString bare = type.toString().section(u';', 0, 0).trimmed().toLower();
        if (type.toString().contains(u'/') && !supported.contains(bare))
            inspection.add(type, {type.toString(), supported.join(u", "_s)});
    });
}

} // namespace

Rules headRules()
{
    using Group = Rule::Group;
    return {
        {"SpecificationVersionIncorrect", Group::Properties, Level::Error, Level::Error,
         &specificationVersionIncorrect},
        {"HostNameNotValid", Group::Properties, Level::Error, Level::Error, &hostNameNotValid},
        {"BasePathNotValid", Group::Properties, Level::Error, Level::Error, &basePathNotValid},
        {"SchemeNotValid", Group::Properties, Level::Error, Level::Error, &schemeNotValid},
        {"SchemeNotSupported", Group::Response, Level::Error, Level::Error, &schemeNotSupported},
        {"SchemesArrayEmpty", Group::Arrays, Level::Error, Level::Error, &schemesArrayEmpty},
        {"TagRedefined", Group::Properties, Level::Warning, Level::Error, &tagRedefined},
        {"ContactEmailNotValid", Group::Properties, Level::Warning, Level::Warning,
         &contactEmailNotValid},
        {"UrlNotValid", Group::Properties, Level::Warning, Level::Warning, &urlNotValid},
        {"MimeTypeNotValid", Group::Properties, Level::Warning, Level::Warning, &mimeTypeNotValid},
        {"MimeTypeNotSupported", Group::NotSupported, Level::Warning, Level::Warning,
         &mimeTypeNotSupported},
    };
}

} // namespace openapi::validator
