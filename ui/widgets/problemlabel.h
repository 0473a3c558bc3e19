// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace ui::widgets {

/// What is wrong, in small red words below what it concerns; takes no room while all is well.
class ProblemLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ProblemLabel(QWidget *parent);

    /// Empty: nothing is wrong.
    void setProblem(const QString &problem);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();

    bool m_tinting = false;
};

} // namespace ui::widgets
