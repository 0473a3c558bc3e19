// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldeditor.h"

class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace ui::forms {

/// A string on one line; HTML and what has line breaks stand on several. A UUID can be made anew.
class TextEditor final : public FieldEditor
{
    Q_OBJECT

public:
    TextEditor(const openapi::Schema &schema, QWidget *parent);

    void setValue(const openapi::JsonValue *value) override;
    [[nodiscard]] std::optional<openapi::JsonValue> value() const override { return m_value; }
    void setName(const QString &name) override;

private:
    void take(const QString &text);
    [[nodiscard]] QPlainTextEdit *lines();
    [[nodiscard]] QWidget *createNewButton();

    QString m_name;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr; ///< made when first needed
    QToolButton *m_new = nullptr; ///< of a UUID
    bool m_long; ///< on several lines from the start
    std::optional<openapi::JsonValue> m_value;
};

} // namespace ui::forms
