// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace ui::widgets {

class JsonHighlighter;

/// A body of a request or an answer, to read and copy: JSON is set out in lines and coloured, any
/// other text stands as it came.
class JsonView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    JsonView(const QString &name, QWidget *parent);

    void setContent(const QByteArray &content);

protected:
    void changeEvent(QEvent *event) override;

private:
    JsonHighlighter *m_highlighter = nullptr;
};

} // namespace ui::widgets
