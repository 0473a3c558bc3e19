// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/selftest.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui::widgets {
class OutcomeList;
}

namespace ui::pages {

/// The test of the connector from outside: the button that begins it, a line for each thing that was
/// tried, and what to do where it did not go well.
class SelfTestPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SelfTestPanel(QWidget *parent);

    /// The public URL that the next test goes to; empty: there is none.
    void setAddress(const QString &url);
    void setTest(const SelfTest &test);

Q_SIGNALS:
    void testRequested();
    void cancelRequested();
    void copied();

private:
    [[nodiscard]] QWidget *createButtons(QWidget *parent);
    void present();

    QString m_address;
    SelfTest m_test;
    QLabel *m_empty = nullptr;
    QLabel *m_summary = nullptr;
    widgets::OutcomeList *m_lines = nullptr;
    QPushButton *m_button = nullptr; ///< begins or cancels
    QPushButton *m_copy = nullptr;
};

} // namespace ui::pages
