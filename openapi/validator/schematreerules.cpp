// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/validator/inspection.h"

#include <QSet>

#include <functional>

namespace openapi::validator {
using namespace Qt::StringLiterals;

namespace {

constexpr int MostSchemasOfBody = 512;
constexpr int MostSchemasOfOperation = 16384;
constexpr int MostDepth = 64; // not published; no shipped definition comes near
constexpr qsizetype MostOpen = 1000; // deeper chains of references are not followed

/// Calls `visit` for the schemas directly inside `schema`.
void forEachChild(const JsonValue &schema, const std::function<void(const JsonValue &)> &visit)
{
    for (const JsonValue::Member &member : membersOf(schema.find(u"properties")))
        visit(member.value);
    for (const JsonValue &part : itemsOf(schema.find(u"allOf")))
        visit(part);
    for (const char16_t *key : {u"items", u"additionalProperties"}) {
        if (const JsonValue *child = schema.find(key); child && child->isObject())
            visit(*child);
    }
}

/// Counts the schemas below one, each once however often it is referred to.
class Counting
{
public:
    explicit Counting(const Survey &survey)
        : m_survey(survey)
    {
    }
    void add(const JsonValue *schema)
    {
        std::vector<const JsonValue *> pending{schema};
        while (!pending.empty()) {
            schema = m_survey.resolved(pending.back());
            pending.pop_back();
            if (!schema || m_seen.contains(schema) || m_seen.size() > MostSchemasOfOperation)
                continue;
            m_seen.insert(schema);
            forEachChild(*schema, [&](const JsonValue &child) { pending.push_back(&child); });
        }
    }
    [[nodiscard]] qsizetype count() const { return m_seen.size(); }

private:
    const Survey &m_survey;
    QSet<const JsonValue *> m_seen;
};

void bodySchemaCountExceeded(const OperationSite &operation, Inspection &inspection)
{
    const auto check = [&](const JsonValue *schema) {
        Counting counting(inspection.survey());
        counting.add(schema);
        if (counting.count() > MostSchemasOfBody)
            inspection.add(*schema, {QString::number(MostSchemasOfBody)});
    };
    if (const ParameterSite *body = operation.body())
        check(body->value->find(u"schema"));
    for (const ResponseSite &response : operation.responses)
        check(get(response.value, u"schema"));
}

void operationSchemaCountExceeded(const OperationSite &operation, Inspection &inspection)
{
    Counting counting(inspection.survey());
    if (const ParameterSite *body = operation.body())
        counting.add(body->value->find(u"schema"));
    for (const ResponseSite &response : operation.responses)
        counting.add(get(response.value, u"schema"));
    if (counting.count() > MostSchemasOfOperation)
        inspection.addKey(*operation.member, {QString::number(MostSchemasOfOperation)});
}

/// Measures depth with references followed; where they run in circles, up to the circle.
class Depths
{
public:
    explicit Depths(const Survey &survey)
        : m_survey(survey)
    {
    }
    int of(const JsonValue *schema)
    {
        schema = m_survey.resolved(schema);
        if (!schema || m_open.contains(schema) || m_open.size() > MostOpen)
            return 0;
        if (const auto known = m_known.constFind(schema); known != m_known.cend())
            return *known;
        m_open.insert(schema);
        int deepest = 0;
        forEachChild(*schema,
                     [&](const JsonValue &child) { deepest = std::max(deepest, of(&child)); });
        m_open.remove(schema);
        m_known.insert(schema, deepest + 1);
        return deepest + 1;
    }

private:
    const Survey &m_survey;
    QSet<const JsonValue *> m_open;
    QHash<const JsonValue *, int> m_known;
};

void schemaTooDeep(const Survey &survey, Inspection &inspection)
{
    Depths depths(survey);
    for (const TypedSite &site : survey.typed) {
        if (site.root == &site && site.isSchema() && depths.of(site.value) > MostDepth)
            inspection.add(*site.value, {QString::number(MostDepth)});
    }
}

/// Looks for objects that must hold themselves, which no value can.
class Loops
{
public:
    explicit Loops(Inspection &inspection)
        : m_inspection(inspection)
    {
    }
    void visit(const JsonValue *schema)
    {
        schema = m_inspection.survey().resolved(schema);
        if (!schema || m_done.contains(schema) || m_open.size() > MostOpen)
            return;
        m_open.insert(schema);
        const QStringList required = textsOf(schema->find(u"required"));
        for (const QString &name : required)
            follow(get(schema->find(u"properties"), name), name);
        for (const JsonValue &part : itemsOf(schema->find(u"allOf")))
            follow(&part, {});
        m_open.remove(schema);
        m_done.insert(schema);
    }

private:
    void follow(const JsonValue *child, const QString &name)
    {
        const JsonValue *target = m_inspection.survey().resolved(child);
        if (!target)
            return;
        if (m_open.contains(target))
            m_inspection.add(*child, {name});
        else
            visit(target);
    }

    Inspection &m_inspection;
    QSet<const JsonValue *> m_open;
    QSet<const JsonValue *> m_done;
};

void requiredLoopInSchema(const Survey &survey, Inspection &inspection)
{
    Loops loops(inspection);
    for (const TypedSite &site : survey.typed) {
        if (site.isSchema())
            loops.visit(site.value);
    }
}

} // namespace

Rules schemaTreeRules()
{
    using Group = Rule::Group;
    return {
        {"BodySchemaCountExceedsMaxAllowed", Group::Response, Level::Error, Level::Error,
         &bodySchemaCountExceeded},
        {"OperationSchemaCountExceedsMaxAllowed", Group::Operations, Level::Error, Level::Error,
         &operationSchemaCountExceeded},
        {"SchemaTooDeep", Group::Response, Level::Error, Level::Error, &schemaTooDeep},
        {"RequiredLoopInSchemaNotAllowed", Group::Response, Level::Error, Level::Error,
         &requiredLoopInSchema},
    };
}

} // namespace openapi::validator
