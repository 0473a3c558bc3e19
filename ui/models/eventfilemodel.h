// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/eventfile.h"

#include <QAbstractTableModel>

namespace ui::models {

/// The events of a file before they are fired: whether each one fits, and its first values.
class EventFileModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Result, FirstValue };
    static constexpr int MostValues = 4;

    EventFileModel(const openapi::EventFile &file, const openapi::ConnectorDefinition &definition,
                   openapi::SchemaIndex schema, QObject *parent);

    [[nodiscard]] const openapi::EventFile &file() const { return m_file; }
    [[nodiscard]] int validCount() const { return m_valid; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void chooseValues(const openapi::ConnectorDefinition &definition, openapi::SchemaIndex schema);
    [[nodiscard]] QString result(const openapi::EventRow &row) const;
    [[nodiscard]] QString problems(const openapi::EventRow &row) const;
    [[nodiscard]] QString value(const openapi::EventRow &row, int number) const;

    openapi::EventFile m_file;
    QStringList m_keys; ///< of the payload's properties; empty: the payload as a whole
    QStringList m_titles;
    int m_valid = 0;
    mutable int m_parsedLine = -1; ///< row that m_parsed is
    mutable openapi::JsonValue m_parsed;
};

} // namespace ui::models
