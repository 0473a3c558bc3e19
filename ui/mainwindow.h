// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/changes.h"
#include "server/deliverycommand.h"
#include "server/logline.h"
#include "server/overview.h"
#include "server/serverstate.h"
#include "server/testflow.h"
#include "openapi/connectordefinition.h"
#include "ui/connector.h"
#include "ui/desks.h"
#include "ui/eventrun.h"
#include "ui/savedevent.h"
#include "ui/uistate.h"

#include <QMainWindow>
#include <QUrl>

#include <functional>
#include <memory>

namespace ui {

class DeliverySource;
class Dialogs;

/// The console's window: a sidebar, its pages and the server bar that is always in sight. Takes
/// values, emits intent; the root connects it with the server.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(DeliverySource &deliveries, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setServerState(const server::ServerState &state);
    void setDefinition(const openapi::DefinitionPtr &definition);
    /// setDefinition() and all that belongs to it. One of another file begins anew: nothing that
    /// belonged to the one before stays, and what its server still tells is not shown.
    void setConnector(const Connector &connector);
    void setRecentConnectors(const std::vector<RecentConnector> &recent); ///< the youngest first
    /// The hosted definition's file is another one than was read.
    void offerReload();
    /// Replaces the list, at start and after a restart.
    void setSubscriptions(const std::vector<server::Subscription> &subscriptions);
    void setOverview(const server::Overview &overview);
    void setTestFlows(const std::vector<server::TestFlow> &flows);
    void applyChanges(const server::Changes &changes);
    void appendLog(const std::vector<server::LogLine> &lines);
    /// The answer to fireRequested() with the same number.
    void showFireResult(int request, const server::Result<server::FireReceipt> &result);
    /// The answer to commandRequested(): how many deliveries or subscriptions it changed.
    void showCommandResult(const server::DeliveryCommand &command,
                           const server::Result<int> &result);
    /// Of all triggers; changes come back as savedEventsChanged().
    void setSavedEvents(const std::vector<SavedEvent> &events);
    /// The answer to eventFileRequested(): the file's bytes, or why they cannot be read.
    void showEventFile(const QString &fileName, const tl::expected<QByteArray, QString> &bytes);
    /// How the run goes on that runRequested() asked for.
    void setRunProgress(const RunProgress &progress);
    /// Something that the user asked for went wrong.
    void showError(const server::ServerError &error);
    void showProblem(const QString &title, const QString &text);
    void askToContinue(const QString &title, const QString &text, const QString &label,
                       std::function<void()> accepted);
    [[nodiscard]] Desks desks();
    [[nodiscard]] UiState uiState() const;
    void restoreUiState(const UiState &state);
    void setDialogs(std::unique_ptr<Dialogs> dialogs); ///< for tests, which nobody answers

Q_SIGNALS:
    /// A definition file, or empty for the bundled one.
    void openConnectorRequested(const QString &file);
    void reloadConnectorRequested();
    void clearRecentRequested();
    void setupChanged(const server::ConnectorSetup &setup);
    void startRequested();
    void stopRequested();
    void fireRequested(int request, const server::FireRequest &fire);
    void runRequested(const ui::RunPlan &plan);
    void stopRunRequested();
    void savedEventsChanged(const std::vector<ui::SavedEvent> &events);
    void eventFileRequested(const QString &fileName);
    void removeSubscriptionRequested(const QString &id);
    void restoreSubscriptionRequested(const QString &id);
    void commandRequested(const server::DeliveryCommand &command);
    /// `inputs` has the shape of openapi::triggerInputs(); null: there was nothing to fill in.
    void addTestFlowRequested(const QString &trigger, const openapi::JsonValue &inputs);
    void testFlowAnswerRequested(const QString &id, server::TestFlow::Answer answer);
    void removeTestFlowRequested(const QString &id);
    void openUrlRequested(const QUrl &url);
    void saveRequested(const QString &fileName, const QByteArray &bytes);
    /// The window is about to close; the program ends unless another one is open.
    void closing(const ui::UiState &state);

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ui
