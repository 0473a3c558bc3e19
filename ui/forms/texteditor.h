// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldeditor.h"

class QLineEdit;
class QPlainTextEdit;

namespace ui::forms {

/// A string on one line; one that has line breaks grows into several.
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

    QString m_name;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr; ///< made when first needed
    std::optional<openapi::JsonValue> m_value;
};

} // namespace ui::forms
