// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/validator/inspection.h"

#include <QMap>
#include <QSet>

namespace openapi::validator {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostActive = 2;

const JsonValue *annotation(const OperationSite &operation)
{
    return operation.value->find(u"x-ms-api-annotation");
}

const JsonValue *replacement(const OperationSite &operation)
{
    return get(annotation(operation), u"replacement");
}

bool isDeprecated(const OperationSite &operation)
{
    return flagOf(operation.value, u"deprecated");
}

void replacementForNonDeprecated(const OperationSite &operation, Inspection &inspection)
{
    if (const JsonValue *found = replacement(operation); found && !isDeprecated(operation))
        inspection.add(
            *found, {operation.name()},
            operation.value->find(u"deprecated")
                ? Fix()
                : inspection.insert(*operation.value, u"deprecated"_s, JsonValue::boolean(true)));
}

void replacementMissingApi(const OperationSite &operation, Inspection &inspection)
{
    const JsonValue *found = replacement(operation);
    if (found && !found->find(u"api"))
        inspection.add(*found, {operation.name()});
}

void replacementMissingOperationId(const OperationSite &operation, Inspection &inspection)
{
    const JsonValue *found = replacement(operation);
    if (found && !found->find(u"operationId"))
        inspection.add(*found, {operation.name()});
}

using Family = std::vector<const OperationSite *>;

QMap<QString, Family> families(const Survey &survey)
{
    QMap<QString, Family> result;
    for (const OperationSite &operation : survey.operations) {
        const QString name = textOf(annotation(operation), u"family");
        if (!name.isEmpty())
            result[name].push_back(&operation);
    }
    return result;
}

QByteArray revisionOf(const OperationSite &operation)
{
    const JsonValue *revision = get(annotation(operation), u"revision");
    return revision ? revision->toJson() : QByteArray();
}

void familyHasDuplicateRevisions(const Survey &survey, Inspection &inspection)
{
    const QMap<QString, Family> all = families(survey);
    for (auto it = all.begin(); it != all.end(); ++it) {
        QSet<QByteArray> seen;
        for (const OperationSite *operation : *it) {
            const QByteArray revision = revisionOf(*operation);
            if (!revision.isEmpty() && seen.contains(revision))
                inspection.add(*get(annotation(*operation), u"revision"), {it.key()});
            seen.insert(revision);
        }
    }
}

/// Reports the operations of each family that `counts` accepts, from the one after `most` on.
template<typename Counts>
void limitFamilies(const Survey &survey, qsizetype most, Counts counts, Inspection &inspection)
{
    const QMap<QString, Family> all = families(survey);
    for (auto it = all.begin(); it != all.end(); ++it) {
        qsizetype count = 0;
        for (const OperationSite *operation : *it) {
            if (counts(*operation) && ++count > most)
                inspection.add(*annotation(*operation), {it.key()});
        }
    }
}

void familyHasManyActiveOperations(const Survey &survey, Inspection &inspection)
{
    limitFamilies(
        survey, MostActive, [](const OperationSite &operation) { return !isDeprecated(operation); },
        inspection);
}

void familyHasManyActiveProductionOperations(const Survey &survey, Inspection &inspection)
{
    limitFamilies(
        survey, 1,
        [](const OperationSite &operation) {
            return !isDeprecated(operation)
                   && textOf(annotation(operation), u"status") == "Production"_L1;
        },
        inspection);
}

void familyHasManyEmptyRevisions(const Survey &survey, Inspection &inspection)
{
    limitFamilies(
        survey, 1, [](const OperationSite &operation) { return revisionOf(operation).isEmpty(); },
        inspection);
}

void operationRevisionEmpty(const OperationSite &operation, Inspection &inspection)
{
    const JsonValue *found = annotation(operation);
    if (!textOf(found, u"family").isEmpty() && revisionOf(operation).isEmpty())
        inspection.add(*found, {operation.name()},
                       inspection.insert(*found, u"revision"_s, JsonValue::number(qint64(1))));
}

void operationIdShouldEndWithRevision(const OperationSite &operation, Inspection &inspection)
{
    const JsonValue *revision = get(annotation(operation), u"revision");
    const auto number = revision ? revision->toInteger() : std::nullopt;
    if (!number || *number < 2 || operation.id.isEmpty())
        return;
    const QString suffix = u"V"_s + QString::number(*number);
    if (!operation.id.endsWith(suffix, Qt::CaseInsensitive))
        inspection.add(*operation.value->find(u"operationId"), {operation.id, suffix});
}

} // namespace

Rules annotationRules()
{
    const auto rule = [](const char *id, Level certification, Check check) {
        return Rule{id, Rule::Group::Operations, Level::Warning, certification, check};
    };
    return {
        rule("ApiAnnotationExtensionReplacementInfoForNonDeprecatedOperations", Level::Error,
             &replacementForNonDeprecated),
        rule("ApiAnnotationExtensionReplacementInfoMissingApiProperty", Level::Error,
             &replacementMissingApi),
        rule("ApiAnnotationExtensionReplacementInfoMissingOperationIdProperty", Level::Error,
             &replacementMissingOperationId),
        rule("OperationFamilyHasDuplicateRevisions", Level::Error, &familyHasDuplicateRevisions),
        rule("OperationFamilyHasManyActiveOperations", Level::Warning,
             &familyHasManyActiveOperations),
        rule("OperationFamilyHasManyActiveProductionOperations", Level::Warning,
             &familyHasManyActiveProductionOperations),
        rule("OperationFamilyHasManyEmptyRevisions", Level::Warning, &familyHasManyEmptyRevisions),
        rule("OperationRevisionEmpty", Level::Warning, &operationRevisionEmpty),
        rule("OperationIdShouldEndWithRevision", Level::Warning, &operationIdShouldEndWithRevision),
    };
}

} // namespace openapi::validator
