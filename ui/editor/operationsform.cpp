// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/operationsform.h"

#include "openapi/editing/operationedits.h"
#include "ui/editor/editeddefinition.h"
#include "ui/editor/edittools.h"
#include "ui/editor/formedits.h"
#include "ui/editor/operationdelegate.h"
#include "ui/editor/operationdetails.h"
#include "ui/editor/operationlistmodel.h"
#include "ui/editor/triggerdialog.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"

#include <QListView>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::editor {

using openapi::JsonPointer;
using openapi::editing::TriggerTemplate;

OperationsForm::OperationsForm(EditedDefinition &definition, QWidget *parent)
    : QWidget(parent)
    , m_definition(definition)
    , m_edits(new FormEdits(definition, this))
    , m_model(new OperationListModel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new widgets::EmptyState(u"fire"_qs, this))
    , m_banner(new widgets::Banner(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_banner->hide();
    layout->addWidget(m_banner);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"operationsFormSplitter"_qs);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(createList());
    m_right = new QStackedWidget(splitter);
    m_details = new OperationDetails(*m_edits, m_right);
    auto *none = new widgets::EmptyState(u"fire"_qs, m_right);
    none->setWords(tr("No trigger yet"),
                   tr("Add one by the button on the left, empty or from a JSON sample."));
    m_right->addWidget(m_details);
    m_right->addWidget(none);
    splitter->addWidget(m_right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({fontMetrics().averageCharWidth() * 20, 640});
    m_content = splitter;
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    connectDefinition();
}

QWidget *OperationsForm::createList()
{
    auto *holder = new QWidget(this);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_list = new QListView(holder);
    m_list->setObjectName(u"operationList"_qs);
    m_list->setAccessibleName(tr("Triggers and actions"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OperationDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_tools = new EditTools(*m_list, holder);
    m_tools->setObjectName(u"operationTools"_qs);
    createTools();
    layout->addWidget(m_tools);
    layout->addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &OperationsForm::showCurrent);
    return holder;
}

void OperationsForm::createTools()
{
    m_tools->duplicate.setVisible(true);
    m_addMenu = new QMenu(this);
    m_addMenu->setObjectName(u"addTriggerMenu"_qs);
    const auto entry = [this](const QString &text, TriggerTemplate kind) {
        m_addMenu->addAction(text, this, [this, kind] { askForTrigger(kind, {}); });
    };
    entry(tr("Trigger with an &empty event…"), TriggerTemplate::EmptyEvent);
    entry(tr("Trigger from a &JSON sample…"), TriggerTemplate::SampleEvent);
    entry(tr("Trigger with a &filter…"), TriggerTemplate::FilteredEvent);
    entry(tr("Trigger for a &list of events…"), TriggerTemplate::BatchEvent);
    m_addMenu->addSeparator();
    m_addMenu->addAction(tr("Trigger from the &last event"), this,
                         &OperationsForm::lastEventRequested);
    m_tools->add.setMenu(m_addMenu);
    connect(&m_tools->add, &QAction::triggered, this,
            [this] { m_addMenu->popup(m_tools->mapToGlobal(QPoint(0, m_tools->height()))); });
    connect(&m_tools->duplicate, &QAction::triggered, this, &OperationsForm::duplicate);
    connect(&m_tools->remove, &QAction::triggered, this, &OperationsForm::remove);
    connect(&m_tools->up, &QAction::triggered, this, [this] { move(false); });
    connect(&m_tools->down, &QAction::triggered, this, [this] { move(true); });
}

void OperationsForm::connectDefinition()
{
    connect(&m_definition, &EditedDefinition::documentChanged, this, &OperationsForm::refresh);
    connect(m_edits, &FormEdits::refused, this, [this](const QString &reason) {
        m_banner->showWarning({tr("This stays as it was"), reason});
    });
    connect(m_edits, &FormEdits::carriedOut, m_banner, &widgets::Banner::dismiss);
}

void OperationsForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

QString OperationsForm::obstacle() const
{
    const openapi::Diagnostics &diagnostics = m_definition.document().diagnostics();
    const auto error = std::find_if(diagnostics.begin(), diagnostics.end(),
                                    [](const openapi::Diagnostic &diagnostic) {
                                        return diagnostic.severity == openapi::Severity::Error;
                                    });
    if (error != diagnostics.end()) {
        const auto [line, column] = m_definition.document().position(error->range.begin);
        return tr("Line %1, column %2: mend it in the source, or undo, and the form is back.")
            .arg(line)
            .arg(column);
    }
    return m_definition.document().root().isObject()
               ? QString()
               : tr("A definition is one object in braces: mend it in the source.");
}

void OperationsForm::refresh()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    const QString why = obstacle();
    if (!why.isEmpty()) {
        m_empty->setWords(tr("The text is not JSON"), why);
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_stack->setCurrentWidget(m_content);
    const int before = m_list->currentIndex().row();
    const std::optional<JsonPointer> chosen = m_chosen;
    m_model->setOperations(openapi::editing::listedOperations(m_definition.document().root()));
    int row = chosen ? m_model->rowOf(*chosen) : 0;
    if (row < 0)
        row = std::min(before, m_model->rowCount() - 1);
    if (row != m_list->currentIndex().row())
        m_list->setCurrentIndex(m_model->index(row));
    else
        showCurrent();
}

std::optional<JsonPointer> OperationsForm::currentPlace() const
{
    const openapi::editing::ListedOperation *row = m_model->at(m_list->currentIndex().row());
    return row ? std::optional(row->pointer) : std::nullopt;
}

void OperationsForm::showCurrent()
{
    const std::optional<JsonPointer> place = currentPlace();
    const int row = m_list->currentIndex().row();
    m_tools->duplicate.setEnabled(place.has_value());
    m_tools->remove.setEnabled(place.has_value());
    m_tools->up.setEnabled(place && row > 0);
    m_tools->down.setEnabled(place && row + 1 < m_model->rowCount());
    const bool shown = place && m_details->showOperation(*place);
    m_right->setCurrentIndex(shown ? 0 : 1);
    if (place && place != m_chosen) {
        m_chosen = place;
        Q_EMIT operationChosen(*place);
    }
}

void OperationsForm::goTo(const JsonPointer &place)
{
    const JsonPointer operation(place.tokens().mid(0, 3));
    const int row = m_model->rowOf(operation);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row));
}

