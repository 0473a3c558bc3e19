// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/client/operatorclient.h"
#include "app/commandline.h"

#include <QObject>

namespace app::client {

/// `declic redeliver`: asks the running console to send deliveries again and prints its answer.
class RedeliverTask final : public QObject
{
    Q_OBJECT

public:
    RedeliverTask(const CommonOptions &options, const RedeliverCommand &wanted,
                  QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void takeAnswer(const OperatorClient::Answer &answer);

    RedeliverCommand m_wanted;
    OperatorClient m_client;
};

} // namespace app::client
