// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/client/redelivertask.h"

#include "app/services/datafolder.h"
#include "app/terminal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace app::client {
using namespace Qt::StringLiterals;

namespace {

QByteArray bodyOf(const RedeliverCommand &wanted)
{
    QJsonObject body;
    if (wanted.since.isValid()) {
        body.insert(u"since"_s, wanted.since.toUTC().toString(Qt::ISODateWithMs));
    } else {
        QJsonArray ids;
        for (const server::DeliveryId id : wanted.ids)
            ids.append(id);
        body.insert(u"ids"_s, ids);
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

RedeliverTask::RedeliverTask(const CommonOptions &options, const RedeliverCommand &wanted,
                             QObject *parent)
    : QObject(parent)
    , m_wanted(wanted)
    , m_client(operatorUrl(options, services::DataFolder(options.dataFolder)))
{
}

void RedeliverTask::start()
{
    m_client.post(u"/api/deliveries/redeliver"_s, {}, bodyOf(m_wanted),
                  [this](const OperatorClient::Answer &answer) { takeAnswer(answer); });
}

void RedeliverTask::takeAnswer(const OperatorClient::Answer &answer)
{
    using Kind = OperatorClient::Answer::Kind;
    if (answer.kind == Kind::Accepted) {
        printLine(QString::fromUtf8(answer.body).trimmed());
        Q_EMIT finished(Done);
        return;
    }
    if (answer.kind == Kind::Unreachable)
        printError(noConsoleAt(m_client.base(), answer.reason));
    else
        printError(answer.reason);
    Q_EMIT finished(Refused);
}

} // namespace app::client
