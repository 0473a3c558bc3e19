// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldeditor.h"

namespace ui::widgets {
class ProblemLabel;
}

namespace ui::forms {

class JsonEditor;

/// A value as JSON, where no schema says more about it.
class RawEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit RawEditor(QWidget *parent);

    void setValue(const openapi::JsonValue *value) override;
    [[nodiscard]] std::optional<openapi::JsonValue> value() const override { return m_value; }
    void setName(const QString &name) override;

private:
    void take();

    JsonEditor *m_editor = nullptr;
    widgets::ProblemLabel *m_problem = nullptr;
    std::optional<openapi::JsonValue> m_value;
    bool m_setting = false;
};

} // namespace ui::forms
