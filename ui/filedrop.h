// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QDropEvent;
class QMimeData;
class QWidget;

namespace ui {

class DropSign;

/// Lets a definition file be dropped anywhere in a window, its text fields included, and says in
/// words what would happen or why nothing will.
class FileDrop final : public QObject
{
    Q_OBJECT

public:
    explicit FileDrop(QWidget &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void dropped(const QString &file);
    /// One sentence: why what was dropped is not opened.
    void refused(const QString &reason);

private:
    [[nodiscard]] bool isOfWindow(QObject *watched) const;
    void weigh(QDropEvent &event);
    void take(QDropEvent &event);

    QWidget &m_window;
    DropSign *m_sign = nullptr;
};

} // namespace ui
