// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"
#include "server/event.h"
#include "ui/eventrun.h"
#include "ui/savedevent.h"
#include "ui/wording.h"

#include <QObject>
#include <QPointer>

#include <tl/expected.hpp>

#include <functional>

class QPushButton;

namespace ui::widgets {
class RepeatBox;
}

namespace ui::pages {

class EventFileDialog;
class RunPanel;
class SavedEventsButton;

/// What the Fire page offers beside firing one event: saved events, events from a file, and runs.
/// Makes its widgets for the page to place.
class FireTools final : public QObject
{
    Q_OBJECT

public:
    using Chosen = std::function<void(const QString &)>;
    using Undo = std::function<void()>;

    explicit FireTools(QWidget *page);

    [[nodiscard]] SavedEventsButton *savedEvents() const { return m_saved; }
    [[nodiscard]] QPushButton *fileButton() const { return m_file; }
    [[nodiscard]] widgets::RepeatBox *repeatBox() const { return m_repeat; }
    [[nodiscard]] RunPanel *runPanel() const { return m_run; }

    void setDefinition(const openapi::DefinitionPtr &definition) { m_definition = definition; }
    void setTrigger(const QString &trigger);
    void setServerRuns(bool runs);
    /// What the page would fire now.
    void setComposed(std::function<server::FireRequest()> composed);

    [[nodiscard]] bool isRepeating() const;
    [[nodiscard]] bool isRunning() const;
    /// The words of the page's main button.
    [[nodiscard]] QString fireText() const;
    /// Fires what is composed as often as the box says.
    void repeat();

    void setProgress(const RunProgress &progress);
    /// The file that was asked for, or why there is none.
    void showFile(const QString &fileName, const tl::expected<QByteArray, QString> &bytes);

Q_SIGNALS:
    /// The page's button has other words, or another state.
    void changed();
    void loadRequested(const QByteArray &payload);
    void runRequested(const ui::RunPlan &plan);
    void stopRequested();
    void savedEventsChanged(const std::vector<ui::SavedEvent> &events);
    /// Calls `chosen` with what the user answers.
    void textRequested(const QString &title, const QString &suggested,
                       const ui::pages::FireTools::Chosen &chosen);
    void fileRequested();
    void problemFound(const ui::wording::Explanation &problem);
    void undoOffered(const QString &text, const ui::pages::FireTools::Undo &undo);

private:
    void connectSaved();
    void begin(RunPlan plan);

    QWidget *m_page = nullptr;
    openapi::DefinitionPtr m_definition;
    QString m_trigger;
    bool m_serverRuns = false;
    std::function<server::FireRequest()> m_composed;
    SavedEventsButton *m_saved = nullptr;
    QPushButton *m_file = nullptr;
    widgets::RepeatBox *m_repeat = nullptr;
    RunPanel *m_run = nullptr;
    QPointer<EventFileDialog> m_dialog;
};

} // namespace ui::pages
