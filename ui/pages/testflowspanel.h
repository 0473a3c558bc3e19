// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/testflow.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QSplitter;
class QStackedLayout;

namespace ui::models {
class CallbacksModel;
}
namespace ui::widgets {
class JsonView;
class RecordTable;
} // namespace ui::widgets

namespace ui::pages {

/// The flows that Declic plays itself: what each answers, and what it has received.
class TestFlowsPanel final : public QWidget
{
    Q_OBJECT

public:
    TestFlowsPanel(const PageParts &parts, QWidget *parent);

    void setServerState(const server::ServerState &state);
    /// The number of lines copied.
    int copySelection() const;

Q_SIGNALS:
    void answerRequested(const QString &id, server::TestFlow::Answer answer);
    void removeRequested(const QString &id);

private:
    [[nodiscard]] QWidget *createList();
    [[nodiscard]] QWidget *createFlow();
    [[nodiscard]] QLayout *createAnswers();
    [[nodiscard]] QWidget *createEmptyState();
    void showFlows();
    void showCurrent();
    void showCallback();
    [[nodiscard]] QString currentId() const;

    PageParts m_parts;
    models::CallbacksModel *m_callbacks = nullptr;
    QStackedLayout *m_stack = nullptr;
    widgets::RecordTable *m_table = nullptr;
    QWidget *m_flow = nullptr;
    QComboBox *m_answer = nullptr;
    QLabel *m_problem = nullptr;
    widgets::RecordTable *m_received = nullptr;
    widgets::JsonView *m_body = nullptr;
};

} // namespace ui::pages
