// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findingtables.h"

namespace ui::wording {

namespace {

constexpr FindingRow Rows[] = {
    {"ConnectionIdParameterNotAllowed",
     QT_TRANSLATE_NOOP("ui::finding",
                       "A parameter cannot be called “%1”: the platform uses the name.")},
    {"InvalidFormDataParameterName",
     QT_TRANSLATE_NOOP("ui::finding",
                       "The form field “%1” must have a name of plain ASCII letters.")},
    {"PathParameterMustBeRequired",
     QT_TRANSLATE_NOOP("ui::finding", "“%1” stands in the path, so it must be required.")},
    {"PathParameterMissingEncoding",
     QT_TRANSLATE_NOOP(
         "ui::finding",
         "“%1” does not say how it is encoded in the path; a “/” in it would lead elsewhere.")},
    {"QueryParameterEncodingNotSupported",
     QT_TRANSLATE_NOOP("ui::finding",
                       "The query parameter “%1” is always encoded once; leave the setting out.")},
    {"CollectionFormatValueNotSupported",
     QT_TRANSLATE_NOOP("ui::finding",
                       "The list format “%1” is not supported; use csv, ssv, tsv or pipes.")},
    {"FileParameterMustBeInFormData",
     QT_TRANSLATE_NOOP("ui::finding", "The file “%1” can only be a form field.")},
    {"AllowEmptyValueOnlyValidForQueryFormData",
     QT_TRANSLATE_NOOP(
         "ui::finding",
         "“%1” stands neither in the query nor in a form, so its emptiness cannot be allowed.")},
    {"BodyParameterSchemaRequired",
     QT_TRANSLATE_NOOP("ui::finding", "The body “%1” has no schema.")},
    {"NonBodyParameterSchemaNotValid",
     QT_TRANSLATE_NOOP("ui::finding", "Only a body has a schema; give “%1” a type instead.")},
    {"BodyParameterPropertyNotValid",
     QT_TRANSLATE_NOOP("ui::finding", "A body cannot have “%1”; it belongs into its schema.")},
    {"InternalPropertyWithDefaultOptional",
     QT_TRANSLATE_NOOP(
         "ui::finding",
         "“%1” is internal with a default value but optional, so it may not be sent.")},
    {"OperationParametersContainDuplicateParameter",
     QT_TRANSLATE_NOOP("ui::finding", "“%1” declares the parameter “%2” (%3) twice.")},
    {"PathParametersContainDuplicateParameter",
     QT_TRANSLATE_NOOP("ui::finding", "The path “%1” declares the parameter “%2” (%3) twice.")},
    {"OperationParametersContainMultipleBodyParameters",
     QT_TRANSLATE_NOOP("ui::finding", "“%1” declares a second body.")},
    {"PathParametersContainMultipleBodyParameters",
     QT_TRANSLATE_NOOP("ui::finding", "The path “%1” declares a second body.")},
    {"OperationParametersAreNotUnique",
     QT_TRANSLATE_NOOP("ui::finding", "“%1” has the very same parameter twice.")},
    {"ParameterListContainsFormDataAndBody",
     QT_TRANSLATE_NOOP("ui::finding", "“%1” cannot have a body and form fields at once.")},
    {"DynamicExtensionDefinitionNotAllowedInParameter",
     QT_TRANSLATE_NOOP("ui::finding", "“%1” belongs into the schema of the body, not beside it.")},
    {"DynamicListExtensionRequiredForAmbiguousReferences",
     QT_TRANSLATE_NOOP(
         "ui::finding",
         "“%1” can mean a parameter or a property of the body; only “%2” can tell which.")},
    {"DynamicListExtensionRequiredForNonParameterReferences",
     QT_TRANSLATE_NOOP("ui::finding",
                       "“%1” is a property of the body; only “%2” can refer to it.")},
    {"DynamicPropertiesExtensionRequiredForAmbiguousReferences",
     QT_TRANSLATE_NOOP(
         "ui::finding",
         "“%1” can mean a parameter or a property of the body: add “%2”, which tells which.")},
    {"DynamicPropertiesExtensionRequiredForNonParameterReferences",
     QT_TRANSLATE_NOOP("ui::finding",
                       "“%1” is a property of the body: add “%2”, which can refer to it.")},
    {"DynamicPropertiesExtensionRequiredForPropertiesValuePath",
     QT_TRANSLATE_NOOP("ui::finding", "“%1” leads to the properties of a schema; the newer dynamic "
                                      "properties, which lead to the schema, are needed as well.")},
    {"DynamicPropertiesItemValuePathMismatch",
     QT_TRANSLATE_NOOP("ui::finding",
                       "The two dynamic schemas lead to different places; expected “%1”.")},
    {"DynamicTreeExtensionMissing",
     QT_TRANSLATE_NOOP("ui::finding", "A file picker needs “%1” as well.")},
    {"SelectedItemValuePathNotAllowedInThisPosition",
     QT_TRANSLATE_NOOP("ui::finding",
                       "The path of the selected value belongs into “browse” alone.")},
    {"OneOfPropertiesRequired", QT_TRANSLATE_NOOP("ui::finding", "One of these is needed: %1.")},
    {"OperationIdNotFound",
     QT_TRANSLATE_NOOP("ui::finding", "There is no operation “%1” in this definition.")},
    {"OperationMissingRequiredProperty",
     QT_TRANSLATE_NOOP("ui::finding", "“%2” needs the parameter “%1”, which is not given.")},
    {"OperationParameterNameNotFound", QT_TRANSLATE_NOOP("ui::finding", "“%2” has no input “%1”.")},
    {"OperationParameterNameIsAmbiguous",
     QT_TRANSLATE_NOOP("ui::finding",
                       "“%1” is both a parameter of “%2” and a property of its body.")},
    {"OperationParameterRequiredMismatch",
     QT_TRANSLATE_NOOP(
         "ui::finding",
         "“%3” must be given, but “%1” of “%2” is optional: the call waits until it has a value.")},
    {"OperationParameterStaticTypeMismatch",
     QT_TRANSLATE_NOOP("ui::finding", "The fixed value must be of type “%1”, not “%2”.")},
    {"OperationParameterTypeMismatch",
     QT_TRANSLATE_NOOP("ui::finding", "Type “%1” is asked for; “%2” gives “%3”.")},
    {"SourcePropertyInternal",
     QT_TRANSLATE_NOOP(
         "ui::finding",
         "“%1” of “%2” is hidden and nobody can fill it in: show it, or write a fixed value.")},
    {"InvokedOperationShouldProduceArray",
     QT_TRANSLATE_NOOP("ui::finding", "The answer of “%2” has no list at “%1”.")},
    {"InvokedOperationShouldProduceProperty",
     QT_TRANSLATE_NOOP("ui::finding", "The answer of “%2” has no property “%1” in its list.")},
    {"ResponseMustBeDefaultOrHttpStatusCode",
     QT_TRANSLATE_NOOP("ui::finding", "“%1” is neither a status code nor “default”.")},
    {"OperationMustHaveResponse", QT_TRANSLATE_NOOP("ui::finding", "“%1” declares no answer.")},
    {"OperationShouldHaveSuccessfulResponse",
     QT_TRANSLATE_NOOP("ui::finding", "“%1” declares no answer for success (2xx).")},
    {"OperationHasManyResponsesWithSchema",
     QT_TRANSLATE_NOOP("ui::finding",
                       "“%1” has several answers with a schema; the designer uses one of them.")},
    {"DefaultResponseHasSchema",
     QT_TRANSLATE_NOOP(
         "ui::finding",
         "The default answer of “%1” should have no schema; give it to the expected ones.")},
    {"SchemaDefinitionSetIncorrectly",
     QT_TRANSLATE_NOOP(
         "ui::finding",
         "The designer shows the schema of an answer 200 or 201; “%1” has it here instead.")},
    {"ResponseExampleMustBeProducedByOperation",
     QT_TRANSLATE_NOOP("ui::finding", "The example is in “%1”, which “%2” does not produce.")},
    {"ResponseHeadersAreNotUnique",
     QT_TRANSLATE_NOOP("ui::finding",
                       "The header “%1” is declared twice; case does not tell headers apart.")},
};

} // namespace

std::span<const FindingRow> inputFindings()
{
    return Rows;
}

} // namespace ui::wording
