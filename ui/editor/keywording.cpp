// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/keywording.h"

#include <QCoreApplication>

namespace ui::editor {

namespace {

using openapi::editing::KeyTopic;

constexpr const char *Context = "ui::keyword";

struct TopicRow
{
    KeyTopic topic;
    const char *sentence;
};

constexpr TopicRow Rows[] = {
    {KeyTopic::SwaggerVersion,
     QT_TRANSLATE_NOOP("ui::keyword",
                       "The version of the format; this program and the platform read 2.0.")},
    {KeyTopic::About,
     QT_TRANSLATE_NOOP("ui::keyword", "Title, version and contact of the connector.")},
    {KeyTopic::Title, QT_TRANSLATE_NOOP("ui::keyword", "The name that people see.")},
    {KeyTopic::Version,
     QT_TRANSLATE_NOOP("ui::keyword",
                       "The version of the described interface, not of the format.")},
    {KeyTopic::Description,
     QT_TRANSLATE_NOOP("ui::keyword", "A longer text that explains what it is for.")},
    {KeyTopic::Terms, QT_TRANSLATE_NOOP("ui::keyword", "The address of the terms of use.")},
    {KeyTopic::Contact, QT_TRANSLATE_NOOP("ui::keyword", "Whom to ask: name, address and e-mail.")},
    {KeyTopic::License,
     QT_TRANSLATE_NOOP("ui::keyword", "The licence of the interface: its name and an address.")},
    {KeyTopic::ContactName, QT_TRANSLATE_NOOP("ui::keyword", "The person or company to ask.")},
    {KeyTopic::Email, QT_TRANSLATE_NOOP("ui::keyword", "The e-mail address to write to.")},
    {KeyTopic::Url, QT_TRANSLATE_NOOP("ui::keyword", "The address to read more at.")},
    {KeyTopic::Host,
     QT_TRANSLATE_NOOP(
         "ui::keyword",
         "The machine that answers, with a port where one is needed, without a scheme or path.")},
    {KeyTopic::BasePath,
     QT_TRANSLATE_NOOP("ui::keyword",
                       "What stands in front of every path; it begins with a slash.")},
    {KeyTopic::Schemes,
     QT_TRANSLATE_NOOP("ui::keyword", "How the host is reached; the platform wants https.")},
    {KeyTopic::Consumes,
     QT_TRANSLATE_NOOP("ui::keyword", "The media types that a request may carry.")},
    {KeyTopic::Produces,
     QT_TRANSLATE_NOOP("ui::keyword", "The media types that an answer may have.")},
    {KeyTopic::Paths,
     QT_TRANSLATE_NOOP("ui::keyword", "The paths of the interface, each with its operations.")},
    {KeyTopic::Definitions,
     QT_TRANSLATE_NOOP("ui::keyword", "Schemas that several places refer to.")},
    {KeyTopic::SharedParameters,
     QT_TRANSLATE_NOOP("ui::keyword", "Parameters that several operations refer to.")},
    {KeyTopic::SharedResponses,
     QT_TRANSLATE_NOOP("ui::keyword", "Answers that several operations refer to.")},
    {KeyTopic::Parameters,
     QT_TRANSLATE_NOOP("ui::keyword", "What the caller fills in: body, path, query, headers.")},
    {KeyTopic::Responses,
     QT_TRANSLATE_NOOP("ui::keyword", "The answers by status; at least one of them.")},
    {KeyTopic::Security,
     QT_TRANSLATE_NOOP("ui::keyword", "Which of the security definitions is asked for.")},
    {KeyTopic::SecurityDefinitions,
     QT_TRANSLATE_NOOP("ui::keyword", "The ways to sign in: key, basic or OAuth 2.0.")},
    {KeyTopic::SecurityType,
     QT_TRANSLATE_NOOP("ui::keyword", "How callers prove who they are: basic, apiKey or oauth2.")},
    {KeyTopic::KeyPlace,
     QT_TRANSLATE_NOOP("ui::keyword", "Where the key is sent: in a header or in the query.")},
    {KeyTopic::KeyName,
     QT_TRANSLATE_NOOP("ui::keyword", "The header or query parameter that carries the key.")},
    {KeyTopic::Flow,
     QT_TRANSLATE_NOOP("ui::keyword",
                       "Which of the OAuth 2.0 grants is used; the platform wants accessCode.")},
    {KeyTopic::AuthorizationUrl, QT_TRANSLATE_NOOP("ui::keyword", "Where the user signs in.")},
    {KeyTopic::TokenUrl, QT_TRANSLATE_NOOP("ui::keyword", "Where a code becomes a token.")},
    {KeyTopic::Scopes,
     QT_TRANSLATE_NOOP(
         "ui::keyword",
         "The permissions that can be asked for, each with a word on what it allows.")},
    {KeyTopic::Tags, QT_TRANSLATE_NOOP("ui::keyword", "Groups that operations are listed under.")},
    {KeyTopic::ExternalDocs, QT_TRANSLATE_NOOP("ui::keyword", "A page that tells more.")},
    {KeyTopic::Verb,
     QT_TRANSLATE_NOOP("ui::keyword", "The operation that this method calls on the path.")},
    {KeyTopic::Summary,
     QT_TRANSLATE_NOOP("ui::keyword", "The name of the operation on its card in the designer.")},
    {KeyTopic::OperationId,
     QT_TRANSLATE_NOOP(
         "ui::keyword",
         "The unique name by which flows keep the operation; renaming it breaks them.")},
    {KeyTopic::Deprecated,
     QT_TRANSLATE_NOOP("ui::keyword", "New flows should not use the operation any more.")},
    {KeyTopic::Name, QT_TRANSLATE_NOOP("ui::keyword", "The name as it is sent.")},
    {KeyTopic::In,
     QT_TRANSLATE_NOOP("ui::keyword",
                       "Where the value is sent: body, path, query, header or form.")},
    {KeyTopic::Required,
     QT_TRANSLATE_NOOP(
         "ui::keyword",
         "Whether a value must be there; in a schema, the names of the properties that must.")},
    {KeyTopic::AllowEmpty,
     QT_TRANSLATE_NOOP("ui::keyword", "The name may be sent without a value.")},
    {KeyTopic::Schema, QT_TRANSLATE_NOOP("ui::keyword", "The shape of the JSON that is carried.")},
    {KeyTopic::Headers,
     QT_TRANSLATE_NOOP("ui::keyword", "The headers of the answer, each with its type.")},
    {KeyTopic::Examples,
     QT_TRANSLATE_NOOP("ui::keyword", "A sample value for readers; nothing is checked by it.")},
    {KeyTopic::Reference,
     QT_TRANSLATE_NOOP("ui::keyword",
                       "Takes what stands elsewhere in this document in its place.")},
    {KeyTopic::Type, QT_TRANSLATE_NOOP("ui::keyword", "The kind of JSON value.")},
    {KeyTopic::Format,
     QT_TRANSLATE_NOOP("ui::keyword",
                       "What a text or number means more closely, such as date-time.")},
    {KeyTopic::Items, QT_TRANSLATE_NOOP("ui::keyword", "The shape of each entry of a list.")},
    {KeyTopic::CollectionFormat,
     QT_TRANSLATE_NOOP("ui::keyword", "How the entries of a list are joined into one text.")},
    {KeyTopic::Default,
     QT_TRANSLATE_NOOP("ui::keyword", "The value that counts when none is given.")},
    {KeyTopic::Enumeration, QT_TRANSLATE_NOOP("ui::keyword", "The only values that are allowed.")},
    {KeyTopic::Maximum, QT_TRANSLATE_NOOP("ui::keyword", "The greatest number that is allowed.")},
    {KeyTopic::Minimum, QT_TRANSLATE_NOOP("ui::keyword", "The least number that is allowed.")},
    {KeyTopic::Exclusive,
     QT_TRANSLATE_NOOP("ui::keyword", "The limit itself is not allowed any more.")},
    {KeyTopic::MultipleOf,
     QT_TRANSLATE_NOOP("ui::keyword", "The number must be a whole multiple of this.")},
    {KeyTopic::MaxLength,
     QT_TRANSLATE_NOOP("ui::keyword", "The most characters that the text may have.")},
    {KeyTopic::MinLength,
     QT_TRANSLATE_NOOP("ui::keyword", "The fewest characters that the text may have.")},
    {KeyTopic::Pattern,
     QT_TRANSLATE_NOOP("ui::keyword", "The regular expression that the text must match.")},
    {KeyTopic::MaxItems,
     QT_TRANSLATE_NOOP("ui::keyword", "The most entries that the list may have.")},
    {KeyTopic::MinItems,
     QT_TRANSLATE_NOOP("ui::keyword", "The fewest entries that the list may have.")},
    {KeyTopic::UniqueItems,
     QT_TRANSLATE_NOOP("ui::keyword", "No entry may stand in the list twice.")},
    {KeyTopic::PropertyCount,
     QT_TRANSLATE_NOOP("ui::keyword", "How many properties the object may have.")},
    {KeyTopic::Properties,
     QT_TRANSLATE_NOOP("ui::keyword", "The properties of the object, each with its schema.")},
    {KeyTopic::AdditionalProperties,
     QT_TRANSLATE_NOOP("ui::keyword",
                       "Whether the object may have other properties, or their schema.")},
    {KeyTopic::AllOf, QT_TRANSLATE_NOOP("ui::keyword", "Schemas that must all hold at once.")},
    {KeyTopic::Discriminator,
     QT_TRANSLATE_NOOP("ui::keyword", "The property whose value tells which schema is meant.")},
    {KeyTopic::ReadOnly,
     QT_TRANSLATE_NOOP("ui::keyword", "The value comes in answers and is never sent.")},
    {KeyTopic::Xml, QT_TRANSLATE_NOOP("ui::keyword", "How the value is written as XML.")},
    {KeyTopic::DisplayName,
     QT_TRANSLATE_NOOP("ui::keyword", "The name that the designer shows for the field.")},
    {KeyTopic::Visibility,
     QT_TRANSLATE_NOOP("ui::keyword", "How prominent it is in the designer: important, advanced "
                                      "behind a link, or internal and hidden.")},
    {KeyTopic::TriggerKind,
     QT_TRANSLATE_NOOP("ui::keyword",
                       "Makes the operation a trigger: one event at a time, or a batch of them.")},
    {KeyTopic::TriggerHint,
     QT_TRANSLATE_NOOP("ui::keyword", "Tells users what makes the trigger fire.")},
    {KeyTopic::TriggerMetadata,
     QT_TRANSLATE_NOOP("ui::keyword", "How a polling trigger asks for news.")},
    {KeyTopic::TriggerValue,
     QT_TRANSLATE_NOOP("ui::keyword", "Where a polling trigger remembers how far it has come.")},
    {KeyTopic::NotificationContent,
     QT_TRANSLATE_NOOP(
         "ui::keyword",
         "The payload that a webhook trigger receives; it stands on the path, beside the method.")},
    {KeyTopic::NotificationUrl,
     QT_TRANSLATE_NOOP("ui::keyword",
                       "The platform puts its callback address into this property.")},
    {KeyTopic::Notification,
     QT_TRANSLATE_NOOP("ui::keyword", "The webhook operation that wakes a polling trigger.")},
    {KeyTopic::Annotation,
     QT_TRANSLATE_NOOP("ui::keyword", "Version and life cycle of an operation.")},
    {KeyTopic::Capabilities,
     QT_TRANSLATE_NOOP("ui::keyword", "What the platform may do here beyond calling, such as "
                                      "testing a connection or sending in chunks.")},
    {KeyTopic::Metadata,
     QT_TRANSLATE_NOOP("ui::keyword", "Website, privacy policy and categories of the connector.")},
    {KeyTopic::Documents, QT_TRANSLATE_NOOP("ui::keyword", "Pages that document the connector.")},
    {KeyTopic::DynamicValues,
     QT_TRANSLATE_NOOP("ui::keyword", "The operation that fills the field’s list of choices.")},
    {KeyTopic::DynamicSchema,
     QT_TRANSLATE_NOOP("ui::keyword",
                       "The operation that tells the shape when the flow is built.")},
    {KeyTopic::DynamicTree,
     QT_TRANSLATE_NOOP("ui::keyword", "The operations that fill a tree to pick from.")},
    {KeyTopic::EnumNames,
     QT_TRANSLATE_NOOP("ui::keyword", "A readable name for each of the allowed values.")},
    {KeyTopic::UrlEncoding,
     QT_TRANSLATE_NOOP("ui::keyword", "How often the value is escaped in the path.")},
    {KeyTopic::Pageable,
     QT_TRANSLATE_NOOP("ui::keyword", "Which property of the answer leads to the next page.")},
    {KeyTopic::NoTest,
     QT_TRANSLATE_NOOP("ui::keyword", "What automatic tests may do with the operation.")},
    {KeyTopic::TestValue, QT_TRANSLATE_NOOP("ui::keyword", "A value to test with.")},
    {KeyTopic::OperationContext,
     QT_TRANSLATE_NOOP("ui::keyword", "Another operation that plays an event of the trigger.")},
    {KeyTopic::MediaKind, QT_TRANSLATE_NOOP("ui::keyword", "The content is a picture or sound.")},
};

} // namespace

QString topicText(KeyTopic topic)
{
    for (const TopicRow &row : Rows) {
        if (row.topic == topic)
            return QCoreApplication::translate(Context, row.sentence);
    }
    return {};
}

} // namespace ui::editor
