// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/client/operatorclient.h"
#include "app/commandline.h"
#include "app/eventrun.h"
#include "app/stopsignals.h"
#include "openapi/connectordefinition.h"

#include <QObject>

#include <memory>

namespace app::client {

/// Why the console did not take an event, in the words of the command line. Pure.
[[nodiscard]] QString fireRefusal(const OperatorClient::Answer &answer);

/// The part of `declic fire` that knows what events mean: placeholders, files, repetitions. Prints
/// the console's answer to each event, what failed, and of a run how many were fired. The first
/// Ctrl-C stops it.
class FireRun final : public QObject
{
    Q_OBJECT

public:
    /// `client` must outlive the run.
    FireRun(OperatorClient &client, const FireCommand &wanted,
            const openapi::DefinitionPtr &definition, QObject *parent);
    ~FireRun() override;

    /// `bytes` are those of the payload, or of the file of events.
    void start(const QByteArray &bytes);

Q_SIGNALS:
    void finished(int exitCode);

private:
    /// The plan, or why nothing is fired at all.
    [[nodiscard]] tl::expected<ui::RunPlan, QString> plan(const QByteArray &bytes) const;
    [[nodiscard]] tl::expected<ui::RunPlan, QString> planFile(
        const QByteArray &bytes, const openapi::Trigger &trigger) const;
    [[nodiscard]] tl::expected<ui::RunPlan, QString> planPayload(
        const QByteArray &bytes, const openapi::Trigger &trigger) const;
    void fire(const QByteArray &payload, const EventRun::Answered &answered);
    void tell(const ui::RunProgress &progress);
    void finish(const ui::RunProgress &progress);
    void fail(const QString &sentence);

    OperatorClient &m_client;
    FireCommand m_wanted;
    openapi::DefinitionPtr m_definition;
    std::unique_ptr<EventRun> m_run;
    StopSignals m_signals;
};

} // namespace app::client
