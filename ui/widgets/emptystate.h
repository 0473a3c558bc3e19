// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QHBoxLayout;

namespace ui::widgets {

/// What stands where there is nothing yet: what will stand here, and the button that begins it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &icon, QWidget *parent);

    void setWords(const QString &title, const QString &text);
    void addButton(QWidget *button);

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawPicture();

    QString m_icon;
    QLabel *m_picture = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QHBoxLayout *m_buttons = nullptr;
};

} // namespace ui::widgets
