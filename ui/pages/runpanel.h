// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/eventrun.h"

#include <QWidget>

class QProgressBar;
class QPushButton;
class QToolButton;

namespace ui::models {
class RunFailuresModel;
}
namespace ui::widgets {
class ElidedLabel;
class RecordTable;
} // namespace ui::widgets

namespace ui::pages {

/// A run under way: how far, how fast, what failed, and the button that stops it. Hidden until
/// there is one.
class RunPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RunPanel(QWidget *parent);

    /// A new run was asked for; what the last one left goes away.
    void expect();
    void setProgress(const RunProgress &progress);
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void stopRequested();

private:
    [[nodiscard]] QString words(const RunProgress &progress) const;
    void showFailures(const RunProgress &progress);

    bool m_running = false;
    QProgressBar *m_bar = nullptr;
    widgets::ElidedLabel *m_words = nullptr;
    QPushButton *m_stop = nullptr;
    QToolButton *m_close = nullptr;
    widgets::RecordTable *m_table = nullptr;
    models::RunFailuresModel *m_failures = nullptr;
};

} // namespace ui::pages
