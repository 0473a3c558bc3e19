// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

class QSplitter;
class QTabWidget;

namespace openapi::validator {
struct Finding;
}
namespace ui::widgets {
class PageHeader;
class ProblemLabel;
} // namespace ui::widgets

namespace ui {
class DefinitionEditing;
class DeliverySource;
} // namespace ui

namespace ui::editor {

class FindingsPanel;
class FormPage;
class GeneralForm;
class OperationsForm;
class PreviewPane;
class SourceEditor;

/// The hosted connector's definition, to be changed: forms and source side by side, always in step,
/// and what the validator says below.
class EditorPage final : public pages::Page
{
    Q_OBJECT

public:
    EditorPage(const pages::PageParts &parts, DefinitionEditing &editing, QWidget *parent);

    void setServerState(const server::ServerState &state) override;
    int copySelection() override;
    void focusFilter() override;

private:
    [[nodiscard]] QWidget *createHeader(Actions &actions);
    [[nodiscard]] QWidget *createForms();
    void createOperations();
    void createSource();
    void connectTexts();
    void presentState();
    void presentText();
    void offerHosts();
    void markFindings();
    void showBrand();
    /// The newest event that was sent, as a sample of a new trigger's.
    void takeLastEvent();
    void reveal(const openapi::validator::Finding &finding, bool focus);

    DeliverySource &m_deliveries;
    DefinitionEditing &m_editing;
    widgets::PageHeader *m_header = nullptr;
    widgets::ProblemLabel *m_broken = nullptr; ///< why there is no form at the moment
    QTabWidget *m_tabs = nullptr;
    GeneralForm *m_general = nullptr;
    std::vector<FormPage *> m_forms;
    OperationsForm *m_operations = nullptr;
    PreviewPane *m_preview = nullptr;
    SourceEditor *m_source = nullptr;
    FindingsPanel *m_findings = nullptr;
    QString m_publicUrl;
    bool m_typing = false; ///< the source has the change already
};

} // namespace ui::editor
