// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/validator/finding.h"

#include <variant>

namespace openapi::validator {

class Inspection;
class Survey;
struct OperationSite;
struct ParameterSite;
struct ResponseSite;
struct TypedSite;
struct DynamicSite;
struct ReferenceSite;
struct ObjectSite;

enum class Level { Off, Hint, Warning, Error };

template<typename Site>
using CheckOf = void (*)(const Site &, Inspection &);

/// What is called for every site of its kind, or once for the whole document.
using Check = std::variant<CheckOf<Survey>, CheckOf<OperationSite>, CheckOf<ParameterSite>,
                           CheckOf<ResponseSite>, CheckOf<TypedSite>, CheckOf<DynamicSite>,
                           CheckOf<ReferenceSite>, CheckOf<ObjectSite>>;

/// One rule: who asks for it, how strongly, and the function that checks it. Its id is Microsoft's
/// where Microsoft has one.
struct Rule
{
    enum class Group {
        Operations,
        Arrays,
        NotSupported,
        Parameters,
        Properties,
        Response,
        Security,
        Webhooks,
        Metadata,
        Contract, ///< ours: what hosting and subscribing need
        Json, ///< ours: the text itself
    };

    const char *id;
    Group group;
    Level privateUse;
    Level certification;
    Check check;
    /// Of rules for typed sites: the key without which there is nothing to check.
    const char16_t *keyword = nullptr;
};

using Rules = std::vector<Rule>;

/// All of them; the addresses stay the same as long as the program runs.
[[nodiscard]] const Rules &rules();
/// nullptr when there is none of this name.
[[nodiscard]] const Rule *findRule(QStringView id);

// Their parts, by what they look at.
[[nodiscard]] Rules headRules();
[[nodiscard]] Rules textRules();
[[nodiscard]] Rules securityRules();
[[nodiscard]] Rules pathRules();
[[nodiscard]] Rules operationRules();
[[nodiscard]] Rules annotationRules();
[[nodiscard]] Rules parameterRules();
[[nodiscard]] Rules responseRules();
[[nodiscard]] Rules valueRules();
[[nodiscard]] Rules limitRules();
[[nodiscard]] Rules schemaRules();
[[nodiscard]] Rules schemaTreeRules();
[[nodiscard]] Rules referenceRules();
[[nodiscard]] Rules webhookRules();
[[nodiscard]] Rules dynamicRules();
[[nodiscard]] Rules dynamicCallRules();
[[nodiscard]] Rules keywordRules();
[[nodiscard]] Rules contractRules();
[[nodiscard]] Rules jsonRules();

} // namespace openapi::validator
