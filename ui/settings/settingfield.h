// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settingsvalues.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace ui::widgets {
class ProblemLabel;
}

namespace ui::settings {

/// The words of one setting.
struct SettingText
{
    QString name; ///< of the editor, for tests: "settingConnections"
    QString label;
    QString explanation; ///< what it does, and when to change it
};

/// One setting: its name, what it does, its editor and what is wrong with what stands there.
class SettingField : public QWidget
{
    Q_OBJECT

public:
    SettingField(const SettingText &text, QWidget *parent);

    virtual void showValues(const SettingsValues &values) = 0;
    /// Puts what stands in the editor into `values`, unless something is wrong with it.
    virtual void take(SettingsValues &values) const = 0;
    /// What is wrong, one sentence; empty: nothing.
    [[nodiscard]] virtual QString problem() const { return {}; }

    /// This run goes by another value, of the command line.
    void setGiven(const QString &given);
    [[nodiscard]] bool matches(const QString &search) const;

Q_SIGNALS:
    void edited();

protected:
    void setEditor(QWidget *editor);
    /// Shows what is wrong, and tells of the change.
    void noteEdited();
    void showProblem();

private:
    SettingText m_text;
    QHBoxLayout *m_row = nullptr;
    QLabel *m_label = nullptr;
    QLabel *m_given = nullptr;
    widgets::ProblemLabel *m_problem = nullptr;
};

} // namespace ui::settings
