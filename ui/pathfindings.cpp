// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findingtables.h"

namespace ui::wording {

namespace {

constexpr FindingRow Rows[] = {
    {"OperationPathMustStartWithSlash",
     QT_TRANSLATE_NOOP("ui::finding", "The path “%1” must begin with “/”.")},
    {"OperationPathMayNotContainQueryOrFragment",
     QT_TRANSLATE_NOOP("ui::finding", "The path “%1” must have neither query nor fragment: declare "
                                      "parameters, or encode “?” and “#”.")},
    {"OperationPathContainsUnsupportedCharacters",
     QT_TRANSLATE_NOOP("ui::finding", "The path “%1” must not contain “*”.")},
    {"OperationPathTemplateNotValid",
     QT_TRANSLATE_NOOP(
         "ui::finding",
         "The braces in “%1” do not match, or a variable has no name or spans a “/”.")},
    {"OperationPathVariablesContainDefaults",
     QT_TRANSLATE_NOOP("ui::finding", "A variable of a path cannot have a default value: “%1”.")},
    {"PathRedefined",
     QT_TRANSLATE_NOOP(
         "ui::finding",
         "The path “%1” is there already in other capitals; case does not tell paths apart.")},
    {"DuplicateOperationPath",
     QT_TRANSLATE_NOOP("ui::finding", "“%1” and “%2” answer the same requests: “%3” and “%4” "
                                      "differ in the names of variables alone.")},
    {"OperationMissingPathParameter",
     QT_TRANSLATE_NOOP("ui::finding", "“%1” does not declare the parameter “%2” of its path.")},
    {"PathParameterNotDefinedInTemplate",
     QT_TRANSLATE_NOOP("ui::finding", "The path has no variable “%1”.")},
    {"PartialDuplicateOperationPath",
     QT_TRANSLATE_NOOP("ui::finding",
                       "A value can make the path of “%1”, “%2”, equal to another one: %3.")},
    {"PathItemRefNotSuppored",
     QT_TRANSLATE_NOOP("ui::finding",
                       "A path cannot refer to another place (“%1”): write its operations here.")},
    {"OperationIdRequired", QT_TRANSLATE_NOOP("ui::finding", "The operation “%1” has no id.")},
    {"OperationIdNotUnique",
     QT_TRANSLATE_NOOP("ui::finding", "Another operation is called “%1” already.")},
    {"OperationIdSanitized",
     QT_TRANSLATE_NOOP(
         "ui::finding",
         "Use letters, digits, “_” and “-” alone in the id; the platform makes “%1” of it.")},
    {"OperationIdTooLong", QT_TRANSLATE_NOOP("ui::finding", "The id has more than %1 characters.")},
    {"OperationSummaryTooLong",
     QT_TRANSLATE_NOOP("ui::finding",
                       "The summary has more than %1 characters; it is the name of the step.")},
    {"RestrictedCharactersInSummary",
     QT_TRANSLATE_NOOP("ui::finding", "The summary must not contain “%1”.")},
    {"TotalOperationsCountExceedsMaxAllowed",
     QT_TRANSLATE_NOOP("ui::finding",
                       "A connector has at most %1 operations; this is one too many.")},
    {"ConsumesMissing",
     QT_TRANSLATE_NOOP("ui::finding", "Nothing says in which format “%1” takes its input.")},
    {"MimeTypeNotCompatibleWithRequestContentSchemaType",
     QT_TRANSLATE_NOOP("ui::finding",
                       "None of the formats that “%2” takes can carry its input (%1).")},
    {"StringBinaryNotSupportedForFormUrlEncoded",
     QT_TRANSLATE_NOOP("ui::finding",
                       "“%1” takes a URL-encoded form, which carries no binary fields.")},
    {"BodyOrFormDataParameterInFetchOperationNotAllowed",
     QT_TRANSLATE_NOOP("ui::finding", "“%1” is a GET and can have neither body nor form fields.")},
    {"InvalidNextLinkNameValue",
     QT_TRANSLATE_NOOP("ui::finding",
                       "The next page of “%1” must be called “nextLink” or “@odata.nextLink”.")},
    {"ArrayDuplicateValue", QT_TRANSLATE_NOOP("ui::finding", "%1 stands twice in the list.")},
    {"ApiAnnotationExtensionReplacementInfoForNonDeprecatedOperations",
     QT_TRANSLATE_NOOP("ui::finding", "“%1” names a replacement but is not deprecated.")},
    {"ApiAnnotationExtensionReplacementInfoMissingApiProperty",
     QT_TRANSLATE_NOOP("ui::finding",
                       "The replacement of “%1” does not name its connector (“api”).")},
    {"ApiAnnotationExtensionReplacementInfoMissingOperationIdProperty",
     QT_TRANSLATE_NOOP("ui::finding", "The replacement of “%1” does not name its operation.")},
    {"OperationFamilyHasDuplicateRevisions",
     QT_TRANSLATE_NOOP("ui::finding", "The family “%1” has this revision twice.")},
    {"OperationFamilyHasManyActiveOperations",
     QT_TRANSLATE_NOOP("ui::finding", "The family “%1” has more than two operations in use: mark "
                                      "the older ones as deprecated.")},
    {"OperationFamilyHasManyActiveProductionOperations",
     QT_TRANSLATE_NOOP("ui::finding", "The family “%1” has several operations in production: mark "
                                      "the older ones as deprecated.")},
    {"OperationFamilyHasManyEmptyRevisions",
     QT_TRANSLATE_NOOP("ui::finding",
                       "Only one operation of the family “%1” can be without revision.")},
    {"OperationRevisionEmpty",
     QT_TRANSLATE_NOOP("ui::finding", "“%1” belongs to a family but has no revision.")},
    {"OperationIdShouldEndWithRevision",
     QT_TRANSLATE_NOOP("ui::finding", "The id “%1” should end with the revision, “%2”.")},
    {"NotificationUrlNotString",
     QT_TRANSLATE_NOOP("ui::finding", "The callback address must be of type “string”.")},
    {"NotificationUrlNotInternal",
     QT_TRANSLATE_NOOP(
         "ui::finding",
         "The callback address must be hidden: make it, or what it stands in, internal.")},
    {"NotificationUrlNotRequired",
     QT_TRANSLATE_NOOP("ui::finding", "The callback address and everything around it must be "
                                      "required, or the platform leaves it out.")},
    {"NotificationUrlNotAllowedInThisPosition",
     QT_TRANSLATE_NOOP(
         "ui::finding",
         "The platform fills in the callback address in request bodies alone, not here.")},
    {"OperationMustHaveNotificationContentExtension",
     QT_TRANSLATE_NOOP("ui::finding",
                       "“%1” takes a callback address (%2) but its path does not say what the "
                       "notification carries; the description stands beside the verb.")},
    {"WebhookOperationsMissingNotificationUrlProperty",
     QT_TRANSLATE_NOOP("ui::finding",
                       "No property of the body of “%1” is marked as the callback address.")},
    {"NotificationExtensionNotSupportedInWebhookOperation",
     QT_TRANSLATE_NOOP("ui::finding", "“%1” is a webhook itself and cannot name another one.")},
    {"NotificationExtensionSupportedForTriggerOnly",
     QT_TRANSLATE_NOOP("ui::finding", "“%1” is no trigger and cannot name a webhook.")},
    {"NotificationOperationMustBeWebhook", QT_TRANSLATE_NOOP("ui::finding", "“%1” is no webhook.")},
    {"ParamtersWithSameNameMustHaveSameTypeAndVisibility",
     QT_TRANSLATE_NOOP("ui::finding",
                       "The parameter “%1” has another type or visibility in “%2”.")},
};

} // namespace

std::span<const FindingRow> pathFindings()
{
    return Rows;
}

} // namespace ui::wording
