// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/editorpage.h"

#include "openapi/memberedits.h"
#include "openapi/wellknownplaces.h"
#include "ui/actions.h"
#include "ui/answer.h"
#include "ui/definitionediting.h"
#include "ui/deliverysource.h"
#include "ui/editor/findingspanel.h"
#include "ui/editor/generalform.h"
#include "ui/editor/operationsform.h"
#include "ui/editor/previewpane.h"
#include "ui/editor/securityform.h"
#include "ui/editor/sourceeditor.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/problemlabel.h"
#include "ui/wording.h"

#include <QFileInfo>
#include <QSplitter>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::editor {
namespace {

constexpr int FormWidth = 14;
constexpr int SourceWidth = 10;

} // namespace

EditorPage::EditorPage(const pages::PageParts &parts, DefinitionEditing &editing, QWidget *parent)
    : Page(parent)
    , m_deliveries(parts.deliveries)
    , m_editing(editing)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(12);
    layout->addWidget(createHeader(parts.actions));
    auto *rows = new QSplitter(Qt::Vertical, this);
    rows->setObjectName(u"editorRows"_qs);
    rows->setChildrenCollapsible(false);
    auto *columns = new QSplitter(Qt::Horizontal, rows);
    columns->setObjectName(u"editorColumns"_qs);
    columns->setChildrenCollapsible(false);
    columns->addWidget(createForms());
    createSource();
    columns->addWidget(m_source);
    columns->setSizes({FormWidth, SourceWidth}); // shares of what there is
    m_findings = new FindingsPanel(editing, parts.actions, rows);
    rows->addWidget(columns);
    rows->addWidget(m_findings);
    rows->setStretchFactor(0, 3);
    rows->setStretchFactor(1, 1);
    layout->addWidget(rows, 1);
    connect(m_findings, &FindingsPanel::revealRequested, this, &EditorPage::reveal);
    connect(m_findings, &FindingsPanel::done, this, &Page::done);
    connectTexts();
    presentState();
    presentText();
    editing.check();
}

QWidget *EditorPage::createHeader(Actions &actions)
{
    m_header = new widgets::PageHeader(tr("Editor"), QString(), this);
    for (QAction *action :
         {&actions.undo, &actions.redo, &actions.saveDefinition, &actions.applyDefinition})
        m_header->addButton(new widgets::ActionButton(*action, m_header));
    return m_header;
}

QWidget *EditorPage::createForms()
{
    auto *left = new QWidget(this);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(6);
    m_broken = new widgets::ProblemLabel(left);
    m_broken->setObjectName(u"brokenText"_qs);
    m_broken->hide();
    layout->addWidget(m_broken);
    m_tabs = new QTabWidget(left);
    m_tabs->setObjectName(u"editorTabs"_qs);
    m_tabs->setDocumentMode(true);
    layout->addWidget(m_tabs, 1);
    m_general = new GeneralForm(m_editing, m_tabs);
    auto *security = new SecurityForm(m_editing, m_tabs);
    connect(security, &SecurityForm::copied, this, [this] { Q_EMIT done(tr("Copied")); });
    m_forms = {m_general, security};
    m_tabs->addTab(m_general, tr("General"));
    m_tabs->addTab(security, tr("Security"));
    createOperations();
    left->setMinimumWidth(300);
    return left;
}

void EditorPage::createOperations()
{
    m_operations = new OperationsForm(m_editing.definition(), m_tabs);
    m_preview = new PreviewPane(m_editing.definition(), m_tabs);
    m_tabs->addTab(m_operations, tr("Triggers and actions"));
    m_tabs->addTab(m_preview, tr("Preview"));
    connect(m_operations, &OperationsForm::operationChosen, this,
            [this](const openapi::JsonPointer &place) {
                m_preview->goTo(place);
                if (const auto *value = m_editing.definition().document().root().find(place))
                    m_source->reveal(value->range());
            });
    connect(m_operations, &OperationsForm::lastEventRequested, this, &EditorPage::takeLastEvent);
    connect(&m_editing.properties(), &EditedDefinition::documentChanged, this,
            &EditorPage::showBrand);
    connect(&m_editing, &DefinitionEditing::iconChanged, this, &EditorPage::showBrand);
    showBrand();
}

void EditorPage::showBrand()
{
    const QString colour = openapi::textAt(m_editing.properties().document(),
                                           openapi::places::brandColour());
    m_preview->setBrand(m_editing.icon().picture, QColor(colour));
}

void EditorPage::takeLastEvent()
{
    onAnswer(m_deliveries.deliveryIds({}, 1), this,
             [this](const server::Result<std::vector<server::DeliveryId>> &ids) {
                 if (!ids || ids->empty()) {
                     Q_EMIT done(tr("No event was sent yet"));
                     return;
                 }
                 onAnswer(m_deliveries.deliveryDetail(ids->front()), this,
                          [this](const server::Result<server::DeliveryDetail> &detail) {
                              if (detail)
                                  m_operations->addFromSample(detail->payload);
                          });
             });
}

