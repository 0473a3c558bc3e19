// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/editing/triggertemplates.h"

#include <QWidget>

#include <optional>

class QListView;
class QMenu;
class QStackedWidget;

namespace ui::widgets {
class Banner;
class EmptyState;
} // namespace ui::widgets

namespace ui::editor {

class EditedDefinition;
class EditTools;
class FormEdits;
class OperationDetails;
class OperationListModel;

/// The triggers and actions of the edited definition, and all there is to edit about the chosen
/// one. In step with the definition: what is written goes there and is shown as it is there.
class OperationsForm final : public QWidget
{
    Q_OBJECT

public:
    /// `definition` outlives it.
    OperationsForm(EditedDefinition &definition, QWidget *parent);

    /// Chooses the operation at `place`, or the one that it is a part of.
    void goTo(const openapi::JsonPointer &place);
    /// Asks for a new trigger whose events look like `sample`, which may be empty.
    void addFromSample(const QByteArray &sample);

Q_SIGNALS:
    /// The user chose the operation at `place`.
    void operationChosen(const openapi::JsonPointer &place);
    /// The user wants a trigger made of the last event: addFromSample() with it, if there is one.
    void lastEventRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *createList();
    void createTools();
    void connectDefinition();
    void refresh();
    /// Why nothing can be edited; empty when it can.
    [[nodiscard]] QString obstacle() const;
    void showCurrent();
    void askForTrigger(openapi::editing::TriggerTemplate kind, const QByteArray &sample);
    void addTrigger(const openapi::editing::TriggerWish &wish);
    void duplicate();
    void remove();
    void offerRemovals(const std::vector<openapi::JsonPointer> &needless);
    void move(bool down);
    [[nodiscard]] std::optional<openapi::JsonPointer> currentPlace() const;

    EditedDefinition &m_definition;
    FormEdits *m_edits = nullptr;
    OperationListModel *m_model = nullptr;
    QListView *m_list = nullptr;
    EditTools *m_tools = nullptr;
    QMenu *m_addMenu = nullptr;
    QWidget *m_content = nullptr;
    QStackedWidget *m_stack = nullptr;
    QStackedWidget *m_right = nullptr;
    OperationDetails *m_details = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    widgets::Banner *m_banner = nullptr;
    std::optional<openapi::JsonPointer> m_chosen; ///< stays chosen while lines come and go
    bool m_stale = true; ///< the definition changed while nobody looked
};

} // namespace ui::editor
