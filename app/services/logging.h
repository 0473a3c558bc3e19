// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/logrules.h"

#include <QObject>

#include <memory>
#include <vector>

namespace app::services {

/// Takes every message of the program and of Qt while it lives: masks credentials once, here, and
/// hands the line to standard error, to the rotating file and to listeners. One object at a time.
/// Messages may come from any thread, which never waits for a reader of standard error; the signal
/// comes on the thread that this object lives on.
class Logging final : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        bool standardError = true;
        bool verbose = false; ///< debug lines of declic.* too
        QString file; ///< empty: none
        server::LogRules rules = {};
    };

    explicit Logging(const Settings &settings, QObject *parent = nullptr);
    ~Logging() override; ///< puts the previous message handler back

    /// From the next line on. What is verbose stays so.
    void setRules(const server::LogRules &rules);

    /// "2026-01-02T03:04:05.678Z info declic.http: text". Pure.
    [[nodiscard]] static QByteArray format(const server::LogLine &line);

Q_SIGNALS:
    /// Every line, in batches that are at least 40 ms apart.
    void logged(const std::vector<server::LogLine> &lines);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace app::services
