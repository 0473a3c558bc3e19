// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldeditor.h"

class QVBoxLayout;

namespace ui::forms {

/// The editor of a group or a list, built when it is first unfolded: a definition may declare
/// thousands of fields of which nobody looks at more than a few.
class FoldedEditor final : public FieldEditor
{
    Q_OBJECT

public:
    FoldedEditor(const FieldSchema &schema, QWidget *parent);

    [[nodiscard]] bool isOpen() const { return m_open; }
    void setOpen(bool open);

    void setValue(const openapi::JsonValue *value) override;
    [[nodiscard]] std::optional<openapi::JsonValue> value() const override { return m_value; }
    /// False while folded.
    bool showErrors(const FieldErrors &errors) override;
    void setName(const QString &name) override;

private:
    void build();
    void take(const QStringList &path, const std::optional<openapi::JsonValue> &value);

    FieldSchema m_schema;
    QString m_name;
    QVBoxLayout *m_layout = nullptr;
    FieldEditor *m_inner = nullptr;
    bool m_open = false;
    std::optional<openapi::JsonValue> m_value;
    FieldErrors m_errors;
};

} // namespace ui::forms
