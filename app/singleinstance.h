// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QObject>

namespace app {

/// Sees to it that a data folder is open in one window only: the second one asks the first to come
/// to the front.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);

    /// True for the first one, which then listens. False when another one answered: it has been
    /// asked to come to the front.
    [[nodiscard]] bool claim();

Q_SIGNALS:
    void raiseRequested();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace app