void EditorPage::createSource()
{
    m_source = new SourceEditor(this);
    m_source->setObjectName(u"source"_qs);
    m_source->setMinimumWidth(260);
    if (QWidget *view = m_source->focusProxy())
        view->setAccessibleName(tr("Source"));
    m_source->setText(m_editing.definition().text());
}

void EditorPage::connectTexts()
{
    EditedDefinition &edited = m_editing.definition();
    connect(m_source, &SourceEditor::edited, this,
            [this, &edited](const openapi::TextChange &change) {
                m_typing = true;
                edited.type(change);
                m_typing = false;
            });
    connect(&edited, &EditedDefinition::textChanged, this,
            [this](const openapi::TextChange &change) {
                if (!m_typing)
                    m_source->applyChange(change);
            });
    connect(m_source, &SourceEditor::undoRequested, edited.history(), &QUndoStack::undo);
    connect(m_source, &SourceEditor::redoRequested, edited.history(), &QUndoStack::redo);
    connect(&edited, &EditedDefinition::documentChanged, this, &EditorPage::presentText);
    connect(&m_editing, &DefinitionEditing::stateChanged, this, &EditorPage::presentState);
    connect(&m_editing, &DefinitionEditing::findingsChanged, this, &EditorPage::markFindings);
    markFindings();
}

void EditorPage::markFindings()
{
    if (m_editing.isChecked())
        m_source->setFindings(m_editing.findings().findings);
}

void EditorPage::setServerState(const server::ServerState &state)
{
    m_publicUrl = state.publicUrl;
    offerHosts();
}

void EditorPage::offerHosts()
{
    QStringList hosts = {QUrl(m_publicUrl).authority(QUrl::FullyEncoded)};
    const openapi::Document saved(m_editing.savedText());
    hosts.append(openapi::textAt(saved, openapi::places::host()));
    hosts.append(m_editing.recentHosts());
    hosts.removeAll(QString());
    hosts.removeDuplicates();
    m_general->setHosts(hosts);
}

void EditorPage::presentState()
{
    const QString name = m_editing.file().isEmpty()
                             ? tr("The bundled definition, of which a copy is saved")
                             : QFileInfo(m_editing.file()).fileName();
    QString state;
    switch (m_editing.state()) {
    case DefinitionEditing::State::Applied:
        state = tr("hosted as it stands here");
        break;
    case DefinitionEditing::State::Saved:
        state = tr("saved, not hosted yet");
        break;
    case DefinitionEditing::State::Edited:
        state = tr("changed, not saved");
        break;
    }
    m_header->setSentence(tr("%1 – %2", "file, state").arg(name, state));
    offerHosts();
}

void EditorPage::presentText()
{
    m_source->setText(m_editing.definition().text()); // another one after open()
    const openapi::Document &document = m_editing.definition().document();
    const openapi::Diagnostics &diagnostics = document.diagnostics();
    const auto error = std::find_if(diagnostics.begin(), diagnostics.end(),
                                    [](const openapi::Diagnostic &diagnostic) {
                                        return diagnostic.severity == openapi::Severity::Error;
                                    });
    QString problem;
    if (error != diagnostics.end())
        problem = tr("The text is no JSON at the moment, so the form waits. %1")
                      .arg(wording::diagnostic(*error));
    else if (!document.root().isObject())
        problem = tr("The text is no JSON object at the moment, so the form waits.");
    m_broken->setProblem(problem);
    for (FormPage *form : m_forms)
        form->widget()->setEnabled(problem.isEmpty());
}

void EditorPage::reveal(const openapi::validator::Finding &finding, bool focus)
{
    const openapi::JsonValue *present = m_editing.definition().document().root().find(
        finding.pointer);
    if (m_editing.isChecked())
        m_source->reveal(finding.range);
    else if (present)
        m_source->reveal(present->range());
    for (FormPage *form : m_forms) {
        QWidget *before = m_tabs->currentWidget();
        m_tabs->setCurrentWidget(form);
        if (form->reveal(finding.pointer, focus))
            return;
        m_tabs->setCurrentWidget(before);
    }
    if (openapi::places::isInPaths(finding.pointer)) {
        m_tabs->setCurrentWidget(m_operations);
        m_operations->goTo(finding.pointer);
    }
    if (focus)
        m_source->setFocus(Qt::OtherFocusReason);
}

int EditorPage::copySelection()
{
    return m_findings->copySelection();
}

void EditorPage::focusFilter()
{
    if (m_findings->isAncestorOf(focusWidget()))
        m_findings->focusFilter();
    else
        m_source->find();
}

} // namespace ui::editor
