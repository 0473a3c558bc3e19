// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/eventfile.h"
#include "ui/eventrun.h"

#include <QDialog>

class QCheckBox;
class QDoubleSpinBox;
class QPushButton;

namespace ui::models {
class EventFileModel;
}
namespace ui::widgets {
class RecordTable;
}

namespace ui::pages {

/// The events of a file, to look at before all of them, or those selected, are fired.
class EventFileDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The model becomes the dialog's.
    EventFileDialog(const QString &fileName, models::EventFileModel *model, QWidget *parent);

    /// Nothing is fired while the server does not run.
    void setReady(bool ready);

Q_SIGNALS:
    /// `plan` has payloads, lines, pace and force; trigger and target are the page's.
    void fireRequested(const ui::RunPlan &plan);

private:
    [[nodiscard]] QLayout *createOptions();
    [[nodiscard]] QLayout *createButtons();
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] std::vector<int> rows(bool selectedOnly) const;
    void present();
    void fire(bool selectedOnly);

    models::EventFileModel *m_model = nullptr;
    bool m_ready = false;
    widgets::RecordTable *m_table = nullptr;
    QCheckBox *m_force = nullptr;
    QDoubleSpinBox *m_every = nullptr;
    QPushButton *m_selected = nullptr;
    QPushButton *m_all = nullptr;
};

} // namespace ui::pages
