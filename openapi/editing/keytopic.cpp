// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/editing/keytopic.h"

namespace openapi::editing {
using namespace Qt::StringLiterals;

namespace {

using validator::Part;

enum class Page { Specification, Extensions, Webhooks };

struct Row
{
    KeyTopic topic;
    QLatin1StringView key;
    std::optional<Part> part; ///< empty: wherever no row of the part's own says otherwise
    Page page;
};

// clang-format off
constexpr Row Rows[] = {
    {KeyTopic::SwaggerVersion, "swagger"_L1, std::nullopt, Page::Specification},
    {KeyTopic::About, "info"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Title, "title"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Version, "version"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Description, "description"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Terms, "termsOfService"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Contact, "contact"_L1, std::nullopt, Page::Specification},
    {KeyTopic::License, "license"_L1, std::nullopt, Page::Specification},
    {KeyTopic::License, "name"_L1, Part::License, Page::Specification},
    {KeyTopic::Tags, "name"_L1, Part::Tag, Page::Specification},
    {KeyTopic::ContactName, "name"_L1, Part::Contact, Page::Specification},
    {KeyTopic::Email, "email"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Url, "url"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Host, "host"_L1, std::nullopt, Page::Specification},
    {KeyTopic::BasePath, "basePath"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Schemes, "schemes"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Consumes, "consumes"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Produces, "produces"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Paths, "paths"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Definitions, "definitions"_L1, std::nullopt, Page::Specification},
    {KeyTopic::SharedParameters, "parameters"_L1, Part::Root, Page::Specification},
    {KeyTopic::SharedResponses, "responses"_L1, Part::Root, Page::Specification},
    {KeyTopic::Parameters, "parameters"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Responses, "responses"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Security, "security"_L1, std::nullopt, Page::Specification},
    {KeyTopic::SecurityDefinitions, "securityDefinitions"_L1, std::nullopt, Page::Specification},
    {KeyTopic::SecurityType, "type"_L1, Part::SecurityScheme, Page::Specification},
    {KeyTopic::KeyPlace, "in"_L1, Part::SecurityScheme, Page::Specification},
    {KeyTopic::KeyName, "name"_L1, Part::SecurityScheme, Page::Specification},
    {KeyTopic::Flow, "flow"_L1, std::nullopt, Page::Specification},
    {KeyTopic::AuthorizationUrl, "authorizationUrl"_L1, std::nullopt, Page::Specification},
    {KeyTopic::TokenUrl, "tokenUrl"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Scopes, "scopes"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Tags, "tags"_L1, std::nullopt, Page::Specification},
    {KeyTopic::ExternalDocs, "externalDocs"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Verb, "get"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Verb, "put"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Verb, "post"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Verb, "delete"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Verb, "options"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Verb, "head"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Verb, "patch"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Summary, "summary"_L1, std::nullopt, Page::Specification},
    {KeyTopic::OperationId, "operationId"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Deprecated, "deprecated"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Name, "name"_L1, std::nullopt, Page::Specification},
    {KeyTopic::In, "in"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Required, "required"_L1, std::nullopt, Page::Specification},
    {KeyTopic::AllowEmpty, "allowEmptyValue"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Schema, "schema"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Headers, "headers"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Examples, "examples"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Examples, "example"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Reference, "$ref"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Type, "type"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Format, "format"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Items, "items"_L1, std::nullopt, Page::Specification},
    {KeyTopic::CollectionFormat, "collectionFormat"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Default, "default"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Enumeration, "enum"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Maximum, "maximum"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Minimum, "minimum"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Exclusive, "exclusiveMaximum"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Exclusive, "exclusiveMinimum"_L1, std::nullopt, Page::Specification},
    {KeyTopic::MultipleOf, "multipleOf"_L1, std::nullopt, Page::Specification},
    {KeyTopic::MaxLength, "maxLength"_L1, std::nullopt, Page::Specification},
    {KeyTopic::MinLength, "minLength"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Pattern, "pattern"_L1, std::nullopt, Page::Specification},
    {KeyTopic::MaxItems, "maxItems"_L1, std::nullopt, Page::Specification},
    {KeyTopic::MinItems, "minItems"_L1, std::nullopt, Page::Specification},
    {KeyTopic::UniqueItems, "uniqueItems"_L1, std::nullopt, Page::Specification},
    {KeyTopic::PropertyCount, "maxProperties"_L1, std::nullopt, Page::Specification},
    {KeyTopic::PropertyCount, "minProperties"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Properties, "properties"_L1, std::nullopt, Page::Specification},
    {KeyTopic::AdditionalProperties, "additionalProperties"_L1, std::nullopt, Page::Specification},
    {KeyTopic::AllOf, "allOf"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Discriminator, "discriminator"_L1, std::nullopt, Page::Specification},
    {KeyTopic::ReadOnly, "readOnly"_L1, std::nullopt, Page::Specification},
    {KeyTopic::Xml, "xml"_L1, std::nullopt, Page::Specification},
    {KeyTopic::DisplayName, "x-ms-summary"_L1, std::nullopt, Page::Extensions},
    {KeyTopic::Visibility, "x-ms-visibility"_L1, std::nullopt, Page::Extensions},
    {KeyTopic::TriggerKind, "x-ms-trigger"_L1, std::nullopt, Page::Extensions},
    {KeyTopic::TriggerHint, "x-ms-trigger-hint"_L1, std::nullopt, Page::Extensions},
    {KeyTopic::TriggerMetadata, "x-ms-trigger-metadata"_L1, std::nullopt, Page::Extensions},
    {KeyTopic::TriggerValue, "x-ms-trigger-value"_L1, std::nullopt, Page::Extensions},
    {KeyTopic::NotificationContent, "x-ms-notification-content"_L1, std::nullopt, Page::Webhooks},
    {KeyTopic::NotificationUrl, "x-ms-notification-url"_L1, std::nullopt, Page::Webhooks},
    {KeyTopic::Notification, "x-ms-notification"_L1, std::nullopt, Page::Extensions},
    {KeyTopic::Annotation, "x-ms-api-annotation"_L1, std::nullopt, Page::Extensions},
    {KeyTopic::Capabilities, "x-ms-capabilities"_L1, std::nullopt, Page::Extensions},
    {KeyTopic::Metadata, "x-ms-connector-metadata"_L1, std::nullopt, Page::Extensions},
    {KeyTopic::Documents, "x-ms-docs"_L1, std::nullopt, Page::Extensions},
    {KeyTopic::DynamicValues, "x-ms-dynamic-values"_L1, std::nullopt, Page::Extensions},
    {KeyTopic::DynamicValues, "x-ms-dynamic-list"_L1, std::nullopt, Page::Extensions},
    {KeyTopic::DynamicSchema, "x-ms-dynamic-schema"_L1, std::nullopt, Page::Extensions},
    {KeyTopic::DynamicSchema, "x-ms-dynamic-properties"_L1, std::nullopt, Page::Extensions},
    {KeyTopic::DynamicTree, "x-ms-dynamic-tree"_L1, std::nullopt, Page::Extensions},
    {KeyTopic::EnumNames, "x-ms-enum-values"_L1, std::nullopt, Page::Extensions},
    {KeyTopic::EnumNames, "x-ms-enum"_L1, std::nullopt, Page::Extensions},
    {KeyTopic::UrlEncoding, "x-ms-url-encoding"_L1, std::nullopt, Page::Extensions},
    {KeyTopic::UrlEncoding, "x-ms-skip-url-encoding"_L1, std::nullopt, Page::Extensions},
    {KeyTopic::Pageable, "x-ms-pageable"_L1, std::nullopt, Page::Extensions},
    {KeyTopic::NoTest, "x-ms-no-generic-test"_L1, std::nullopt, Page::Extensions},
    {KeyTopic::NoTest, "x-ms-safe-operation"_L1, std::nullopt, Page::Extensions},
    {KeyTopic::TestValue, "x-ms-test-value"_L1, std::nullopt, Page::Extensions},
    {KeyTopic::OperationContext, "x-ms-operation-context"_L1, std::nullopt, Page::Extensions},
    {KeyTopic::MediaKind, "x-ms-media-kind"_L1, std::nullopt, Page::Extensions},
};
// clang-format on

} // namespace

std::optional<KeyTopic> topicOf(const QString &key, std::optional<Part> part)
{
    // Inside of an extension the same words mean other things.
    const bool within = part && *part >= Part::Annotation && *part <= Part::DynamicList;
    std::optional<KeyTopic> found;
    for (const Row &row : Rows) {
        if (row.key != key)
            continue;
        if (row.part && row.part == part)
            return row.topic;
        if (!row.part && !within)
            found = row.topic;
    }
    return found;
}

QString sourceOf(KeyTopic topic)
{
    for (const Row &row : Rows) {
        if (row.topic == topic && row.page == Page::Extensions)
            return u"Extend an OpenAPI definition for a custom connector"_s;
        if (row.topic == topic && row.page == Page::Webhooks)
            return u"Use a webhook as a trigger for Azure Logic Apps and Power Automate"_s;
    }
    return u"OpenAPI Specification, version 2.0"_s;
}

} // namespace openapi::editing
