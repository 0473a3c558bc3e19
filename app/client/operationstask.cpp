// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/client/operationstask.h"

#include "app/client/listprinting.h"
#include "app/definitionfile.h"
#include "app/terminal.h"
#include "server/json.h"
#include "server/servedoperation.h"

#include <QJsonDocument>

namespace app::client {
using namespace Qt::StringLiterals;

OperationsTask::OperationsTask(const CommonOptions &options, const OperationsCommand &wanted,
                               QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_wanted(wanted)
    , m_folder(options.dataFolder)
    , m_client(operatorUrl(options, m_folder))
{
}

void OperationsTask::start()
{
    // A definition that was asked for by name is not answered by a console that may host another.
    const bool named = !m_options.definitionFile.isEmpty() && !m_options.operatorEndpoint;
    if (named)
        return readDefinition();
    m_client.get(u"/api/operations"_s, {},
                 [this](const OperatorClient::Answer &answer) { takeAnswer(answer); });
}

void OperationsTask::takeAnswer(const OperatorClient::Answer &answer)
{
    using Kind = OperatorClient::Answer::Kind;
    if (answer.kind == Kind::Unreachable) {
        printToError(u"No console answers at %1 (%2); reading the definition.\n"_s.arg(
            m_client.base().toString(), answer.reason));
        return readDefinition();
    }
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (answer.kind == Kind::Refused || !document.isArray()) {
        printError(answer.kind == Kind::Refused
                       ? answer.reason
                       : u"%1 does not answer like a console"_s.arg(m_client.base().toString()));
        Q_EMIT finished(Refused);
        return;
    }
    print(document.array());
}

void OperationsTask::readDefinition()
{
    const auto definition = loadDefinition(m_options.definitionFile);
    if (!definition) {
        printError(definition.error());
        Q_EMIT finished(Refused);
        return;
    }
    QJsonArray operations;
    for (const server::ServedOperation &operation : server::servedOperations(definition->served))
        operations.append(server::toJson(operation));
    print(operations);
}

void OperationsTask::print(const QJsonArray &operations)
{
    if (m_wanted.json)
        app::print(QString::fromUtf8(QJsonDocument(operations).toJson()));
    else
        app::print(operationTable(operations));
    Q_EMIT finished(Done);
}

} // namespace app::client
