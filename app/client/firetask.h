// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/client/operatorclient.h"
#include "app/commandline.h"
#include "openapi/connectordefinition.h"

#include <QObject>

#include <tl/expected.hpp>

namespace app::client {

class FireRun;

/// `declic fire`: sends one event to the running console and prints its answer, or has a FireRun
/// send more.
class FireTask final : public QObject
{
    Q_OBJECT

public:
    FireTask(const CommonOptions &options, const FireCommand &wanted, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void send(const QByteArray &payload);
    /// What the payload means takes the definition that the console hosts.
    void askDefinition(const QByteArray &bytes);
    void run(const QByteArray &bytes, const openapi::DefinitionPtr &definition);
    void takeAnswer(const OperatorClient::Answer &answer);
    void fail(const QString &sentence);
    [[nodiscard]] tl::expected<QByteArray, QString> payload() const;
    [[nodiscard]] tl::expected<QByteArray, QString> sample() const;

    CommonOptions m_options;
    FireCommand m_wanted;
    OperatorClient m_client;
};

} // namespace app::client
