// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/refusalspanel.h"

#include "ui/actions.h"
#include "ui/models/claimsmodel.h"
#include "ui/models/refusalsmodel.h"
#include "ui/theme.h"
#include "ui/tokenwording.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/recordtable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedLayout>

namespace ui::pages {

RefusalsPanel::RefusalsPanel(const PageParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_refusals(parts.refusals)
    , m_claims(new models::ClaimsModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_filter(new widgets::FilterField(tr("Filter refused callers"), this))
    , m_table(new widgets::RecordTable(tr("Refused callers"), u"refusals"_qs, this))
    , m_empty(new widgets::EmptyState(u"key"_qs, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_filter);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"refusalsSplitter"_qs);
    splitter->setChildrenCollapsible(false);
    auto *holder = new QWidget(splitter);
    m_stack = new QStackedLayout(holder);
    createTable(parts);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    splitter->addWidget(holder);
    m_details = createDetails(parts);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({120, 260});
    layout->addWidget(splitter, 1);
    connect(m_filter, &widgets::FilterField::filterChanged, this, [this](const QString &text) {
        m_filtered->setFilterFixedString(text);
        present();
    });
    connect(&m_refusals, &QAbstractItemModel::rowsInserted, this, &RefusalsPanel::present);
    connect(&m_refusals, &QAbstractItemModel::modelReset, this, &RefusalsPanel::present);
    present();
}

void RefusalsPanel::createTable(const PageParts &parts)
{
    using models::RefusalsModel;
    m_filtered->setSortRole(models::SortRole);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filtered->setSourceModel(&m_refusals);
    m_table->setModel(m_filtered);
    m_table->setColumns({16, 34, 26, 34}, RefusalsModel::Reason);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RefusalsModel::Time, Qt::DescendingOrder);
    m_table->addAction(&parts.actions.copy);
    connect(m_table, &widgets::RecordTable::currentRowChanged, this, &RefusalsPanel::showCurrent);
}

QWidget *RefusalsPanel::createDetails(const PageParts &parts)
{
    auto *card = new widgets::Card(this);
    card->content()->addWidget(createHead());
    m_words = new QLabel(card);
    m_words->setObjectName(u"refusalWords"_qs);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->content()->addWidget(m_words);
    m_claimTable = new widgets::RecordTable(tr("What was expected and what came"), u"claims"_qs,
                                            card);
    m_claimTable->setModel(m_claims);
    m_claimTable->setColumns({24, 40, 30}, models::ClaimsModel::Expected);
    m_claimTable->setFrameShape(QFrame::NoFrame);
    m_claimTable->addAction(&parts.actions.copy);
    card->content()->addWidget(m_claimTable, 1);
    card->content()->addStretch(); // when there are no claims
    return card;
}

QWidget *RefusalsPanel::createHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_title = new widgets::ElidedLabel(head);
    m_title->setProminent(true);
    m_title->setFont(theme::headingFont(font()));
    row->addWidget(m_title, 1);
    auto *copy = new QPushButton(theme::icon(u"copy"_qs), tr("Copy"), head);
    copy->setObjectName(u"copyRefusal"_qs);
    copy->setToolTip(tr("Copy why this caller was refused; the token is not in it"));
    connect(copy, &QPushButton::clicked, this, &RefusalsPanel::copyDetails);
    row->addWidget(copy);
    return head;
}

void RefusalsPanel::present()
{
    if (m_refusals.rowCount() == 0) {
        m_empty->setWords(tr("Nobody was refused"),
                          tr("Where callers must show access tokens, those who were not let in "
                             "are listed here, with what their token said."));
    } else {
        m_empty->setWords(tr("Nothing matches the filter"),
                          tr("Change or clear the text above to see the refused callers."));
    }
    m_filter->setVisible(m_refusals.rowCount() > 0);
    m_stack->setCurrentIndex(m_filtered->rowCount() == 0 ? 1 : 0);
    if (m_filtered->rowCount() > 0 && m_table->currentRow() < 0)
        m_table->goTo(0);
    showCurrent();
}

const server::TokenRefusal *RefusalsPanel::current() const
{
    const int row = m_table->currentRow();
    if (row < 0)
        return nullptr;
    const auto *found = m_refusals.find(m_filtered->index(row, 0).data(models::IdRole).toString());
    return found ? &found->refusal : nullptr;
}

void RefusalsPanel::showCurrent()
{
    const server::TokenRefusal *refusal = current();
    m_details->setVisible(refusal);
    if (!refusal)
        return;
    const wording::Explanation why = wording::explain(*refusal);
    m_title->setText(why.title);
    m_words->setText(why.text.isEmpty() ? why.nextStep : u"%1\n%2"_qs.arg(why.text, why.nextStep));
    m_claims->setRefusal(*refusal);
    m_claimTable->setVisible(m_claims->rowCount() > 0);
}

void RefusalsPanel::copyDetails()
{
    const server::TokenRefusal *refusal = current();
    if (!refusal)
        return;
    const wording::Explanation why = wording::explain(*refusal);
    QStringList lines{wording::longTime(refusal->at),
                      refusal->caller,
                      refusal->agent,
                      refusal->request,
                      why.title,
                      why.text,
                      why.nextStep};
    lines.removeAll(QString());
    for (const models::ClaimRow &row : m_claims->rows()) {
        lines.append(QStringList{wording::claim(row.check),
                                 wording::expected(row.check, refusal->at),
                                 wording::came(row.check)}
                         .join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT copied();
}

int RefusalsPanel::copySelection() const
{
    return m_table->copySelection();
}

void RefusalsPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace ui::pages
