// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/project.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace app::services {
using namespace Qt::StringLiterals;

namespace {

constexpr int Version = 1;
constexpr int LeastCode = 100;
constexpr int MostCode = 599;

const QString VersionKey = u"version"_s;
const QString DefinitionKey = u"definition"_s;
const QString TitleKey = u"title"_s;
const QString RemovalsKey = u"removals"_s;
const QString AnswersKey = u"answers"_s;
const QString TokensKey = u"tokens"_s;
const QString EventsKey = u"events"_s;
const QString ExportKey = u"export"_s;
const QString FirstStepsKey = u"firstSteps"_s;
const QString RequireKeysKey = u"requireKeys"_s;

/// Takes members out of an object and notes whether each was what it should be.
class Members
{
public:
    explicit Members(const QJsonObject &object)
        : m_rest(object)
    {
    }

    [[nodiscard]] QString text(const QString &key)
    {
        return take(key, QJsonValue::String).toString();
    }
    [[nodiscard]] QJsonObject object(const QString &key)
    {
        return take(key, QJsonValue::Object).toObject();
    }
    [[nodiscard]] QJsonArray array(const QString &key)
    {
        return take(key, QJsonValue::Array).toArray();
    }
    [[nodiscard]] QJsonValue take(const QString &key, QJsonValue::Type type)
    {
        const QJsonValue value = m_rest.take(key);
        if (value.type() == type)
            return value;
        m_sound = m_sound && value.isUndefined();
        return {};
    }

    [[nodiscard]] bool contains(const QString &key) const { return m_rest.contains(key); }
    void doubt() { m_sound = false; }
    [[nodiscard]] bool isSound() const { return m_sound; }
    [[nodiscard]] const QJsonObject &rest() const { return m_rest; }

private:
    QJsonObject m_rest;
    bool m_sound = true;
};

void readRemovals(Members &members, Project &project)
{
    const QJsonObject removals = members.object(RemovalsKey);
    for (auto one = removals.begin(); one != removals.end(); ++one) {
        if (one.value().isString())
            project.removals.insert(one.key(), one.value().toString());
        else
            members.doubt();
    }
}

void readAnswers(Members &members, Project &project)
{
    const QJsonObject answers = members.object(AnswersKey);
    for (auto one = answers.begin(); one != answers.end(); ++one) {
        const QJsonObject answer = one.value().toObject();
        const int status = answer.value("status"_L1).toInt();
        const QJsonValue body = answer.value("body"_L1);
        if (status >= LeastCode && status <= MostCode && body.isString())
            project.answers.insert(one.key(), {status, body.toString().toUtf8()});
        else
            members.doubt();
    }
}

void readEvents(Members &members, Project &project)
{
    for (const QJsonValue &one : members.array(EventsKey)) {
        const QJsonObject event = one.toObject();
        if (!event.value("name"_L1).isString() || !event.value("payload"_L1).isString()) {
            members.doubt();
            continue;
        }
        project.events.push_back(
            {event.value("name"_L1).toString(), event.value("trigger"_L1).toString(),
             event.value("payload"_L1).toString().toUtf8(),
             QDateTime::fromString(event.value("created"_L1).toString(), Qt::ISODateWithMs)});
    }
}

/// The members of an ExportMemory and what they are called in the file.
const std::pair<QString, QString ExportMemory::*> exportMembers[] = {
    {u"form"_s, &ExportMemory::form},         {u"path"_s, &ExportMemory::path},
    {u"host"_s, &ExportMemory::host},         {u"brandColor"_s, &ExportMemory::brandColour},
    {u"clientId"_s, &ExportMemory::clientId}, {u"tenant"_s, &ExportMemory::tenant},
};

void readExport(Members &members, Project &project)
{
    Members texts(members.object(ExportKey));
    for (const auto &[key, member] : exportMembers)
        project.lastExport.*member = texts.text(key);
    if (!texts.isSound())
        members.doubt();
}

QJsonObject toObject(const ExportMemory &memory)
{
    QJsonObject object;
    for (const auto &[key, member] : exportMembers) {
        if (!(memory.*member).isEmpty())
            object.insert(key, memory.*member);
    }
    return object;
}

QStringList texts(Members &members, const QString &key)
{
    QStringList list;
    for (const QJsonValue &one : members.array(key)) {
        if (one.isString())
            list.append(one.toString());
        else
            members.doubt();
    }
    return list;
}

void readFirstSteps(Members &members, Project &project)
{
    Members steps(members.object(FirstStepsKey));
    project.firstSteps.done = texts(steps, u"done"_s);
    project.firstSteps.hidden = steps.take(u"hidden"_s, QJsonValue::Bool).toBool();
    if (!steps.isSound())
        members.doubt();
}

QJsonObject toObject(const FirstStepsMemory &memory)
{
    return {{u"done"_s, QJsonArray::fromStringList(memory.done)}, {u"hidden"_s, memory.hidden}};
}

/// What is not understood asks for tokens all the same: half a rule lets nobody in by mistake.
void readTokens(Members &members, Project &project)
{
    if (!members.contains(TokensKey))
        return;
    Members rules(members.object(TokensKey));
    server::TokenRules &tokens = project.tokens;
    const QJsonValue required = rules.take(u"required"_s, QJsonValue::Bool);
    tokens.tenants = texts(rules, u"tenants"_s);
    tokens.audiences = texts(rules, u"audiences"_s);
    tokens.scopes = texts(rules, u"scopes"_s);
    if (const QString authority = rules.text(u"authority"_s); !authority.isEmpty())
        tokens.authority = authority;
    tokens.issuer = rules.text(u"issuer"_s);
    if (!members.isSound() || !rules.isSound() || !required.isBool())
        members.doubt();
    tokens.required = required.toBool(true);
}

QJsonObject toObject(const server::TokenRules &tokens)
{
    return {{u"required"_s, tokens.required},
            {u"tenants"_s, QJsonArray::fromStringList(tokens.tenants)},
            {u"audiences"_s, QJsonArray::fromStringList(tokens.audiences)},
            {u"scopes"_s, QJsonArray::fromStringList(tokens.scopes)},
            {u"authority"_s, tokens.authority},
            {u"issuer"_s, tokens.issuer}};
}

QJsonObject toObject(const QHash<QString, server::SampleAnswer> &answers)
{
    QJsonObject object;
    for (auto one = answers.begin(); one != answers.end(); ++one) {
        object.insert(one.key(), QJsonObject{{u"status"_s, one->status},
                                             {u"body"_s, QString::fromUtf8(one->body)}});
    }
    return object;
}

QJsonArray toArray(const std::vector<SavedEvent> &events)
{
    QJsonArray array;
    for (const SavedEvent &event : events) {
        array.append(
            QJsonObject{{u"name"_s, event.name},
                        {u"trigger"_s, event.trigger},
                        {u"payload"_s, QString::fromUtf8(event.payload)},
                        {u"created"_s, event.created.toUTC().toString(Qt::ISODateWithMs)}});
    }
    return array;
}

} // namespace

