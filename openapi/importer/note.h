// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/diagnostic.h"

#include <qobjectdefs.h>

namespace openapi::importer {

/// What became different when a definition was brought in. Carries no words, as Diagnostic. Errors
/// say why nothing could be made, warnings what was lost, hints what says the same in another way.
struct Note
{
    Q_GADGET

public:
    enum class Code {
        // the whole
        SourceIsYaml,
        NotADefinition,
        SourceBroken, ///< the diagnostics say where
        VersionUnsupported, ///< args: version
        // references
        ReferenceOutside, ///< args: the reference
        ReferenceNotFound, ///< args: the reference
        ReferenceLoop, ///< args: the reference
        ReferencesTooLarge, ///< what they repeat is too much
        // anything
        KeywordDropped, ///< args: the keyword
        PartNotUnderstood, ///< args: what was expected
        // servers
        HostMissing,
        ServersDropped, ///< args: the one that stays, how many others there are
        ServerOfPartDropped, ///< args: its URL
        ServerVariableFilled, ///< args: variable, value
        // schemas
        TypesDropped, ///< args: the types
        AlternativesMerged, ///< args: keyword, how many
        AlternativesDropped, ///< args: keyword, how many
        ExamplesDropped, ///< args: how many
        DiscriminatorDropped, ///< args: property
        MappingDropped, ///< args: property
        // inputs
        CookieDropped, ///< args: parameter
        HeaderIgnored, ///< args: header field that 3.x takes from elsewhere
        ParameterMadeText, ///< args: parameter
        TypeAssumed, ///< args: parameter
        StyleDropped, ///< args: parameter, style
        BodyDropped, ///< args: verb
        FormNotObject,
        MediaTypesDropped, ///< args: the one that stays, the others
        MediaTypeAssumed, ///< args: range, media type
        // answers
        RangeMoved, ///< args: range, status code
        RangeDropped, ///< args: range
        // operations
        VerbDropped, ///< args: verb
        OperationIdMade, ///< args: id
        // security
        BearerAsApiKey, ///< args: scheme
        OpenIdAsApiKey, ///< args: scheme
        OpenIdAsAccessCode, ///< args: scheme
        SchemeDropped, ///< args: scheme, type
        FlowsDropped, ///< args: scheme, the flow that stays, the others
        // events
        CallbackMadeTrigger, ///< args: operation, property
        CallbackPropertyAdded, ///< args: property
        CallbackNotUsable, ///< args: callback, expression
        CallbackDropped, ///< args: callback, operation
        WebhookMadeTrigger, ///< args: webhook, path
        WebhookDropped, ///< args: webhook
    };
    Q_ENUM(Code)

    Severity severity = Severity::Warning;
    Code code = Code::NotADefinition;
    JsonPointer pointer; ///< into the source
    TextRange range;
    int line = 0; ///< 1-based, in the source
    int column = 0; ///< 1-based, in Unicode code points
    QStringList args;

    /// The name of the code, for machines: "CookieDropped".
    [[nodiscard]] QString name() const;

    friend bool operator==(const Note &, const Note &) = default;
};

using Notes = std::vector<Note>;

} // namespace openapi::importer
