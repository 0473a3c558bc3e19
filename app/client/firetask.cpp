// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/client/firetask.h"

#include "app/client/firerun.h"
#include "app/definitionfile.h"
#include "app/services/datafolder.h"
#include "app/terminal.h"
#include "openapi/eventfile.h"
#include "openapi/payload.h"
#include "openapi/reader.h"

#include <QFile>

#include <cstdio>

namespace app::client {
using namespace Qt::StringLiterals;

namespace {

QString knownTriggers(const openapi::ConnectorDefinition &definition)
{
    QStringList names;
    for (const openapi::Trigger &trigger : definition.triggers)
        names.append(trigger.operationId);
    return names.join(u", "_s);
}

} // namespace

FireTask::FireTask(const CommonOptions &options, const FireCommand &wanted, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_wanted(wanted)
    , m_client(operatorUrl(options, services::DataFolder(options.dataFolder)))
{
}

void FireTask::start()
{
    const auto bytes = payload();
    if (!bytes)
        fail(bytes.error());
    else if (m_wanted.isRun() || bytes->contains("{{"))
        askDefinition(*bytes);
    else
        send(*bytes);
}

tl::expected<QByteArray, QString> FireTask::payload() const
{
    switch (m_wanted.source) {
    case FireCommand::Source::Text:
        return m_wanted.payload.toUtf8();
    case FireCommand::Source::Sample:
        return sample();
    case FireCommand::Source::StandardInput: {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return tl::make_unexpected(u"standard input cannot be read"_s);
        return input.readAll();
    }
    case FireCommand::Source::File:
    case FireCommand::Source::Events:
        break;
    }
    QFile file(m_wanted.payload);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::make_unexpected(
            u"%1 cannot be read: %2"_s.arg(m_wanted.payload, file.errorString()));
    }
    // One byte more than is taken, so that it is the reader of events who refuses.
    return m_wanted.source == FireCommand::Source::Events
               ? file.read(openapi::EventFileLimits().bytes + 1)
               : file.readAll();
}

void FireTask::askDefinition(const QByteArray &bytes)
{
    if (!m_options.definitionFile.isEmpty()) {
        const auto file = loadDefinition(m_options.definitionFile);
        return file ? run(bytes, file->served.definition) : fail(file.error());
    }
    m_client.get(u"/swagger/connector.json"_s, {},
                 [this, bytes](const OperatorClient::Answer &answer) {
                     using Kind = OperatorClient::Answer::Kind;
                     if (answer.kind == Kind::Accepted)
                         run(bytes, openapi::read(openapi::Document(answer.body)).definition);
                     else if (answer.kind == Kind::Refused)
                         fail(answer.reason);
                     else
                         fail(noConsoleAt(m_client.base(), answer.reason));
                 });
}

void FireTask::run(const QByteArray &bytes, const openapi::DefinitionPtr &definition)
{
    auto *fireRun = new FireRun(m_client, m_wanted, definition, this);
    connect(fireRun, &FireRun::finished, this, &FireTask::finished);
    fireRun->start(bytes);
}

tl::expected<QByteArray, QString> FireTask::sample() const
{
    const auto file = loadDefinition(m_options.definitionFile);
    if (!file)
        return tl::make_unexpected(file.error());
    const openapi::ConnectorDefinition &definition = *file->served.definition;
    const openapi::Trigger *trigger = definition.trigger(m_wanted.trigger);
    if (!trigger) {
        return tl::make_unexpected(
            u"'%1' is not a trigger of the definition, which has %2; --definition FILE names "
            "another one"_s.arg(m_wanted.trigger, knownTriggers(definition)));
    }
    return openapi::samplePayload(definition, trigger->payload).toJson();
}

void FireTask::send(const QByteArray &payload)
{
    QUrlQuery query;
    if (m_wanted.force)
        query.addQueryItem(u"force"_s, u"true"_s);
    m_client.post(u"/fire/"_s + m_wanted.trigger, query, payload,
                  [this](const OperatorClient::Answer &answer) { takeAnswer(answer); });
}

void FireTask::takeAnswer(const OperatorClient::Answer &answer)
{
    using Kind = OperatorClient::Answer::Kind;
    switch (answer.kind) {
    case Kind::Accepted:
        printLine(QString::fromUtf8(answer.body).trimmed());
        Q_EMIT finished(Done);
        return;
    case Kind::Refused:
        return fail(fireRefusal(answer));
    case Kind::Unreachable:
        break;
    }
    fail(noConsoleAt(m_client.base(), answer.reason));
}

void FireTask::fail(const QString &sentence)
{
    printError(sentence);
    Q_EMIT finished(Refused);
}

} // namespace app::client
