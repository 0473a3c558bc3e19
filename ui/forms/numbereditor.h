// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldeditor.h"

namespace ui::forms {

class NumberBox;

/// A number or a whole number.
class NumberEditor final : public FieldEditor
{
    Q_OBJECT

public:
    NumberEditor(const openapi::Schema &schema, QWidget *parent);

    void setValue(const openapi::JsonValue *value) override;
    [[nodiscard]] std::optional<openapi::JsonValue> value() const override { return m_value; }
    void setName(const QString &name) override;

private:
    void take();

    NumberBox *m_box = nullptr;
    std::optional<openapi::JsonValue> m_value;
};

} // namespace ui::forms
