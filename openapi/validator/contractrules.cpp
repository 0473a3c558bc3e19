// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/editing/triggerpaths.h"
#include "openapi/validator/inspection.h"

#include <QRegularExpression>

namespace openapi::validator {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostBytes = 1'000'000;

bool subscribes(const OperationSite &operation)
{
    return operation.isTrigger() && !operation.callbacks.empty();
}

const ResponseSite *response(const OperationSite &operation, QStringView code)
{
    for (const ResponseSite &candidate : operation.responses) {
        if (candidate.member->key == code)
            return &candidate;
    }
    return nullptr;
}

JsonValue text(const QString &value)
{
    return JsonValue::string(value);
}

void unsubscribeMissing(const Survey &survey, Inspection &inspection)
{
    const bool any = std::any_of(
        survey.operations.begin(), survey.operations.end(),
        [](const OperationSite &operation) { return operation.verb() == "delete"_L1; });
    if (any)
        return;
    for (const OperationSite &operation : survey.operations) {
        if (!subscribes(operation))
            continue;
        const QString id = editing::unsubscribeId(operation.id);
        const QString path = editing::unsubscribeAddress(operation.path->key);
        inspection.addKey(*operation.member, {operation.name()},
                          survey.operation(id)
                              ? Fix()
                              : inspection.insert(*survey.root()->find(u"paths"), path,
                                                  editing::unsubscribePath(id)));
    }
}

void subscribeNotCreated(const OperationSite &operation, Inspection &inspection)
{
    if (!subscribes(operation) || response(operation, u"201"))
        return;
    const JsonValue *responses = operation.value->find(u"responses");
    const ResponseSite *ok = response(operation, u"200");
    const JsonValue created = JsonValue::object({{u"description"_s, text(u"Created"_s), {}}});
    const Fix fix = ok ? inspection.rename(*ok->member, u"201"_s)
                    : responses && responses->isObject()
                        ? inspection.insert(*responses, u"201"_s, created)
                        : Fix();
    inspection.addKey(*operation.member, {operation.name()}, fix);
}

void locationNotDeclared(const OperationSite &operation, Inspection &inspection)
{
    const ResponseSite *created = subscribes(operation) ? response(operation, u"201") : nullptr;
    if (!created || !created->value)
        return;
    const JsonValue *headers = created->value->find(u"headers");
    for (const JsonValue::Member &header : membersOf(headers)) {
        if (header.key.compare("Location"_L1, Qt::CaseInsensitive) == 0)
            return;
    }
    const JsonValue location = JsonValue::object({{u"type"_s, text(u"string"_s), {}}});
    const JsonValue all = JsonValue::object({{u"Location"_s, location, {}}});
    inspection.addKey(*created->member, {operation.name()},
                      headers ? inspection.insert(*headers, u"Location"_s, location)
                              : inspection.insert(*created->value, u"headers"_s, all));
}

/// Names that only the own machine or network can resolve.
bool isPrivate(const QString &host)
{
    static const QRegularExpression addresses(
        u"^(127\\.|10\\.|192\\.168\\.|169\\.254\\.|172\\.(1[6-9]|2\\d|3[01])\\.|0\\.0\\.0\\.0|"
        "\\[(::1|f[cd]|fe80))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression endings(
        u"(^|\\.)(localhost|local|lan|internal|intranet|home|corp|test|localdomain)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString name = host.startsWith(u'[') ? host : host.section(u':', 0, 0);
    const bool bare = !name.contains(u'.') && !name.startsWith(u'[');
    return bare || addresses.match(name).hasMatch() || endings.match(name).hasMatch();
}

void hostNotReachable(const Survey &survey, Inspection &inspection)
{
    const JsonValue *host = survey.root()->find(u"host");
    if (host && !host->toString().isEmpty() && isPrivate(host->toString()))
        inspection.add(*host, {host->toString()});
}

void hostNotForProduction(const Survey &survey, Inspection &inspection)
{
    static const QRegularExpression words(
        u"(^|[.-])(dev|test|staging|stage|uat|qa|sandbox|preprod)([.-]|$)"
        "|\\.(ngrok(-free)?\\.(io|app|dev)|trycloudflare\\.com|devtunnels\\.ms|loca\\.lt)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const JsonValue *host = survey.root()->find(u"host");
    if (host && words.match(host->toString().section(u':', 0, 0)).hasMatch())
        inspection.add(*host, {host->toString()});
}

void plainHttp(const Survey &survey, Inspection &inspection)
{
    const JsonValue *schemes = survey.root()->find(u"schemes");
    if (schemes && !schemes->items().empty() && textsOf(schemes) != QStringList{u"https"_s}
        && (textsOf(schemes).contains(u"http"_s) || !textsOf(schemes).contains(u"https"_s)))
        inspection.add(*schemes, {}, inspection.replace(*schemes, texts({u"https"_s})));
}

void documentTooLarge(const Survey &survey, Inspection &inspection)
{
    const qsizetype size = survey.document().text().size();
    if (size > MostBytes)
        inspection.add(*survey.root(), {QString::number(MostBytes), QString::number(size)});
}

void triggerHintMissing(const OperationSite &operation, Inspection &inspection)
{
    if (operation.isTrigger() && !isInternal(operation.value)
        && !operation.value->find(u"x-ms-trigger-hint"))
        inspection.addKey(*operation.member, {operation.name()});
}

void triggerSummaryNotWhen(const OperationSite &operation, Inspection &inspection)
{
    const JsonValue *summary = operation.value->find(u"summary");
    if (operation.isTrigger() && summary
        && !summary->toString().startsWith("When "_L1, Qt::CaseInsensitive))
        inspection.add(*summary, {operation.name()});
}

void operationTextMissing(const OperationSite &operation, Inspection &inspection)
{
    if (isInternal(operation.value))
        return;
    for (const QString &key : {u"summary"_s, u"description"_s}) {
        if (!operation.value->find(QStringView(key)))
            inspection.addKey(*operation.member, {operation.name(), key});
    }
}

void summaryIsDescription(const OperationSite &operation, Inspection &inspection)
{
    const QString summary = textOf(operation.value, u"summary");
    const JsonValue *description = operation.value->find(u"description");
    if (!summary.isEmpty() && description && description->toString() == summary)
        inspection.add(*description, {operation.name()});
}

} // namespace

Rules contractRules()
{
    const auto rule = [](const char *id, Level privateUse, Level certification, Check check) {
        return Rule{id, Rule::Group::Contract, privateUse, certification, check};
    };
    return {
        rule("UnsubscribeMissing", Level::Warning, Level::Warning, &unsubscribeMissing),
        rule("SubscribeNotCreated", Level::Warning, Level::Warning, &subscribeNotCreated),
        rule("LocationNotDeclared", Level::Warning, Level::Warning, &locationNotDeclared),
        rule("HostNotReachable", Level::Warning, Level::Error, &hostNotReachable),
        rule("HostNotForProduction", Level::Off, Level::Error, &hostNotForProduction),
        rule("PlainHttp", Level::Warning, Level::Error, &plainHttp),
        rule("DocumentTooLarge", Level::Warning, Level::Warning, &documentTooLarge),
        rule("TriggerHintMissing", Level::Hint, Level::Warning, &triggerHintMissing),
        rule("TriggerSummaryNotWhen", Level::Off, Level::Warning, &triggerSummaryNotWhen),
        rule("OperationTextMissing", Level::Hint, Level::Error, &operationTextMissing),
        rule("SummaryIsDescription", Level::Off, Level::Warning, &summaryIsDescription),
    };
}

} // namespace openapi::validator
