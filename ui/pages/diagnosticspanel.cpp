// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/diagnosticspanel.h"

#include "ui/actions.h"
#include "ui/models/diagnosticsmodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/recordtable.h"

#include <QSortFilterProxyModel>
#include <QStackedLayout>

namespace ui::pages {

DiagnosticsPanel::DiagnosticsPanel(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_model(new models::DiagnosticsModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_filter(new widgets::FilterField(tr("Filter remarks"), this))
    , m_table(new widgets::RecordTable(tr("Remarks on the definition"), u"diagnostics"_qs, this))
    , m_empty(new widgets::EmptyState(u"check"_qs, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_filter);
    auto *holder = new QWidget(this);
    m_stack = new QStackedLayout(holder);
    createTable(actions);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layout->addWidget(holder, 1);
    connect(m_filter, &widgets::FilterField::filterChanged, this, [this](const QString &text) {
        m_filtered->setFilterFixedString(text);
        present();
    });
    present();
}

void DiagnosticsPanel::createTable(Actions &actions)
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setSortRole(models::SortRole);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_filtered);
    m_table->setColumns({12, 10, 60}, models::DiagnosticsModel::Message);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(models::DiagnosticsModel::Place, Qt::AscendingOrder);
    m_table->setToolTip(tr("Double-click a line to copy it"));
    m_table->addAction(&actions.copy);
    connect(m_table, &QTableView::activated, &actions.copy, &QAction::trigger);
}

void DiagnosticsPanel::setDiagnostics(const openapi::Diagnostics &diagnostics)
{
    m_model->setDiagnostics(diagnostics);
    present();
}

void DiagnosticsPanel::present()
{
    const bool none = m_model->rowCount() == 0;
    m_filter->setVisible(!none);
    if (none) {
        m_empty->setWords(tr("Nothing to remark"),
                          tr("The definition was understood as a whole. What the reader finds odd "
                             "or wrong is listed here with its line."));
    } else {
        m_empty->setWords(tr("Nothing matches the filter"),
                          tr("Change or clear the text above to see the remarks."));
    }
    m_stack->setCurrentIndex(m_filtered->rowCount() == 0 ? 1 : 0);
}

int DiagnosticsPanel::copySelection() const
{
    return m_table->copySelection();
}

void DiagnosticsPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace ui::pages
