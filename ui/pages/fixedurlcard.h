// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tunnel.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace ui::widgets {
class ProblemLabel;
}

namespace ui::pages {

/// Takes the public URL of a reverse proxy, or of a tunnel that Declic does not know.
class FixedUrlCard final : public QWidget
{
    Q_OBJECT

public:
    explicit FixedUrlCard(QWidget *parent);

    void setLive(const Live &live);

Q_SIGNALS:
    /// One that can be used, or an empty one.
    void fixedUrlRequested(const QString &url);

private:
    void take();

    QString m_shown;
    QLineEdit *m_url = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_remove = nullptr;
    widgets::ProblemLabel *m_problem = nullptr;
};

} // namespace ui::pages
