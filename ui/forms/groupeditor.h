// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldeditor.h"

class QLabel;

namespace ui::forms {

class FieldRow;

/// The properties of an object, one below the other. Members that the schema does not know stay in
/// the value and are named below.
class GroupEditor final : public FieldEditor
{
    Q_OBJECT

public:
    GroupEditor(const FieldSchema &schema, QWidget *parent);

    void setValue(const openapi::JsonValue *value) override;
    [[nodiscard]] std::optional<openapi::JsonValue> value() const override { return m_value; }
    bool showErrors(const FieldErrors &errors) override;
    void setName(const QString &name) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void take(const QStringList &path, const std::optional<openapi::JsonValue> &value);
    void nameUnknown();

    int m_depth;
    QList<FieldRow *> m_rows;
    QLabel *m_unknown = nullptr;
    std::optional<openapi::JsonValue> m_value;
};

} // namespace ui::forms
