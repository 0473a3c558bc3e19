// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/selftest/probing.h"
#include "server/serverhost.h"

#include <QTimer>

namespace app::selftest {

/// How long a self-test waits, and how often it asks for the time that an answer takes.
struct Pace
{
    std::chrono::milliseconds request{10'000}; ///< and for the look-up of the name
    /// Less than what the server keeps the path open for.
    std::chrono::milliseconds whole{50'000};
    int samples = 5;
};

/// Tests once whether the platform could reach the connector under a public URL: name, TLS, who
/// stands in between, and whether requests and answers come through as they were sent. A line that
/// fails and leaves nothing for the others to see skips them.
class SelfTestRun final : public QObject
{
    Q_OBJECT

public:
    /// `host` may go first.
    SelfTestRun(server::ServerHost &host, const QString &url, const Pace &pace = {},
                QObject *parent = nullptr);
    ~SelfTestRun() override;

    void start();
    void cancel();
    [[nodiscard]] const ui::SelfTest &result() const { return m_test; }

Q_SIGNALS:
    /// The last one says that it does not run any more.
    void progressed(const ui::SelfTest &test);

private:
    using Line = ui::SelfTest::Line;
    using Step = void (SelfTestRun::*)(const Sighting &seen);

    void begin(Line line);
    /// False when the line failed.
    bool settle(Line line, const Result &result);
    void fail(const Result &result);
    void finish();
    void closePath();
    void lookUp();
    void takeName(const QHostInfo &looked);
    /// Sends a request whose answer goes to `step`.
    void ask(const QByteArray &verb, const QByteArray &body, Step step);
    void takeFirst(const Sighting &seen);
    void takePost(const Sighting &seen);
    void takeDelete(const Sighting &seen);
    void takeSample(const Sighting &seen);

    QPointer<server::ServerHost> m_host;
    QUrl m_url;
    Pace m_pace;
    ui::SelfTest m_test;
    server::SelfTestProbe m_probe;
    Probing m_probing;
    Step m_step = nullptr; ///< what the answer under way goes to
    Line m_line = ui::SelfTest::Name; ///< under way
    int m_lookUp = -1; ///< id; -1: none is under way
    QList<qint64> m_milliseconds; ///< of the samples
    int m_samples = 0;
    QTimer m_patience; ///< for the look-up
    QTimer m_whole;
};

} // namespace app::selftest
