// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/validator/finding.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QStackedLayout;

namespace ui {
class Actions;
}
namespace ui::models {
class FindingsModel;
}
namespace ui::widgets {
class EmptyState;
class FilterField;
class RecordTable;
} // namespace ui::widgets

namespace ui {
class DefinitionEditing;
}

namespace ui::editor {

/// What the validator has to say about the text as it is typed, and the buttons that mend it.
class FindingsPanel final : public QWidget
{
    Q_OBJECT

public:
    FindingsPanel(DefinitionEditing &editing, Actions &actions, QWidget *parent);

    int copySelection() const;
    void focusFilter();

Q_SIGNALS:
    /// The place of a finding wants to be seen; `focus`: and worked on.
    void revealRequested(const openapi::validator::Finding &finding, bool focus);
    /// For the status bar.
    void done(const QString &message);

private:
    void createBar();
    void createProfiles();
    void createFixes();
    void createTable(Actions &actions);
    void present();
    void presentFixes();
    void fix(bool allLike);
    /// The number of the selected finding, -1 when none is.
    [[nodiscard]] int selected() const;
    [[nodiscard]] QString counts() const;

    DefinitionEditing &m_editing;
    models::FindingsModel *m_model = nullptr;
    QSortFilterProxyModel *m_filtered = nullptr;
    QLabel *m_counts = nullptr;
    widgets::FilterField *m_filter = nullptr;
    QComboBox *m_profile = nullptr;
    QPushButton *m_fix = nullptr;
    QPushButton *m_fixAll = nullptr;
    widgets::RecordTable *m_table = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
};

} // namespace ui::editor
