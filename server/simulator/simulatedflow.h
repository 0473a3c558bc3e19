// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"
#include "server/connectorsetup.h"
#include "server/http/request.h"
#include "server/simulator/flowidentity.h"
#include "server/testflow.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QUrl>

#include <deque>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QNetworkReply;
QT_END_NAMESPACE

namespace server::simulator {

/// One test flow: subscribes, takes callbacks, unsubscribes.
class SimulatedFlow final : public QObject
{
    Q_OBJECT

public:
    SimulatedFlow(openapi::DefinitionPtr definition, const QString &trigger, const QString &name,
                  QNetworkAccessManager &network);
    ~SimulatedFlow() override;

    [[nodiscard]] const TestFlow &value() const { return m_flow; }
    [[nodiscard]] const FlowIdentity &identity() const { return m_identity; }
    void setAnswer(TestFlow::Answer answer);

    /// Both URLs are origins: "http://127.0.0.1:8080". `pass` stands in for an access token. Null
    /// `inputs`: samples.
    void subscribe(const QUrl &connector, const QByteArray &callbackOrigin, const Header &pass,
                   const openapi::JsonValue &inputs = {}, const CallerKeys &keys = {});
    /// Ends with ended(), or with the state Failed when the connector refuses.
    void unsubscribe();
    void takeCallback(const http::Request &request, http::Responder respond);

Q_SIGNALS:
    void changed();
    /// Nothing more will come of this flow.
    void ended();

private:
    void subscribed(QNetworkReply &reply);
    void refused(QNetworkReply &reply);
    void unsubscribed(QNetworkReply &reply);
    void fail(const QString &error);
    void setState(TestFlow::State state);
    [[nodiscard]] const openapi::Trigger &trigger() const;
    [[nodiscard]] http::Response answerTo(const http::Request &request) const;
    [[nodiscard]] QUrl removalUrl(const QByteArray &location) const;
    void record(const http::Request &request, int status);
    void keepSilent(http::Responder respond);

    openapi::DefinitionPtr m_definition;
    QNetworkAccessManager &m_network;
    FlowIdentity m_identity;
    TestFlow m_flow;
    QUrl m_connector;
    QUrl m_removal; ///< where to unsubscribe; empty: nothing to unsubscribe
    bool m_removalAsked = false;

    struct Silence
    {
        http::Responder responder;
        QDeadlineTimer until;
    };
    std::deque<Silence> m_silences; ///< a dropped responder would answer
};

} // namespace server::simulator