void OperationsForm::addFromSample(const QByteArray &sample)
{
    askForTrigger(TriggerTemplate::SampleEvent, sample);
}

void OperationsForm::askForTrigger(TriggerTemplate kind, const QByteArray &sample)
{
    auto *dialog = new TriggerDialog(kind, sample, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { addTrigger(dialog->wish()); });
    dialog->open();
}

void OperationsForm::addTrigger(const openapi::editing::TriggerWish &wish)
{
    const openapi::editing::Patches patches = addedTrigger(m_definition.document(), wish);
    std::vector<JsonPointer> before;
    for (const auto &operation : openapi::editing::listedOperations(m_definition.document().root()))
        before.push_back(operation.pointer);
    if (patches.empty())
        return Q_EMIT m_edits->refused(FormEdits::words(openapi::editing::Refusal::NotFound));
    if (!m_edits->carryOut(tr("Add the trigger %1").arg(wish.name), patches))
        return;
    for (const auto &operation :
         openapi::editing::listedOperations(m_definition.document().root())) {
        if (std::find(before.begin(), before.end(), operation.pointer) == before.end())
            return goTo(operation.pointer);
    }
}

void OperationsForm::duplicate()
{
    const std::optional<JsonPointer> place = currentPlace();
    if (!place)
        return;
    const auto copy = openapi::editing::duplicateOperation(m_definition.document().root(), *place);
    const openapi::editing::Edits edits = copy.map(
        [](const openapi::editing::Addition &addition) { return addition.patches; });
    if (m_edits->carryOut(tr("Duplicate %1").arg(m_list->currentIndex().data().toString()), edits))
        goTo(copy->place);
}

void OperationsForm::remove()
{
    const std::optional<JsonPointer> place = currentPlace();
    if (!place)
        return;
    const auto needless = openapi::editing::needlessRemovals(m_definition.document(), *place);
    const QString name = m_list->currentIndex().data().toString();
    if (m_edits->carryOut(tr("Delete %1").arg(name),
                          openapi::editing::removeOperation(m_definition.document().root(), *place))
        && !needless.empty())
        offerRemovals(needless);
}

void OperationsForm::offerRemovals(const std::vector<JsonPointer> &needless)
{
    const JsonPointer &removal = needless.front();
    const QString request = u"DELETE "_qs % removal.tokens().value(1);
    m_banner->showOffer(tr("Nothing else needs %1 any more.").arg(request), tr("Delete it, too"),
                        [this, removal, request] {
                            m_edits->carryOut(tr("Delete %1").arg(request),
                                              openapi::editing::removeOperation(
                                                  m_definition.document().root(), removal));
                        });
}

void OperationsForm::move(bool down)
{
    const std::optional<JsonPointer> place = currentPlace();
    if (!place)
        return;
    m_edits->carryOut(tr("Move %1").arg(m_list->currentIndex().data().toString()),
                      openapi::editing::moveOperation(m_definition.document(), *place, down));
}

} // namespace ui::editor
