// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/schemasection.h"

#include "openapi/editing/references.h"
#include "openapi/editing/schemaedits.h"
#include "ui/editor/choicedelegate.h"
#include "ui/editor/editorwording.h"
#include "ui/editor/edittools.h"
#include "ui/editor/formedits.h"
#include "ui/editor/schematreemodel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::editor {

using openapi::editing::OperationSchema;
using openapi::editing::SchemaRow;
using openapi::editing::SchemaTree;

SchemaSection::SchemaSection(FormEdits &edits, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
    , m_model(new SchemaTreeModel(edits, this))
    , m_box(new QComboBox(this))
    , m_tree(new QTreeView(this))
    , m_create(new QPushButton(tr("Describe it"), this))
    , m_note(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_box->setObjectName(u"schemas"_qs);
    m_box->setAccessibleName(tr("Schema"));
    m_note->setWordWrap(true);
    m_note->setObjectName(u"schemaNote"_qs);
    m_create->setObjectName(u"createSchema"_qs);
    createTree();
    m_tools = new EditTools(*m_tree, this);
    m_tools->setObjectName(u"schemaTools"_qs);
    auto *head = new QHBoxLayout;
    head->addWidget(m_box);
    head->addWidget(m_tools, 1);
    layout->addLayout(head);
    layout->addWidget(m_tree);
    layout->addWidget(m_note);
    layout->addWidget(m_create, 0, Qt::AlignLeft);
    connectTools();
}

void SchemaSection::createTree()
{
    m_tree->setObjectName(u"schemaTree"_qs);
    m_tree->setAccessibleName(tr("Properties"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new ChoiceDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::SelectedClicked);
    m_tree->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setFixedHeight(std::max(fontMetrics().height() + 14, 30) * 11);
    m_tree->header()->setStretchLastSection(true);
    const int unit = fontMetrics().averageCharWidth();
    const QList<int> widths = {28, 17, 20, 9, 18, 30};
    for (int column = 0; column < widths.size(); ++column)
        m_tree->setColumnWidth(column, widths.at(column) * unit + 16);
}

void SchemaSection::connectTools()
{
    connect(&m_tools->add, &QAction::triggered, this, &SchemaSection::add);
    connect(&m_tools->remove, &QAction::triggered, this, &SchemaSection::remove);
    connect(&m_tools->up, &QAction::triggered, this, [this] { move(false); });
    connect(&m_tools->down, &QAction::triggered, this, [this] { move(true); });
    connect(m_create, &QPushButton::clicked, this, &SchemaSection::create);
    connect(m_box, &QComboBox::activated, this, &SchemaSection::refreshTree);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SchemaSection::present);
}

void SchemaSection::showOperation(const openapi::editing::EditableOperation &operation)
{
    if (operation.head.pointer != m_operation)
        m_box->setCurrentIndex(0);
    m_operation = operation.head.pointer;
    chooseSchemas(operation.schemas);
    refreshTree();
}

void SchemaSection::chooseSchemas(const std::vector<OperationSchema> &schemas)
{
    if (schemas == m_schemas)
        return;
    m_schemas = schemas;
    const QSignalBlocker blocker(m_box);
    const int index = std::max(0, m_box->currentIndex());
    m_box->clear();
    for (const OperationSchema &schema : m_schemas)
        m_box->addItem(schemaWords(schema));
    m_box->setCurrentIndex(std::min(index, m_box->count() - 1));
    m_box->setVisible(m_box->count() > 0);
}

void SchemaSection::refreshTree()
{
    const int index = m_box->currentIndex();
    SchemaTree tree;
    if (index >= 0 && index < static_cast<int>(m_schemas.size()))
        tree = openapi::editing::schemaTree(m_edits.root(),
                                            m_schemas.at(static_cast<size_t>(index)).place,
                                            openapi::editing::References(m_edits.root()));
    const QSet<QString> folded = foldedPaths();
    const QString current = m_tree->currentIndex().isValid()
                                ? pathOf(static_cast<int>(m_tree->currentIndex().internalId()))
                                : QString();
    bool isReset = false;
    const auto noted = connect(m_model, &QAbstractItemModel::modelReset, this,
                               [&isReset] { isReset = true; });
    m_model->setTree(tree);
    disconnect(noted);
    if (isReset)
        restore(folded, current);
    present();
}

QString SchemaSection::pathOf(int row) const
{
    QString path;
    const std::vector<SchemaRow> &rows = m_model->tree().rows;
    for (int at = row; at >= 0; at = rows.at(static_cast<size_t>(at)).parent)
        path.prepend(u'/' % rows.at(static_cast<size_t>(at)).name);
    return path;
}

QSet<QString> SchemaSection::foldedPaths() const
{
    QSet<QString> folded;
    const std::vector<SchemaRow> &rows = m_model->tree().rows;
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        if (!rows.at(static_cast<size_t>(row)).children.empty()
            && !m_tree->isExpanded(m_model->indexOf(row)))
            folded.insert(pathOf(row));
    }
    return folded;
}

