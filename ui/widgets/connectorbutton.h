// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace ui::widgets {

/// The hosted connector's title and file; a click lets the user choose another one.
class ConnectorButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ConnectorButton(QWidget *parent);

    void setConnector(const QString &title, const QString &fileName);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QString m_fileName;
    bool m_byKeyboard = false;
};

} // namespace ui::widgets
