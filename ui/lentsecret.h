// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace ui {

/// A secret on the clipboard: marked as one for programs that keep what was copied, and taken back
/// after a while, or when the program ends, if it is still there.
class LentSecret final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Lifetime{60'000};

    /// Copies it now. Belongs to the application, so that it outlives the page that asked.
    static void lend(const QString &secret, std::chrono::milliseconds lifetime = Lifetime);

private:
    LentSecret(const QString &secret, std::chrono::milliseconds lifetime);

    [[nodiscard]] bool isStillThere() const;
    void takeBack();

    QByteArray m_digest; ///< knows the secret again without holding it
    QTimer m_time;
};

} // namespace ui
