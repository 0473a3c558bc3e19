// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/secretkeeping.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui::widgets {

/// One line that tells where the secrets beside it are kept, with a button that forgets them.
class SecretPlace final : public QWidget
{
    Q_OBJECT

public:
    explicit SecretPlace(QWidget *parent);

    void setKeeping(const SecretKeeping &keeping);
    /// Whether there is anything to forget.
    void setKept(bool kept);

Q_SIGNALS:
    /// The user agreed.
    void forgetRequested();

private:
    void askWhetherToForget();

    QLabel *m_place = nullptr;
    QPushButton *m_forget = nullptr;
};

} // namespace ui::widgets
