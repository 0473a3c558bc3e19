// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/connectiontest.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace ui {

namespace widgets {
class OutcomeList;
}

/// Shows how a test of the connection goes, step by step. Runs no event loop of its own.
class ConnectionTestDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectionTestDialog(QWidget *parent);

    void setTest(const ConnectionTest &test);

Q_SIGNALS:
    void testRequested();
    void cancelRequested();

private:
    [[nodiscard]] QWidget *createButtons();
    [[nodiscard]] QString report() const;

    ConnectionTest m_test;
    QLabel *m_summary = nullptr;
    widgets::OutcomeList *m_steps = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace ui
