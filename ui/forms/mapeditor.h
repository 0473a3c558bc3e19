// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldeditor.h"
#include "ui/forms/rowcolumn.h"

namespace ui::forms {

class MapRow;

/// The members of an object that its schema does not name: a row of a key and a value for each.
/// Its value is the whole object.
class MapEditor final : public FieldEditor
{
    Q_OBJECT

public:
    MapEditor(const FieldSchema &group, QWidget *parent);

    void setValue(const openapi::JsonValue *value) override;
    [[nodiscard]] std::optional<openapi::JsonValue> value() const override { return m_object; }
    bool showErrors(const FieldErrors &errors) override;
    void setName(const QString &name) override;
    /// Takes over what others changed in the object, without touching the rows.
    void follow(const openapi::JsonValue &object) { m_object = object; }

private:
    void showRows();
    [[nodiscard]] MapRow *createRow();
    void addMember();
    void removeMember(const QString &key);
    void rename(MapRow *row, const QString &key);
    [[nodiscard]] bool isTaken(const QString &key) const;

    FieldSchema m_group;
    FieldSchema m_member;
    QString m_name;
    RowColumn m_column;
    QList<MapRow *> m_rows;
    std::optional<openapi::JsonValue> m_object;
};

} // namespace ui::forms
