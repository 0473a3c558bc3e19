// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/validator/survey.h"

namespace openapi::validator {

/// Walks a document once and fills a Survey. Private to it.
class Surveyor
{
public:
    explicit Surveyor(Survey &survey)
        : m_survey(survey)
    {
    }
    void walk();

private:
    void indexTargets();
    void walkHead();
    void walkPath(const JsonValue::Member &path);
    void walkOperation(const JsonValue::Member &path, const JsonValue::Member &verb,
                       const std::vector<ParameterSite> &shared);
    void walkOperationParts(const JsonValue &operation);
    std::vector<ParameterSite> walkParameters(const JsonValue *list, const OperationSite *source);
    ParameterSite walkParameter(const JsonValue &place, const OperationSite *source,
                                bool isDefinition);
    ResponseSite walkResponse(const JsonValue::Member &member, const OperationSite *operation,
                              bool isDefinition);
    void walkHeaders(const JsonValue *headers);
    void walkSchemaRoot(const JsonValue *schema, Part owner, bool input, bool output,
                        const OperationSite *source);
    void walkSchema(const JsonValue &schema, TypedSite site, const OperationSite *source);
    void walkItems(const JsonValue &holder, const TypedSite &parent);
    void walkDynamics(const JsonValue &holder, const OperationSite *source, bool isParameter);
    void addReference(const JsonValue &holder, const QString &section, bool isDefinition);
    void addObjects(const JsonValue *list, Part part);
    void addObject(const JsonValue *value, Part part);
    TypedSite &addTyped(TypedSite site);
    void spreadDirections();
    void findCallbacks();
    void findCallbacks(const JsonValue *schema, CallbackSite around, OperationSite &operation,
                       std::vector<const JsonValue *> &open);
    void noteCall(const JsonValue *call);

    Survey &m_survey;
    int m_steps = 0;
    QHash<const JsonValue *, TypedSite *> m_roots; ///< of shared schemas
    QHash<const TypedSite *, std::vector<const JsonValue *>> m_leads; ///< root to shared schemas
};

} // namespace openapi::validator