server::ConnectorSetup Project::setup() const
{
    server::ConnectorSetup kept;
    kept.removals = removals;
    kept.answers = answers;
    kept.keys.required = requireKeys;
    kept.tokens = tokens;
    return kept;
}

void Project::setSetup(const server::ConnectorSetup &setup)
{
    removals = setup.removals;
    answers = setup.answers;
    requireKeys = setup.keys.required;
    tokens = setup.tokens;
}

QByteArray toJson(const Project &project)
{
    QJsonObject removals;
    for (auto one = project.removals.begin(); one != project.removals.end(); ++one)
        removals.insert(one.key(), one.value());
    QJsonObject object = project.others;
    object.insert(VersionKey, Version);
    object.insert(DefinitionKey, project.definitionFile);
    object.insert(TitleKey, project.title);
    object.insert(RemovalsKey, removals);
    object.insert(AnswersKey, toObject(project.answers));
    object.insert(RequireKeysKey, project.requireKeys);
    if (project.tokens != server::TokenRules())
        object.insert(TokensKey, toObject(project.tokens));
    object.insert(EventsKey, toArray(project.events));
    if (!project.lastExport.form.isEmpty())
        object.insert(ExportKey, toObject(project.lastExport));
    if (project.firstSteps != FirstStepsMemory())
        object.insert(FirstStepsKey, toObject(project.firstSteps));
    return QJsonDocument(object).toJson();
}

ProjectText projectFromJson(const QByteArray &text)
{
    using State = ProjectText::State;
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return {{}, State::Broken};
    Members members(document.object());
    const int version = members.take(VersionKey, QJsonValue::Double).toInt();
    Project project;
    project.definitionFile = members.text(DefinitionKey);
    project.requireKeys = members.take(RequireKeysKey, QJsonValue::Bool).toBool();
    project.title = members.text(TitleKey);
    readRemovals(members, project);
    readAnswers(members, project);
    readTokens(members, project);
    readEvents(members, project);
    readExport(members, project);
    readFirstSteps(members, project);
    project.others = members.rest();
    if (version > Version)
        return {project, State::Newer};
    return {project, members.isSound() && version == Version ? State::Whole : State::Partly};
}

} // namespace app::services
