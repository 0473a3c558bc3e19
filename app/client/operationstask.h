// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/client/operatorclient.h"
#include "app/commandline.h"
#include "app/services/datafolder.h"

#include <QJsonArray>
#include <QObject>

namespace app::client {

/// `declic operations`: asks the running console and, when none answers, reads the definition.
class OperationsTask final : public QObject
{
    Q_OBJECT

public:
    OperationsTask(const CommonOptions &options, const OperationsCommand &wanted,
                   QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void takeAnswer(const OperatorClient::Answer &answer);
    void readDefinition();
    void print(const QJsonArray &operations);

    CommonOptions m_options;
    OperationsCommand m_wanted;
    services::DataFolder m_folder;
    OperatorClient m_client;
};

} // namespace app::client
