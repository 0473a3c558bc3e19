// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/jsonvalue.h"
#include "server/connectorsetup.h"
#include "server/http/testflowpass.h"
#include "server/servererror.h"
#include "server/testflow.h"

#include <QObject>
#include <QSslCertificate>

#include <functional>
#include <memory>

namespace openapi {
struct ConnectorDefinition;
}

namespace server::simulator {

/// Plays Power Automate on loopback: subscribes over real HTTP with the platform's headers, takes
/// callbacks on a listener of its own, unsubscribes over HTTP. Belongs to one thread.
class TestFlows final : public QObject
{
    Q_OBJECT

public:
    /// `pass` is what flows show in place of an access token.
    TestFlows(std::shared_ptr<const openapi::ConnectorDefinition> definition,
              http::TestFlowPass pass, QObject *parent = nullptr);
    ~TestFlows() override;

    /// Opens the callback listener on 127.0.0.1; its origin is for CallbackPolicy::allowOrigin().
    [[nodiscard]] Result<QByteArray> open();
    /// Where to subscribe: "http://127.0.0.1:8080".
    void setConnectorUrl(const QString &url);
    /// What the connector has to show where that is an https URL.
    void setCertificate(const QSslCertificate &certificate);
    /// What flows show to subscribe, from the next one on.
    void setKeys(const CallerKeys &keys);

    /// The flow's id. `inputs` has the shape of openapi::triggerInputs(); null: samples.
    [[nodiscard]] Result<QString> add(const QString &trigger,
                                      const openapi::JsonValue &inputs = {});
    /// A flow that comes by `route`; else like those of add().
    [[nodiscard]] Result<QString> addTrial(const QString &trigger, const TrialRoute &route);
    void setAnswer(const QString &id, TestFlow::Answer answer);
    void remove(const QString &id);
    /// Unsubscribes all; `done` runs when they answered or after two seconds.
    void removeAll(std::function<void()> done);
    [[nodiscard]] std::vector<TestFlow> flows() const;

Q_SIGNALS:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace server::simulator
