// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QLineEdit;
class QToolButton;

namespace ui::widgets {

/// A value that people carry elsewhere, such as a URL: selectable, with a button that copies it.
class CopyField final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what the value is, for tool tips and screen readers.
    CopyField(const QString &name, QWidget *parent);

    void setValue(const QString &value);
    [[nodiscard]] QString value() const;
    void setPlaceholder(const QString &text);
    /// Lets the button trigger `action` instead of copying by itself.
    void setCopyAction(QAction &action);

Q_SIGNALS:
    void copied();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void copy();

    QLineEdit *m_field = nullptr;
    QToolButton *m_button = nullptr;
    QAction *m_action = nullptr;
};

} // namespace ui::widgets
