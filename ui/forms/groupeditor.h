// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldeditor.h"

#include <QTimer>

class QLabel;
class QVBoxLayout;

namespace ui::forms {

class FieldRow;
class MapEditor;

/// The properties of an object, one below the other, and below them the members with free names
/// where the schema allows those. Other members stay in the value and are named at the end. Of very
/// wide objects the first rows are built at once and the others between the user's turns.
class GroupEditor final : public FieldEditor
{
    Q_OBJECT

public:
    static constexpr qsizetype MostShown = 400; ///< properties

    GroupEditor(const FieldSchema &schema, QWidget *parent);

    void setValue(const openapi::JsonValue *value) override;
    [[nodiscard]] std::optional<openapi::JsonValue> value() const override { return m_value; }
    bool showErrors(const FieldErrors &errors) override;
    void setName(const QString &name) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] qsizetype rowsToShow() const;
    void buildRows(qsizetype count);
    void addRow(const openapi::Property &property);
    void showErrorsFrom(qsizetype first);
    void take(const QStringList &path, const std::optional<openapi::JsonValue> &value);
    void nameUnknown();

    FieldSchema m_schema;
    QVBoxLayout *m_layout = nullptr;
    QList<FieldRow *> m_rows;
    MapEditor *m_map = nullptr; ///< where names are free
    QLabel *m_unknown = nullptr;
    std::optional<openapi::JsonValue> m_value;
    FieldErrors m_errors;
    QTimer m_building;
};

} // namespace ui::forms
