// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/validator/surveyor.h"

namespace openapi::validator {
using namespace Qt::StringLiterals;

namespace {

using Link = TypedSite::Link;

bool isVerb(const QString &key)
{
    static const QStringList verbs = {u"get"_s,  u"put"_s,   u"post"_s,   u"delete"_s,
                                      u"head"_s, u"patch"_s, u"options"_s};
    return verbs.contains(key);
}

} // namespace

void Surveyor::walk()
{
    const JsonValue *root = m_survey.root();
    if (!root->isObject())
        return;
    indexTargets();
    walkHead();
    for (const JsonValue::Member &member : membersOf(root->find(u"parameters"))) {
        if (member.value.isObject())
            walkParameter(member.value, nullptr, true);
    }
    for (const JsonValue::Member &member : membersOf(root->find(u"responses"))) {
        if (member.value.isObject())
            m_survey.responses.push_back(walkResponse(member, nullptr, true));
    }
    for (const JsonValue::Member &member : membersOf(root->find(u"definitions")))
        walkSchemaRoot(&member.value, Part::Schema, false, false, nullptr);
    for (const JsonValue::Member &member : membersOf(root->find(u"paths"))) {
        if (!isExtension(member.key) && member.value.isObject())
            walkPath(member);
    }
    for (const OperationSite &operation : m_survey.operations) {
        if (!operation.id.isEmpty() && !m_survey.m_byId.contains(operation.id))
            m_survey.m_byId.insert(operation.id, &operation);
    }
    spreadDirections();
    findCallbacks();
}

void Surveyor::indexTargets()
{
    for (const QString &section : {u"definitions"_s, u"parameters"_s, u"responses"_s}) {
        for (const JsonValue::Member &member : membersOf(m_survey.root()->find(section)))
            m_survey.m_targets.insert(section + u'/' + member.key, &member.value);
    }
}

void Surveyor::walkHead()
{
    const JsonValue *root = m_survey.root();
    addObject(root, Part::Root);
    const JsonValue *about = root->find(u"info");
    addObject(about, Part::About);
    addObject(get(about, u"contact"), Part::Contact);
    addObject(get(about, u"license"), Part::License);
    addObject(get(about, u"x-ms-api-annotation"), Part::Annotation);
    addObject(root->find(u"externalDocs"), Part::ExternalDocs);
    addObjects(root->find(u"tags"), Part::Tag);
    addObjects(root->find(u"x-ms-docs"), Part::DocumentLink);
    addObjects(root->find(u"x-ms-connector-metadata"), Part::MetadataEntry);
    noteCall(get(root->find(u"x-ms-capabilities"), u"testConnection"));
}

void Surveyor::walkPath(const JsonValue::Member &path)
{
    m_survey.paths.push_back(&path);
    addObject(&path.value, Part::PathItem);
    const std::vector<ParameterSite> shared = walkParameters(path.value.find(u"parameters"),
                                                             nullptr);
    for (const JsonValue::Member &member : path.value.members()) {
        if (isVerb(member.key) && member.value.isObject())
            walkOperation(path, member, shared);
    }
    const JsonValue *content = path.value.find(u"x-ms-notification-content");
    addObject(content, Part::NotificationContent);
    walkSchemaRoot(get(content, u"schema"), Part::NotificationContent, false, true, nullptr);
}

void Surveyor::walkOperation(const JsonValue::Member &path, const JsonValue::Member &verb,
                             const std::vector<ParameterSite> &shared)
{
    OperationSite &operation = m_survey.operations.emplace_back();
    operation.path = &path;
    operation.member = &verb;
    operation.value = &verb.value;
    operation.id = textOf(&verb.value, u"operationId");
    addObject(&verb.value, Part::Operation);
    walkOperationParts(verb.value);
    operation.parameters = walkParameters(verb.value.find(u"parameters"), &operation);
    const size_t own = operation.parameters.size();
    for (const ParameterSite &parameter : shared) {
        bool replaced = false;
        for (size_t i = 0; i < own; ++i) {
            replaced |= operation.parameters[i].name == parameter.name
                        && operation.parameters[i].in == parameter.in;
        }
        if (!replaced)
            operation.parameters.push_back(parameter);
    }
    for (const JsonValue::Member &member : membersOf(verb.value.find(u"responses"))) {
        if (isExtension(member.key) || !member.value.isObject())
            continue;
        operation.responses.push_back(walkResponse(member, &operation, false));
        m_survey.responses.push_back(operation.responses.back());
    }
    const JsonValue *misplaced = verb.value.find(u"x-ms-notification-content");
    walkSchemaRoot(get(misplaced, u"schema"), Part::NotificationContent, false, true, nullptr);
}

void Surveyor::walkOperationParts(const JsonValue &operation)
{
    addObject(operation.find(u"externalDocs"), Part::ExternalDocs);
    addObject(operation.find(u"x-ms-api-annotation"), Part::Annotation);
    addObject(operation.find(u"x-ms-pageable"), Part::Pageable);
    addObject(operation.find(u"x-ms-trigger-metadata"), Part::TriggerMetadata);
    const JsonValue *notification = operation.find(u"x-ms-notification");
    addObject(notification, Part::Notification);
    noteCall(notification);
    const JsonValue *context = operation.find(u"x-ms-operation-context");
    addObject(context, Part::OperationContext);
    noteCall(get(context, u"simulate"));
}

std::vector<ParameterSite> Surveyor::walkParameters(const JsonValue *list,
                                                    const OperationSite *source)
{
    std::vector<ParameterSite> result;
    for (const JsonValue &item : itemsOf(list)) {
        if (item.isObject())
            result.push_back(walkParameter(item, source, false));
    }
    return result;
}

ParameterSite Surveyor::walkParameter(const JsonValue &place, const OperationSite *source,
                                      bool isDefinition)
{
    ParameterSite site{&place, &place, {}, {}};
    if (const JsonValue *reference = place.find(u"$ref")) {
        addReference(place, u"parameters"_s, isDefinition);
        site.value = m_survey.target(u"parameters", reference->toString());
        if (site.value && site.value->find(u"$ref"))
            site.value = nullptr; // a chain, which has a rule of its own
        site.name = textOf(site.value, u"name");
        site.in = textOf(site.value, u"in");
        return site;
    }
    site.name = textOf(&place, u"name");
    site.in = textOf(&place, u"in");
    m_survey.parameters.push_back(site);
    if (site.in == "body"_L1) {
        addObject(&place, Part::BodyParameter);
        walkSchemaRoot(place.find(u"schema"), Part::Parameter, true, false, source);
    } else {
        addObject(&place, Part::Parameter);
        TypedSite typed;
        typed.value = &place;
        typed.part = typed.owner = Part::Parameter;
        walkItems(place, addTyped(typed));
    }
    walkDynamics(place, source, true);
    return site;
}

ResponseSite Surveyor::walkResponse(const JsonValue::Member &member, const OperationSite *operation,
                                    bool isDefinition)
{
    ResponseSite site{&member, &member.value, operation};
    if (const JsonValue *reference = member.value.find(u"$ref")) {
        addReference(member.value, u"responses"_s, isDefinition);
        site.value = m_survey.target(u"responses", reference->toString());
        return site;
    }
    addObject(&member.value, Part::Response);
    walkHeaders(member.value.find(u"headers"));
    walkSchemaRoot(member.value.find(u"schema"), Part::Response, false, true, operation);
    return site;
}

void Surveyor::walkHeaders(const JsonValue *headers)
{
    for (const JsonValue::Member &header : membersOf(headers)) {
        if (!header.value.isObject())
            continue;
        addObject(&header.value, Part::Header);
        TypedSite typed;
        typed.value = &header.value;
        typed.part = typed.owner = Part::Header;
        typed.name = header.key;
        walkItems(header.value, addTyped(typed));
    }
}

void Surveyor::walkItems(const JsonValue &holder, const TypedSite &parent)
{
    const JsonValue *items = holder.find(u"items");
    if (!items || !items->isObject())
        return;
    addObject(items, Part::Items);
    TypedSite typed;
    typed.value = items;
    typed.part = Part::Items;
    typed.owner = parent.owner;
    typed.link = Link::Items;
    typed.parent = &parent;
    typed.root = parent.root;
    walkItems(*items, addTyped(typed));
}

} // namespace openapi::validator
