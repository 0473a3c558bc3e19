// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldeditor.h"

class QComboBox;

namespace ui::forms {

/// One of several given values: an enum, or yes and no.
class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const openapi::Schema &schema, bool required, QWidget *parent);

    void setValue(const openapi::JsonValue *value) override;
    [[nodiscard]] std::optional<openapi::JsonValue> value() const override { return m_value; }
    void setName(const QString &name) override;

private:
    void addChoices(const openapi::Schema &schema);
    void take(int index);

    QComboBox *m_box = nullptr;
    std::vector<std::optional<openapi::JsonValue>> m_choices; ///< one for each entry
    std::optional<openapi::JsonValue> m_value;
};

} // namespace ui::forms
