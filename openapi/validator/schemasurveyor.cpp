// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/validator/surveyor.h"

#include <algorithm>

namespace openapi::validator {
using namespace Qt::StringLiterals;

namespace {

using Link = TypedSite::Link;

// Limits of the search for callback URLs, which follows references.
constexpr size_t MostOpen = 64;
constexpr int MostSteps = 200'000;

} // namespace

TypedSite &Surveyor::addTyped(TypedSite site)
{
    m_survey.typed.push_back(std::move(site));
    TypedSite &added = m_survey.typed.back();
    if (!added.root)
        added.root = &added;
    for (const JsonValue::Member &member : added.value->members())
        m_survey.typedWith[member.key].push_back(&added);
    return added;
}

void Surveyor::walkSchemaRoot(const JsonValue *schema, Part owner, bool input, bool output,
                              const OperationSite *source)
{
    if (!schema || !schema->isObject())
        return;
    TypedSite site;
    site.owner = owner;
    site.input = input;
    site.output = output;
    walkSchema(*schema, site, source);
}

// As deep as the JSON reader lets values nest.
void Surveyor::walkSchema(const JsonValue &schema, TypedSite site, const OperationSite *source)
{
    site.value = &schema;
    TypedSite &added = addTyped(std::move(site));
    if (added.root == &added)
        m_roots.insert(&schema, &added);
    addObject(&schema, Part::Schema);
    if (const JsonValue *reference = schema.find(u"$ref"); reference && reference->isString()) {
        addReference(schema, u"definitions"_s, added.root == &added && added.owner == Part::Schema);
        if (const JsonValue *target = m_survey.target(u"definitions", reference->toString()))
            m_leads[added.root].push_back(target);
    }
    walkDynamics(schema, source, false);
    const auto descend = [&](const JsonValue &child, Link link, const QString &name) {
        if (!child.isObject())
            return;
        TypedSite below;
        below.owner = added.owner;
        below.link = link;
        below.name = name;
        below.parent = &added;
        below.root = added.root;
        walkSchema(child, below, source);
    };
    for (const JsonValue::Member &member : schema.members()) {
        if (member.key == "properties"_L1) {
            for (const JsonValue::Member &property : member.value.members())
                descend(property.value, Link::Property, property.key);
        } else if (member.key == "items"_L1) {
            descend(member.value, Link::Items, {});
        } else if (member.key == "additionalProperties"_L1) {
            descend(member.value, Link::Additional, {});
        } else if (member.key == "allOf"_L1) {
            for (const JsonValue &part : member.value.items())
                descend(part, Link::AllOf, {});
        }
    }
}

void Surveyor::walkDynamics(const JsonValue &holder, const OperationSite *source, bool isParameter)
{
    for (const JsonValue::Member &member : holder.members()) {
        if (!member.key.startsWith("x-ms-dynamic-"_L1) || !member.value.isObject())
            continue;
        if (member.key == "x-ms-dynamic-list"_L1)
            addObject(&member.value, Part::DynamicList);
        if (member.key != "x-ms-dynamic-tree"_L1) {
            noteCall(&member.value);
            m_survey.dynamics.push_back({&member, &member.value, &holder, source, isParameter});
            continue;
        }
        for (const char16_t *step : {u"open", u"browse"}) {
            if (const JsonValue *call = member.value.find(step)) {
                noteCall(call);
                m_survey.dynamics.push_back({&member, call, &holder, source, isParameter});
            }
        }
    }
}

void Surveyor::addReference(const JsonValue &holder, const QString &section, bool isDefinition)
{
    m_survey.references.push_back({&holder, holder.find(u"$ref"), section, isDefinition});
}

void Surveyor::addObjects(const JsonValue *list, Part part)
{
    for (const JsonValue &item : itemsOf(list))
        addObject(&item, part);
}

void Surveyor::addObject(const JsonValue *value, Part part)
{
    if (value && value->isObject())
        m_survey.objects.push_back({value, part});
}

void Surveyor::noteCall(const JsonValue *call)
{
    const JsonValue *id = get(call, u"operationId");
    if (id && id->isString())
        m_survey.operationIdUses[id->toString()].push_back(id);
}

void Surveyor::spreadDirections()
{
    std::vector<const TypedSite *> pending;
    for (const TypedSite &site : m_survey.typed) {
        if (site.root == &site && (site.input || site.output))
            pending.push_back(&site);
    }
    while (!pending.empty()) {
        const TypedSite *site = pending.back();
        pending.pop_back();
        for (const JsonValue *target : m_leads.value(site)) {
            TypedSite *shared = m_roots.value(target);
            if (!shared)
                continue;
            const bool known = (shared->input || !site->input) && (shared->output || !site->output);
            shared->input |= site->input;
            shared->output |= site->output;
            if (!known)
                pending.push_back(shared);
        }
    }
}

void Surveyor::findCallbacks()
{
    const bool any = m_survey.typedWith.contains(u"x-ms-notification-url"_s);
    for (OperationSite &operation : m_survey.operations) {
        const ParameterSite *body = any ? operation.body() : nullptr;
        std::vector<const JsonValue *> open;
        if (body)
            findCallbacks(body->value->find(u"schema"), {nullptr, isInternal(body->value), true},
                          operation, open);
    }
}

void Surveyor::findCallbacks(const JsonValue *schema, CallbackSite around, OperationSite &operation,
                             std::vector<const JsonValue *> &open)
{
    schema = m_survey.resolved(schema);
    if (!schema || std::find(open.begin(), open.end(), schema) != open.end()
        || open.size() > MostOpen || ++m_steps > MostSteps)
        return;
    around.internal |= isInternal(schema);
    if (flagOf(schema, u"x-ms-notification-url"))
        operation.callbacks.push_back({schema, around.internal, around.required});
    open.push_back(schema);
    const QStringList required = textsOf(schema->find(u"required"));
    for (const JsonValue::Member &property : membersOf(schema->find(u"properties"))) {
        CallbackSite inner = around;
        inner.required &= required.contains(property.key);
        inner.internal |= isInternal(&property.value);
        findCallbacks(&property.value, inner, operation, open);
    }
    for (const JsonValue &part : itemsOf(schema->find(u"allOf")))
        findCallbacks(&part, around, operation, open);
    open.pop_back();
}

} // namespace openapi::validator
