// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/tunnel/childprocess.h"
#include "app/services/tunnel/localapi.h"
#include "app/services/tunnel/outputlines.h"
#include "app/services/tunnel/pace.h"
#include "app/services/tunnel/sighting.h"

namespace app::services::tunnel {

/// One life of a program's process: started once, asked and listened to until it ends. Its local
/// API is believed first, then what it writes.
class ProgramRun final : public QObject
{
    Q_OBJECT

public:
    ProgramRun(Program program, const Target &target, const Pace &pace, QObject *parent = nullptr);

    void start(const QString &executable);
    /// finished() tells when it is over.
    void end();

    /// Where the tunnel is reached; empty: not yet, or not at the moment.
    [[nodiscard]] const QString &publicUrl() const { return m_publicUrl; }
    [[nodiscard]] bool wasUp() const { return m_wasUp; }
    /// The last trouble that it told of since it was up; at the end, why it ended.
    [[nodiscard]] Fault fault() const { return m_fault; }
    /// Its words about that, or its last ones; masked.
    [[nodiscard]] QString words() const { return shownWords(m_words); }

Q_SIGNALS:
    /// publicUrl() is another, or, while it has none, fault().
    void changed();
    void finished();

private:
    void read(const QByteArrayList &lines);
    void take(const Sighting &seen);
    void poll();
    void take(const ApiAnswer &answer);
    void setPublicUrl(const QString &url);
    void giveUp();
    void takeEnd(const QString &notStarted);

    Program m_program;
    Target m_target;
    Pace m_pace;
    ChildProcess m_child;
    LocalApi m_api;
    OutputLines m_lines;
    QTimer m_poll;
    QTimer m_ready;
    quint16 m_apiPort = 0; ///< as it told
    QString m_toldUrl;
    bool m_asking = false;
    bool m_linkLost = false;
    bool m_wasUp = false;
    bool m_ending = false;
    QString m_publicUrl;
    Fault m_fault = Fault::None;
    QByteArray m_words;
};

/// Whether trying again does not help before somebody has done something about it.
[[nodiscard]] bool isFinal(Fault fault);

} // namespace app::services::tunnel
