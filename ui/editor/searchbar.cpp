// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/searchbar.h"

#include "ui/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace ui::editor {

namespace {

QToolButton *iconButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(theme::icon(icon));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoRaise(true);
    return button;
}

} // namespace

SearchBar::SearchBar(QWidget *parent)
    : QFrame(parent)
    , m_words(new QLineEdit(this))
    , m_with(new QLineEdit(this))
    , m_replacing(new QWidget(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"searchBar"_qs);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 6, 8, 6);
    buildSearch(*grid);
    buildReplacing(*grid);
    hide();
}

void SearchBar::buildSearch(QGridLayout &grid)
{
    m_words->setPlaceholderText(tr("Find"));
    m_words->setAccessibleName(tr("Find"));
    m_words->setObjectName(u"searchWords"_qs);
    m_count->setObjectName(u"searchCount"_qs);
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(u"0000 / 0000"_qs));
    connect(m_words, &QLineEdit::textChanged, this, &SearchBar::queryChanged);
    auto *row = new QHBoxLayout;
    row->addWidget(m_words, 1);
    m_matchCase = option(u"Aa"_qs, tr("Match upper and lower case"));
    m_wholeWords = option(u"|ab|"_qs, tr("Whole words only"));
    m_expression = option(u".*"_qs, tr("Regular expression"));
    for (QToolButton *button : {m_matchCase, m_wholeWords, m_expression})
        row->addWidget(button);
    row->addWidget(m_count);
    auto *previous = iconButton(u"up"_qs, tr("Previous match (Shift+F3)"), this);
    connect(previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(true); });
    auto *next = iconButton(u"down"_qs, tr("Next match (F3)"), this);
    connect(next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(false); });
    auto *closing = iconButton(u"close"_qs, tr("Close the search (Esc)"), this);
    connect(closing, &QToolButton::clicked, this, &SearchBar::finish);
    for (QToolButton *button : {previous, next, closing})
        row->addWidget(button);
    grid.addLayout(row, 0, 0);
}

QToolButton *SearchBar::option(const QString &text, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    connect(button, &QToolButton::toggled, this, &SearchBar::queryChanged);
    return button;
}

void SearchBar::buildReplacing(QGridLayout &grid)
{
    auto *row = new QHBoxLayout(m_replacing);
    row->setContentsMargins({});
    m_with->setPlaceholderText(tr("Replace with"));
    m_with->setAccessibleName(tr("Replace with"));
    m_with->setToolTip(
        tr("With a regular expression, $1 to $9 stand for its groups, and \\n and \\t "
           "for a line break and a tabulator"));
    m_with->setObjectName(u"searchReplacement"_qs);
    row->addWidget(m_with, 1);
    auto *one = new QPushButton(tr("Replace"), m_replacing);
    one->setObjectName(u"replaceOne"_qs);
    auto *all = new QPushButton(tr("Replace all"), m_replacing);
    all->setObjectName(u"replaceAll"_qs);
    connect(one, &QPushButton::clicked, this, &SearchBar::replaceRequested);
    connect(all, &QPushButton::clicked, this, &SearchBar::replaceAllRequested);
    row->addWidget(one);
    row->addWidget(all);
    grid.addWidget(m_replacing, 1, 0);
}

void SearchBar::open(bool replacing, const QString &words)
{
    m_replacing->setVisible(replacing);
    show();
    if (!words.isEmpty())
        m_words->setText(words);
    m_words->setFocus();
    m_words->selectAll();
    Q_EMIT queryChanged();
}

openapi::editing::TextQuery SearchBar::query() const
{
    return {m_words->text(), m_matchCase->isChecked(), m_wholeWords->isChecked(),
            m_expression->isChecked()};
}

QString SearchBar::replacement() const
{
    return m_with->text();
}

void SearchBar::showCount(qsizetype current, qsizetype count)
{
    m_count->setToolTip({});
    if (m_words->text().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("Not found"));
    else if (current == 0)
        m_count->setText(tr("%n match(es)", nullptr, int(count)));
    else
        m_count->setText(tr("%1 of %2").arg(current).arg(count));
}

void SearchBar::showError(const QString &reason)
{
    m_count->setText(tr("Not an expression"));
    m_count->setToolTip(reason);
}

void SearchBar::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Escape:
        finish();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_with->hasFocus())
            Q_EMIT replaceRequested();
        else
            Q_EMIT stepRequested(shift);
        return;
    case Qt::Key_F3:
        Q_EMIT stepRequested(shift);
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void SearchBar::finish()
{
    hide();
    Q_EMIT closed();
}

} // namespace ui::editor
