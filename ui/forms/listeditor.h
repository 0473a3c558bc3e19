// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldeditor.h"
#include "ui/forms/rowcolumn.h"

namespace ui::forms {

class ListItem;

/// The entries of an array: edit, add, remove, move. Very long arrays show their first entries;
/// the rest is edited in the JSON.
class ListEditor final : public FieldEditor
{
    Q_OBJECT

public:
    static constexpr int MostOpen = 5; ///< entries that are unfolded when they appear

    ListEditor(const FieldSchema &schema, QWidget *parent);

    void setValue(const openapi::JsonValue *value) override;
    [[nodiscard]] std::optional<openapi::JsonValue> value() const override { return m_value; }
    bool showErrors(const FieldErrors &errors) override;
    void setName(const QString &name) override;
    /// Moves the entry that has the focus, if one of this list has it.
    void moveFocused(int by);

private:
    void resize(qsizetype count);
    void addItem();
    /// Also gives the focus to where the entry went.
    void moveItem(qsizetype from, qsizetype to);
    void removeItem(qsizetype index);
    void replaceItems(std::vector<openapi::JsonValue> items);
    void take(const QStringList &path, const std::optional<openapi::JsonValue> &value);
    [[nodiscard]] std::vector<openapi::JsonValue> items() const;

    FieldSchema m_schema;
    QString m_name;
    RowColumn m_column;
    QList<ListItem *> m_items;
    std::optional<openapi::JsonValue> m_value;
};

} // namespace ui::forms
