// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/parameterssection.h"

#include "openapi/editing/parameteredits.h"
#include "openapi/editing/reordering.h"
#include "ui/editor/choicedelegate.h"
#include "ui/editor/editorwording.h"
#include "ui/editor/edittools.h"
#include "ui/editor/formedits.h"
#include "ui/editor/parametersmodel.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::editor {

using openapi::editing::EditableParameter;

ParametersSection::ParametersSection(FormEdits &edits, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
    , m_model(new ParametersModel(edits, this))
    , m_table(new QTableView(this))
    , m_request(new QLabel(this))
    , m_note(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_request->setTextFormat(Qt::PlainText);
    m_request->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_request->setWordWrap(true);
    m_request->setObjectName(u"requestLine"_qs);
    m_note->setWordWrap(true);
    m_note->setObjectName(u"parameterNote"_qs);
    createTable();
    m_tools = new EditTools(*m_table, this);
    m_tools->setObjectName(u"parameterTools"_qs);
    layout->addWidget(m_request);
    layout->addWidget(m_tools);
    layout->addWidget(m_table);
    layout->addWidget(m_note);
    connect(&m_tools->add, &QAction::triggered, this, &ParametersSection::add);
    connect(&m_tools->remove, &QAction::triggered, this, &ParametersSection::remove);
    connect(&m_tools->up, &QAction::triggered, this, [this] { move(false); });
    connect(&m_tools->down, &QAction::triggered, this, [this] { move(true); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ParametersSection::present);
}

void ParametersSection::createTable()
{
    m_table->setObjectName(u"parameters"_qs);
    m_table->setAccessibleName(tr("Inputs"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChoiceDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed
                             | QAbstractItemView::SelectedClicked);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(fontMetrics().height() + 14, 30));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int unit = fontMetrics().averageCharWidth();
    const QList<int> widths = {18, 10, 16, 10, 18, 12, 14, 16, 36};
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, widths.at(column) * unit + 16);
}

const EditableParameter *ParametersSection::current() const
{
    return m_model->at(m_table->currentIndex().row());
}

void ParametersSection::showOperation(const openapi::editing::EditableOperation &operation)
{
    m_operation = operation.head.pointer;
    m_request->setText(u"%1 %2"_qs.arg(operation.head.verb, operation.head.path));
    m_model->setParameters(operation.parameters);
    const int shown = std::clamp(m_model->rowCount(), 1, 8);
    const int scrollBar = m_table->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + shown * m_table->verticalHeader()->defaultSectionSize() + scrollBar
                            + 4);
    present();
}

void ParametersSection::present()
{
    const EditableParameter *row = current();
    const int index = m_table->currentIndex().row();
    m_tools->remove.setEnabled(row);
    m_tools->up.setEnabled(row && index > 0);
    m_tools->down.setEnabled(row && index + 1 < m_model->rowCount());
    QString note = row ? sharedWords(row->name, row->shared) : QString();
    if (row && row->broken)
        note = tr("This reference leads nowhere: delete it, or mend it in the source.");
    else if (row && row->ofPath)
        note = tr("“%1” holds for every request of this path.").arg(row->name);
    if (m_model->rowCount() == 0)
        note = tr("Nothing is asked for but the body. Add an input for the query, the path or a "
                  "header field.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ParametersSection::add()
{
    if (!m_edits.carryOut(tr("Add an input"),
                          openapi::editing::addParameter(m_edits.root(), m_operation, u"input"_qs)))
        return;
    // The operation's own come first, those of the path behind them.
    int last = m_model->rowCount() - 1;
    while (last > 0 && m_model->at(last)->ofPath)
        --last;
    m_table->setCurrentIndex(m_model->index(last, ParametersModel::Name));
    m_table->edit(m_table->currentIndex());
}

void ParametersSection::remove()
{
    if (const EditableParameter *row = current())
        m_edits.carryOut(tr("Delete the input %1").arg(row->name),
                         openapi::editing::removeParameter(m_edits.root(), row->entry));
}

void ParametersSection::move(bool down)
{
    const EditableParameter *row = current();
    if (!row)
        return;
    const openapi::JsonPointer entry = row->entry;
    if (!m_edits.carryOut(tr("Move the input %1").arg(row->name),
                          openapi::editing::moved(m_edits.document(), entry, down)))
        return;
    // The body, which is no line of the table, may be what it changed places with.
    const int place = entry.tokens().last().toInt() + (down ? 1 : -1);
    for (int at = 0; at < m_model->rowCount(); ++at) {
        if (m_model->at(at)->entry == entry.parent().child(place))
            m_table->setCurrentIndex(m_model->index(at, m_table->currentIndex().column()));
    }
}

} // namespace ui::editor
