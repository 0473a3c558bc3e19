// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/selftest.h"

#include <QObject>
#include <QPointer>

namespace ui {

namespace pages {
class SelfTestPanel;
}

/// The window's part about the test from outside. Outlives the panel, which goes with its page. Takes
/// values, emits intent; whoever connects it does the work.
class SelfTestDesk final : public QObject
{
    Q_OBJECT

public:
    explicit SelfTestDesk(QObject *parent = nullptr);

    /// With what was tested last.
    [[nodiscard]] QWidget *createPanel(QWidget *parent);

    /// Under which URL the platform is to reach the connector; empty: nowhere. What was seen of
    /// another one is forgotten, unless the test still runs.
    void setAddress(const QString &url);
    void setTest(const SelfTest &test);

Q_SIGNALS:
    void testRequested(const QString &url);
    void cancelRequested();
    /// One line for the status bar.
    void done(const QString &what);

private:
    QString m_address;
    SelfTest m_test;
    QPointer<pages::SelfTestPanel> m_panel;
};

} // namespace ui
