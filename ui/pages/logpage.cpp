// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/logpage.h"

#include "ui/actions.h"
#include "ui/models/logfilter.h"
#include "ui/models/logmodel.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/recordtable.h"
#include "ui/wording.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>

namespace ui::pages {

LogPage::LogPage(const PageParts &parts, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
    , m_filter(new models::LogFilter(parts.log, this))
    , m_search(new widgets::FilterField(tr("Search the log"), this))
    , m_level(new QComboBox(this))
    , m_category(new QComboBox(this))
    , m_pause(new QPushButton(theme::icon(u"pause"_qs), tr("Pause"), this))
    , m_table(new widgets::RecordTable(tr("Log"), u"log"_qs, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(12);
    auto *header = new widgets::PageHeader(
        tr("Log"), tr("What the program does, line by line. Secrets are masked."), this);
    auto *clear = new QPushButton(theme::icon(u"remove"_qs), tr("Clear"), this);
    auto *save = new QPushButton(theme::icon(u"save"_qs), tr("Save as…"), this);
    m_pause->setCheckable(true);
    header->addButton(m_pause);
    header->addButton(clear);
    header->addButton(save);
    layout->addWidget(header);
    layout->addLayout(createFilters());
    auto *holder = new QWidget(this);
    m_stack = new QStackedLayout(holder);
    createTable();
    layout->addWidget(holder, 1);
    connect(m_pause, &QPushButton::toggled, &parts.log, &models::LogModel::setPaused);
    connect(clear, &QPushButton::clicked, &parts.log, &models::LogModel::clear);
    connect(save, &QPushButton::clicked, &parts.actions.saveLog, &QAction::trigger);
    connect(&parts.log, &models::LogModel::waitingChanged, this, &LogPage::showWaiting);
    connect(&parts.log, &models::LogModel::categoriesChanged, this, &LogPage::listCategories);
    listCategories();
    showEmptyState();
}

QLayout *LogPage::createFilters()
{
    using Level = server::LogLine::Level;
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_level);
    row->addWidget(m_category);
    for (const Level level : {Level::Debug, Level::Info, Level::Warning, Level::Error}) {
        const QString word = wording::level(level);
        m_level->addItem(level == Level::Debug ? tr("All levels") : tr("%1 and above").arg(word),
                         static_cast<int>(level));
    }
    m_level->setAccessibleName(tr("Least level shown"));
    m_level->setToolTip(m_level->accessibleName());
    m_category->setAccessibleName(tr("Category shown"));
    m_category->setToolTip(m_category->accessibleName());
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_search, &widgets::FilterField::filterChanged, m_filter, &models::LogFilter::setText);
    connect(m_level, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->setLevel(static_cast<Level>(m_level->currentData().toInt())); });
    connect(m_category, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->setCategory(m_category->currentData().toString()); });
    return row;
}

void LogPage::createTable()
{
    m_table->setModel(m_filter);
    m_table->setColumns({13, 15, 18, 60}, models::LogModel::Text);
    m_table->addAction(&m_parts.actions.copy);
    auto *empty = new widgets::EmptyState(u"log"_qs, this);
    empty->setWords(tr("No lines to show"),
                    tr("Lines appear here as soon as something happens. If there were some, look "
                       "at the level, the category and the search text above."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    connect(m_filter, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar *bar = m_table->verticalScrollBar();
        m_atEnd = bar->value() >= bar->maximum();
    });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &LogPage::followEnd);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &LogPage::showEmptyState);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &LogPage::showEmptyState);
}

void LogPage::followEnd()
{
    showEmptyState();
    if (m_atEnd)
        m_table->scrollToBottom();
}

void LogPage::showEmptyState()
{
    m_stack->setCurrentIndex(m_filter->rowCount() == 0 ? 1 : 0);
}

void LogPage::listCategories()
{
    const QString chosen = m_category->currentData().toString();
    const QSignalBlocker blocker(m_category);
    m_category->clear();
    m_category->addItem(tr("All categories"), QString());
    for (const QString &category : m_parts.log.categories())
        m_category->addItem(category, category);
    m_category->setCurrentIndex(qMax(0, m_category->findData(chosen)));
}

void LogPage::showWaiting()
{
    const int waiting = m_parts.log.waiting();
    m_pause->setText(!m_parts.log.isPaused() ? tr("Pause")
                     : waiting == 0          ? tr("Continue")
                                             : tr("Continue (%1)").arg(waiting));
    m_pause->setIcon(theme::icon(m_parts.log.isPaused() ? u"start"_qs : u"pause"_qs));
}

int LogPage::copySelection()
{
    return m_table->copySelection();
}

void LogPage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QByteArray LogPage::plainText() const
{
    return m_filter->plainText();
}

} // namespace ui::pages
