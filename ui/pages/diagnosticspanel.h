// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/diagnostic.h"

#include <QWidget>

class QSortFilterProxyModel;
class QStackedLayout;

namespace ui {
class Actions;
}
namespace ui::models {
class DiagnosticsModel;
}
namespace ui::widgets {
class EmptyState;
class FilterField;
class RecordTable;
} // namespace ui::widgets

namespace ui::pages {

/// What the reader has to say about the hosted definition.
class DiagnosticsPanel final : public QWidget
{
    Q_OBJECT

public:
    DiagnosticsPanel(Actions &actions, QWidget *parent);

    void setDiagnostics(const openapi::Diagnostics &diagnostics);
    int copySelection() const;
    void focusFilter();

private:
    void createTable(Actions &actions);
    void present();

    models::DiagnosticsModel *m_model = nullptr;
    QSortFilterProxyModel *m_filtered = nullptr;
    widgets::FilterField *m_filter = nullptr;
    widgets::RecordTable *m_table = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
};

} // namespace ui::pages
