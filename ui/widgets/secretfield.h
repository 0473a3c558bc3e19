// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace ui::widgets {

/// A credential to type, make up or carry elsewhere; dots unless asked to show it.
class SecretField final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what the value is, for tool tips and screen readers.
    SecretField(const QString &name, const QString &id, QWidget *parent);

    void setValue(const QByteArray &value);
    [[nodiscard]] QByteArray value() const;

Q_SIGNALS:
    /// The user finished typing another value, or had one made.
    void edited();
    void copied();

private:
    QToolButton *addButton(const QString &icon, const QString &name);
    void askWhetherToCopy();
    void generate();
    void tell();

    QLineEdit *m_field = nullptr;
    QByteArray m_told;
};

} // namespace ui::widgets
