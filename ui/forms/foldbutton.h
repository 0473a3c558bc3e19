// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace ui::forms {

/// The arrow that folds and unfolds what stands below it.
class FoldButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit FoldButton(QWidget *parent);

    void setName(const QString &name);
    void setOpen(bool open);

private:
    void describe();

    QString m_name;
    bool m_open = false;
};

} // namespace ui::forms
