// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/client/firetask.h"

#include "app/definitionfile.h"
#include "app/services/datafolder.h"
#include "app/terminal.h"
#include "openapi/payload.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

/// "  /quantity: must be a whole number." for every error of problem JSON.
QString errorLines(const QByteArray &body)
{
    QString lines;
    const QJsonObject problem = QJsonDocument::fromJson(body).object();
    for (const QJsonValue &entry : problem.value("errors"_L1).toArray()) {
        const QJsonObject error = entry.toObject();
        const QString pointer = error.value("pointer"_L1).toString();
        lines += u"  %1: %2\n"_s.arg(pointer.isEmpty() ? u"(payload)"_s : pointer,
                                     error.value("detail"_L1).toString());
    }
    return lines;
}

/// In the words of the command line: the console's own sentence speaks to HTTP clients.
QString refusal(const OperatorClient::Answer &answer)
{
    const QString errors = errorLines(answer.body);
    if (errors.isEmpty())
        return answer.reason;
    return u"the console refused the payload (--force sends what breaks the schema):\n"_s
           + errors.chopped(1);
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
    if (bytes)
        send(*bytes);
    else
        fail(bytes.error());
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
        break;
    }
    QFile file(m_wanted.payload);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::make_unexpected(
            u"%1 cannot be read: %2"_s.arg(m_wanted.payload, file.errorString()));
    }
    return file.readAll();
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
        return fail(refusal(answer));
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
