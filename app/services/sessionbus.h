// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

namespace app::services {

/// GLib's connection to the D-Bus session bus, which keychains are asked by. Found without waiting.
/// Keeps GLib from ending the program when the bus goes away, as it does otherwise.
class SessionBus final : public QObject
{
    Q_OBJECT

public:
    enum class State { Unknown, There, Missing };

    explicit SessionBus(QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// Why there is none: GLib's own text.
    [[nodiscard]] const QString &problem() const { return m_problem; }

Q_SIGNALS:
    /// Once: state() is not Unknown any more.
    void known();

private:
    void settle(const QString &problem);

    State m_state = State::Unknown;
    QString m_problem;
};

} // namespace app::services
