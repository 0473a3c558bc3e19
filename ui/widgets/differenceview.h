// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace ui::widgets {

/// Lines that differ between two texts, as `diff -U0` writes them: what went is shaded in one
/// colour and what came in another. Read-only.
class DifferenceView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    DifferenceView(const QString &name, QWidget *parent);

    /// Control characters are shown, not obeyed. Beyond the first ten thousand lines it says so.
    void setDifference(const QByteArray &lines);

protected:
    void changeEvent(QEvent *event) override;

private:
    void shade();
};

} // namespace ui::widgets