void SchemaSection::restore(const QSet<QString> &folded, const QString &current)
{
    const int rows = static_cast<int>(m_model->tree().rows.size());
    // What is large opens with its first two levels.
    m_tree->expandToDepth(rows > 300 ? 0 : 8);
    for (int row = 0; row < rows; ++row) {
        const QString path = pathOf(row);
        if (folded.contains(path))
            m_tree->setExpanded(m_model->indexOf(row), false);
        if (path == current)
            m_tree->setCurrentIndex(m_model->indexOf(row));
    }
}

const SchemaRow *SchemaSection::current() const
{
    return m_model->at(m_tree->currentIndex());
}

const SchemaRow *SchemaSection::objectForNew() const
{
    const std::vector<SchemaRow> &rows = m_model->tree().rows;
    const SchemaRow *row = current();
    if (!row)
        row = rows.empty() ? nullptr : &rows.front();
    // Beside a value, within an object, and within the elements of a list of objects.
    if (row && row->type == u"array" && !row->children.empty())
        row = &rows.at(static_cast<size_t>(row->children.front()));
    while (row && row->type != u"object" && row->parent >= 0)
        row = &rows.at(static_cast<size_t>(row->parent));
    return row && (row->type == u"object" || row->type.isEmpty()) && !row->broken ? row : nullptr;
}

void SchemaSection::present()
{
    const SchemaTree &tree = m_model->tree();
    const SchemaRow *row = current();
    const bool isProperty = row && row->role == SchemaRow::Role::Property;
    const bool hasTree = !tree.rows.empty();
    m_tools->setVisible(hasTree);
    m_tree->setVisible(hasTree);
    m_tools->add.setEnabled(objectForNew());
    m_tools->remove.setEnabled(isProperty);
    m_tools->up.setEnabled(isProperty && row->position > 0);
    m_tools->down.setEnabled(
        isProperty
        && row->position + 1
               < static_cast<int>(tree.rows.at(static_cast<size_t>(row->parent)).children.size()));
    const int index = m_box->currentIndex();
    m_create->setVisible(!hasTree && index >= 0);
    QString note;
    if (!hasTree)
        note = index < 0 ? tr("This operation has neither a body nor an answer that is described.")
                         : tr("Nothing says yet what this looks like: flows could only take it as "
                              "a whole.");
    else if (tree.cut)
        note = tr("The first %n lines are shown. See the source for the others.", nullptr,
                  SchemaTree::MostRows);
    else if (row)
        note = sharedWords(row->place.tokens().value(1), row->shared);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void SchemaSection::add()
{
    const SchemaRow *object = objectForNew();
    if (!object)
        return;
    const openapi::JsonPointer place = object->place;
    const auto added = addProperty(m_edits.root(), *object, u"property"_qs);
    const openapi::editing::Edits edits = added.map(
        [](const openapi::editing::AddedProperty &property) { return property.patches; });
    if (!m_edits.carryOut(tr("Add a property"), edits))
        return;
    const std::vector<SchemaRow> &rows = m_model->tree().rows;
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const SchemaRow &row) {
        return row.name == added->name && row.owner == place;
    });
    if (found == rows.end())
        return;
    m_tree->setCurrentIndex(m_model->indexOf(static_cast<int>(found - rows.begin())));
    m_tree->edit(m_tree->currentIndex());
}

void SchemaSection::remove()
{
    if (const SchemaRow *row = current())
        m_edits.carryOut(tr("Delete the property %1").arg(row->name),
                         removeProperty(m_edits.root(), *row));
}

void SchemaSection::move(bool down)
{
    const SchemaRow *row = current();
    if (!row)
        return;
    const openapi::JsonPointer entry = row->entry;
    if (!m_edits.carryOut(tr("Move the property %1").arg(row->name),
                          moveProperty(m_edits.document(), *row, down)))
        return;
    const std::vector<SchemaRow> &rows = m_model->tree().rows;
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&entry](const SchemaRow &one) { return one.entry == entry; });
    if (found != rows.end())
        m_tree->setCurrentIndex(m_model->indexOf(static_cast<int>(found - rows.begin())));
}

void SchemaSection::create()
{
    const int index = m_box->currentIndex();
    if (index >= 0 && index < static_cast<int>(m_schemas.size()))
        m_edits.carryOut(tr("Describe the schema"),
                         openapi::editing::createSchema(
                             m_edits.root(), m_schemas.at(static_cast<size_t>(index)).place));
}

} // namespace ui::editor
