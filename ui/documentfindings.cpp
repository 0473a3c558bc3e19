// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findingtables.h"

namespace ui::wording {

namespace {

constexpr FindingRow Rows[] = {
    {"SpecificationVersionIncorrect",
     QT_TRANSLATE_NOOP("ui::finding",
                       "Only Swagger 2.0 is understood: “swagger” must be the text “2.0”.")},
    {"HostNameNotValid",
     QT_TRANSLATE_NOOP(
         "ui::finding",
         "“%1” is no host: write the name alone, with a port perhaps, without scheme and path.")},
    {"BasePathNotValid", QT_TRANSLATE_NOOP("ui::finding", "The base path must begin with “/”.")},
    {"SchemeNotValid",
     QT_TRANSLATE_NOOP("ui::finding", "This is no transfer protocol; use one of: %1.")},
    {"SchemeNotSupported",
     QT_TRANSLATE_NOOP("ui::finding",
                       "WebSocket (“%1”) is not supported; the platform calls by https.")},
    {"SchemesArrayEmpty",
     QT_TRANSLATE_NOOP("ui::finding", "The list of schemes is empty: name https.")},
    {"TagRedefined", QT_TRANSLATE_NOOP("ui::finding", "The tag “%1” is described twice.")},
    {"ContactEmailNotValid", QT_TRANSLATE_NOOP("ui::finding", "“%1” is no email address.")},
    {"UrlNotValid",
     QT_TRANSLATE_NOOP(
         "ui::finding",
         "“%1” is no complete address: it must begin with https:// and name a host.")},
    {"MimeTypeNotValid",
     QT_TRANSLATE_NOOP("ui::finding", "“%1” is no media type such as “application/json”.")},
    {"MimeTypeNotSupported",
     QT_TRANSLATE_NOOP("ui::finding", "The platform does not send “%1”. It knows: %2.")},
    {"FieldLengthExceeded",
     QT_TRANSLATE_NOOP("ui::finding", "The %1 is longer than %2 characters.")},
    {"FieldLengthNotInRange",
     QT_TRANSLATE_NOOP("ui::finding", "The %1 must have between %2 and %3 characters.")},
    {"ValueContainsRestrictedWords",
     QT_TRANSLATE_NOOP("ui::finding", "The %1 may not contain “%2”.")},
    {"ValueMustEndWithAlphanumeric",
     QT_TRANSLATE_NOOP("ui::finding", "The %1 must end with a letter or a digit.")},
    {"ValueMustBeInEnglish",
     QT_TRANSLATE_NOOP("ui::finding", "The catalogue wants “%1” in English.")},
    {"ConnectorMetadataPropertiesMissing",
     QT_TRANSLATE_NOOP("ui::finding", "The connector’s metadata lack “%1”.")},
    {"InvalidConnectorCategory",
     QT_TRANSLATE_NOOP("ui::finding", "“%1” is no category of the catalogue. There are: %2.")},
    {"TooManyConnectorCategories",
     QT_TRANSLATE_NOOP("ui::finding", "A connector has at most %1 categories.")},
    {"OperationStatusAheadOfConnector",
     QT_TRANSLATE_NOOP("ui::finding", "“%1” is in production while the connector is a preview.")},
    {"SecuritySchemePropertyRequired",
     QT_TRANSLATE_NOOP(
         "ui::finding",
         "The security definition lacks “%1” or gives it a value that is not known (%2).")},
    {"SecuritySchemePropertyNotValid",
     QT_TRANSLATE_NOOP("ui::finding", "“%1” means nothing in a security definition of type “%2”.")},
    {"SecurityRequirementMustBeDefined",
     QT_TRANSLATE_NOOP("ui::finding", "No security definition is called “%1”.")},
    {"SecurityRequirementMustHaveValue",
     QT_TRANSLATE_NOOP(
         "ui::finding",
         "The requirement “%1” needs a list; an empty one when there are no scopes.")},
    {"SecurityRequirementMustHaveEmptyValue",
     QT_TRANSLATE_NOOP("ui::finding", "Only OAuth has scopes: the list of “%1” must be empty.")},
    {"OAuthSecurityRequirementValueMustBeScopeName",
     QT_TRANSLATE_NOOP("ui::finding", "The security definition “%1” knows no scope “%2”.")},
    {"JsonSyntax", QT_TRANSLATE_NOOP("ui::finding", "This is not JSON: expected %1.")},
    {"JsonTrailingComma",
     QT_TRANSLATE_NOOP("ui::finding", "JSON allows no comma before a closing bracket.")},
    {"JsonComment", QT_TRANSLATE_NOOP("ui::finding", "JSON allows no comments.")},
    {"JsonByteOrderMark",
     QT_TRANSLATE_NOOP("ui::finding",
                       "The text begins with a byte-order mark, at which other readers stop.")},
    {"JsonUnicodeSpace",
     QT_TRANSLATE_NOOP("ui::finding", "JSON does not know this kind of space (%1).")},
    {"JsonDuplicateKey",
     QT_TRANSLATE_NOOP("ui::finding",
                       "“%1” stands twice in the same object; only the last one counts.")},
};

} // namespace

std::span<const FindingRow> documentFindings()
{
    return Rows;
}

} // namespace ui::wording
