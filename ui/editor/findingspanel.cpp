// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/findingspanel.h"

#include "openapi/validator/validator.h"
#include "ui/actions.h"
#include "ui/definitionediting.h"
#include "ui/findingwording.h"
#include "ui/models/findingsmodel.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/recordtable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedLayout>

#include <algorithm>

namespace ui::editor {
using openapi::Severity;
using openapi::validator::Finding;
using openapi::validator::Findings;
using openapi::validator::Profile;

FindingsPanel::FindingsPanel(DefinitionEditing &editing, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_model(new models::FindingsModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_counts(new QLabel(this))
    , m_filter(new widgets::FilterField(tr("Filter findings"), this))
    , m_table(new widgets::RecordTable(tr("Findings"), u"findings"_qs, this))
    , m_empty(new widgets::EmptyState(u"check"_qs, this))
{
    createProfiles();
    createFixes();
    createBar();
    auto *holder = new QWidget(this);
    m_stack = new QStackedLayout(holder);
    createTable(actions);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layout()->addWidget(holder);
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(holder, 1);
    connect(&editing, &DefinitionEditing::findingsChanged, this, &FindingsPanel::present);
    connect(&editing.definition(), &EditedDefinition::textChanged, this,
            &FindingsPanel::presentFixes);
    connect(m_filter, &widgets::FilterField::filterChanged, this, [this](const QString &text) {
        m_filtered->setFilterFixedString(text);
        presentFixes();
    });
    present();
}

void FindingsPanel::createBar()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_counts->setObjectName(u"findingCounts"_qs);
    m_filter->setObjectName(u"findingsFilter"_qs);
    row->addWidget(m_counts);
    row->addWidget(m_filter, 1);
    row->addWidget(m_profile);
    row->addWidget(m_fix);
    row->addWidget(m_fixAll);
    layout->addLayout(row);
}

void FindingsPanel::createProfiles()
{
    m_profile = new QComboBox(this);
    m_profile->setObjectName(u"profile"_qs);
    m_profile->setAccessibleName(tr("What the definition is meant for"));
    m_profile->setToolTip(tr("Certification adds what Microsoft asks only of connectors that it "
                             "publishes"));
    m_profile->addItem(tr("Private use"), static_cast<int>(Profile::PrivateUse));
    m_profile->addItem(tr("Certification"), static_cast<int>(Profile::Certification));
    m_profile->setCurrentIndex(m_profile->findData(static_cast<int>(m_editing.profile())));
    connect(m_profile, &QComboBox::activated, this, [this] {
        m_editing.setProfile(static_cast<Profile>(m_profile->currentData().toInt()));
    });
}

void FindingsPanel::createFixes()
{
    m_fix = new QPushButton(theme::icon(u"check"_qs), tr("Fix"), this);
    m_fix->setObjectName(u"fix"_qs);
    m_fixAll = new QPushButton(tr("Fix all of this kind"), this);
    m_fixAll->setObjectName(u"fixAll"_qs);
    connect(m_fix, &QPushButton::clicked, this, [this] { fix(false); });
    connect(m_fixAll, &QPushButton::clicked, this, [this] { fix(true); });
}

void FindingsPanel::createTable(Actions &actions)
{
    using models::FindingsModel;
    m_filtered->setSourceModel(m_model);
    m_filtered->setSortRole(models::SortRole);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_filtered);
    m_table->setColumns({10, 8, 50, 24, 16}, FindingsModel::Message);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(FindingsModel::Place, Qt::AscendingOrder);
    m_table->addAction(&actions.copy);
    const auto reveal = [this](bool focus) {
        if (selected() >= 0)
            Q_EMIT revealRequested(
                m_editing.findings().findings.at(static_cast<size_t>(selected())), focus);
    };
    connect(m_table, &widgets::RecordTable::currentRowChanged, this, &FindingsPanel::presentFixes);
    connect(m_table, &QTableView::clicked, this, [reveal] { reveal(false); });
    connect(m_table, &QTableView::activated, this, [reveal] { reveal(true); });
}

int FindingsPanel::selected() const
{
    const int row = m_table->currentRow();
    if (row < 0)
        return -1;
    const int number = m_filtered->mapToSource(m_filtered->index(row, 0)).row();
    return number < static_cast<int>(m_editing.findings().findings.size()) ? number : -1;
}

QString FindingsPanel::counts() const
{
    std::array<int, 3> number = {};
    for (const Finding &finding : m_editing.findings().findings)
        ++number.at(static_cast<size_t>(finding.severity));
    const QStringList parts = {
        tr("%n error(s)", nullptr, number.at(static_cast<size_t>(Severity::Error))),
        tr("%n warning(s)", nullptr, number.at(static_cast<size_t>(Severity::Warning))),
        tr("%n hint(s)", nullptr, number.at(static_cast<size_t>(Severity::Hint)))};
    return parts.join(u" · "_qs);
}

void FindingsPanel::present()
{
    const int row = m_table->currentRow();
    m_model->setFindings(m_editing.findings().findings);
    if (row >= 0 && m_filtered->rowCount() > 0) // the next one, to go on mending
        m_table->selectRow(std::min(row, m_filtered->rowCount() - 1));
    m_counts->setText(m_editing.findings().revision < 0 ? tr("Being checked…") : counts());
    presentFixes();
}

void FindingsPanel::presentFixes()
{
    const Findings &findings = m_editing.findings().findings;
    if (m_editing.findings().revision < 0) {
        m_empty->setWords(tr("Being checked…"),
                          tr("What the rules say of the definition comes in a "
                             "moment."));
    } else if (findings.empty()) {
        m_empty->setWords(
            tr("Nothing to mend"),
            tr("The rules of this profile are kept. What is typed is checked at once."));
    } else {
        m_empty->setWords(tr("Nothing matches the filter"),
                          tr("Change or clear the text above to see the findings."));
    }
    m_stack->setCurrentIndex(m_filtered->rowCount() == 0 ? 1 : 0);
    const int number = selected();
    const Finding *finding = number >= 0 ? &findings[static_cast<size_t>(number)] : nullptr;
    const bool fixable = finding && finding->fix && m_editing.isChecked();
    m_fix->setEnabled(fixable);
    m_fix->setToolTip(fixable ? wording::fixTitle(finding->fix)
                              : tr("Select a finding that has a fix"));
    const size_t like = fixable ? fixesLike(*finding, findings).size() : 0;
    m_fixAll->setEnabled(like > 1);
    m_fixAll->setToolTip(
        like > 1 ? tr("Mend %n findings of this kind in one step", nullptr, static_cast<int>(like))
                 : tr("Select a finding of which there are several"));
}

void FindingsPanel::fix(bool allLike)
{
    const int number = selected();
    if (number >= 0 && m_editing.fix(static_cast<size_t>(number), allLike))
        Q_EMIT done(tr("Mended; undo brings it back"));
}

int FindingsPanel::copySelection() const
{
    return m_table->copySelection();
}

void FindingsPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace ui::editor
