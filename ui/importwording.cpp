// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importwording.h"

#include "ui/sentence.h"

#include <QCoreApplication>
#include <QHash>

namespace ui::wording {

namespace {

using openapi::importer::Note;
using Code = Note::Code;

struct NoteRow
{
    Code code;
    const char *sentence; ///< %1, %2 … stand for the note's arguments
};

constexpr NoteRow Rows[] = {
    {Code::SourceIsYaml,
     QT_TRANSLATE_NOOP(
         "ui::import",
         "This is YAML. Convert it to JSON first, for instance with an OpenAPI editor.")},
    {Code::NotADefinition,
     QT_TRANSLATE_NOOP(
         "ui::import",
         "This is no API definition: it has neither “swagger” nor “openapi” at its top.")},
    {Code::SourceBroken,
     QT_TRANSLATE_NOOP("ui::import",
                       "This is not valid JSON, so it cannot be converted; correct it first.")},
    {Code::VersionUnsupported,
     QT_TRANSLATE_NOOP("ui::import",
                       "OpenAPI “%1” is not known: Swagger 2.0 and OpenAPI 3.0 and 3.1 are.")},
    {Code::ReferenceOutside,
     QT_TRANSLATE_NOOP(
         "ui::import",
         "“%1” leads to another document and was left out; copy what it refers to into this one.")},
    {Code::ReferenceNotFound, QT_TRANSLATE_NOOP("ui::import", "Nothing stands at “%1”.")},
    {Code::ReferenceLoop, QT_TRANSLATE_NOOP("ui::import", "“%1” leads round in a circle.")},
    {Code::ReferencesTooLarge,
     QT_TRANSLATE_NOOP(
         "ui::import",
         "References repeat too much of the document; from some point on they were left out.")},
    {Code::KeywordDropped,
     QT_TRANSLATE_NOOP("ui::import", "“%1” has no place in Swagger 2.0 and was left out.")},
    {Code::PartNotUnderstood,
     QT_TRANSLATE_NOOP("ui::import", "This is no %1 that could be converted.")},
    {Code::HostMissing,
     QT_TRANSLATE_NOOP("ui::import",
                       "The definition does not say on which host the service is; enter it.")},
    {Code::ServersDropped,
     QT_TRANSLATE_NOOP("ui::import",
                       "Only the first server, “%1”, was kept; %2 more were left out.")},
    {Code::ServerOfPartDropped,
     QT_TRANSLATE_NOOP(
         "ui::import",
         "The server “%1” of this part was left out: Swagger 2.0 has one for the whole document.")},
    {Code::ServerVariableFilled,
     QT_TRANSLATE_NOOP("ui::import", "The server’s variable “%1” was replaced by “%2”.")},
    {Code::TypesDropped,
     QT_TRANSLATE_NOOP("ui::import", "The value may be of several types (%1), which Swagger 2.0 "
                                     "cannot say; any is allowed now.")},
    {Code::AlternativesMerged,
     QT_TRANSLATE_NOOP(
         "ui::import",
         "The %2 alternatives of “%1” became one schema that allows what each of them does.")},
    {Code::AlternativesDropped,
     QT_TRANSLATE_NOOP(
         "ui::import",
         "The alternatives of “%1” are too different for one schema; anything is allowed now.")},
    {Code::ExamplesDropped,
     QT_TRANSLATE_NOOP("ui::import", "Examples without a place in Swagger 2.0 were left out: %1.")},
    {Code::DiscriminatorDropped,
     QT_TRANSLATE_NOOP("ui::import", "The discriminator “%1” was left out: Swagger 2.0 knows it "
                                     "for required properties of inherited schemas alone.")},
    {Code::MappingDropped,
     QT_TRANSLATE_NOOP("ui::import", "The values of the discriminator “%1” must now be the names "
                                     "of the schemas; their mapping was left out.")},
    {Code::CookieDropped,
     QT_TRANSLATE_NOOP("ui::import", "The cookie “%1” was left out: the platform sends none.")},
    {Code::HeaderIgnored,
     QT_TRANSLATE_NOOP("ui::import",
                       "The header “%1” was left out: media types and security say it already.")},
    {Code::ParameterMadeText,
     QT_TRANSLATE_NOOP(
         "ui::import",
         "“%1” is a group of values, which fits into no such input; it is a text now.")},
    {Code::TypeAssumed,
     QT_TRANSLATE_NOOP("ui::import", "“%1” does not say its type; text was assumed.")},
    {Code::StyleDropped,
     QT_TRANSLATE_NOOP(
         "ui::import",
         "The style “%2” of “%1” cannot be said in Swagger 2.0; check how its value is written.")},
    {Code::BodyDropped,
     QT_TRANSLATE_NOOP(
         "ui::import",
         "The body of this %1 request was left out: the platform sends none with it.")},
    {Code::FormNotObject,
     QT_TRANSLATE_NOOP("ui::import", "The form does not tell its fields, so that none were made.")},
    {Code::MediaTypesDropped,
     QT_TRANSLATE_NOOP(
         "ui::import",
         "Only “%1” was kept; other media types with schemas of their own were left out: %2.")},
    {Code::MediaTypeAssumed,
     QT_TRANSLATE_NOOP("ui::import", "“%1” stands for any media type; “%2” was assumed.")},
    {Code::RangeMoved,
     QT_TRANSLATE_NOOP("ui::import",
                       "The answers “%1” are declared as %2 now: Swagger 2.0 knows no ranges.")},
    {Code::RangeDropped,
     QT_TRANSLATE_NOOP("ui::import",
                       "The answers “%1” were left out: Swagger 2.0 knows no ranges.")},
    {Code::VerbDropped,
     QT_TRANSLATE_NOOP("ui::import",
                       "“%1” is no verb of Swagger 2.0; the operation was left out.")},
    {Code::OperationIdMade,
     QT_TRANSLATE_NOOP("ui::import", "The operation has no operationId; it is called “%1” now.")},
    {Code::BearerAsApiKey,
     QT_TRANSLATE_NOOP("ui::import", "“%1” is an API key in the Authorization header now: whoever "
                                     "connects types the scheme too, such as “Bearer …”.")},
    {Code::OpenIdAsApiKey,
     QT_TRANSLATE_NOOP("ui::import",
                       "Where “%1” signs in is not said in the document; it is an API key in the "
                       "Authorization header now. Enter OAuth 2.0 with its addresses instead.")},
    {Code::OpenIdAsAccessCode,
     QT_TRANSLATE_NOOP("ui::import", "“%1” is OAuth 2.0 with Entra ID now.")},
    {Code::SchemeDropped,
     QT_TRANSLATE_NOOP(
         "ui::import",
         "The security “%1” (%2) was left out: the platform cannot sign in like that.")},
    {Code::FlowsDropped,
     QT_TRANSLATE_NOOP("ui::import", "Of the OAuth flows of “%1”, “%2” was kept; left out: %3.")},
    {Code::CallbackMadeTrigger,
     QT_TRANSLATE_NOOP("ui::import",
                       "“%1” is a trigger now; the platform puts its address into “%2”.")},
    {Code::CallbackPropertyAdded,
     QT_TRANSLATE_NOOP("ui::import", "The body did not declare “%1”, where the callback’s address "
                                     "stands; the property was added.")},
    {Code::CallbackNotUsable,
     QT_TRANSLATE_NOOP(
         "ui::import",
         "The callback “%1” was left out: “%2” is not the whole value of a property of the body, "
         "where alone the platform puts its address, or the service does not call it by POST.")},
    {Code::CallbackDropped,
     QT_TRANSLATE_NOOP("ui::import", "The callback “%1” of “%2” was left out: a path subscribes, "
                                     "with a JSON body, to one event.")},
    {Code::WebhookMadeTrigger,
     QT_TRANSLATE_NOOP("ui::import",
                       "The webhook “%1” is a trigger now. Its subscribe operation, “%2”, and the "
                       "one that unsubscribes were made up: the service has to offer them.")},
    {Code::WebhookDropped,
     QT_TRANSLATE_NOOP("ui::import",
                       "The webhook “%1” was left out: the service does not call it by POST.")},
};

const char *sentenceOf(Code code)
{
    static const auto sentences = [] {
        QHash<int, const char *> result;
        for (const NoteRow &row : Rows)
            result.insert(int(row.code), row.sentence);
        return result;
    }();
    return sentences.value(int(code), "");
}

} // namespace

QString importText(const Note &note)
{
    return filled(QCoreApplication::translate("ui::import", sentenceOf(note.code)), note.args);
}

QString englishImportText(const Note &note)
{
    return filled(QString::fromUtf8(sentenceOf(note.code)), note.args);
}

} // namespace ui::wording
