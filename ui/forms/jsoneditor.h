// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/diagnostic.h"

#include <QPlainTextEdit>

namespace ui::widgets {
class JsonHighlighter;
}

namespace ui::forms {

/// The JSON of a payload, to edit by hand. Changes from outside touch only the characters that
/// differ and can be undone like typed ones.
class JsonEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    JsonEditor(const QString &name, QWidget *parent);

    /// The text as UTF-8. No-break spaces stay what they are, unlike with toPlainText().
    [[nodiscard]] QByteArray json() const;
    /// Begins anew, with nothing to undo.
    void begin(const QByteArray &json);
    /// Changes what differs, in one undoable step; the cursor stays in its place.
    void change(const QByteArray &json);
    /// Underlines these places.
    void mark(const openapi::Diagnostics &diagnostics);

protected:
    void changeEvent(QEvent *event) override;

private:
    widgets::JsonHighlighter *m_highlighter = nullptr;
};

} // namespace ui::forms
