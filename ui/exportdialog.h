// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/exportsource.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class Dialogs;
class ExportPreview;

/// Asks how and where to the hosted connector is exported, and shows what that changes before it is
/// written.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `source` and `dialogs` outlive it. `signsIn`: the connector's security is OAuth, so that it
    /// needs a registered app.
    ExportDialog(ExportSource &source, Dialogs &dialogs, bool signsIn, QWidget *parent);

Q_SIGNALS:
    void exported(const ui::ExportReport &report);

private:
    [[nodiscard]] QLayout *createForm(bool signsIn);
    [[nodiscard]] QLayout *createPlace();
    [[nodiscard]] QLayout *createColour();
    [[nodiscard]] QLayout *createButtons();
    void fill(const ExportWish &wish);
    [[nodiscard]] ExportWish wish() const;
    void choosePlace();
    void chooseForm();
    void showColour(const QString &shown);
    /// A moment after the last edit.
    void previewSoon();
    void preview();
    void present(const ExportOutcome &outcome);
    void write();
    void copyDefinition();

    ExportSource &m_source;
    Dialogs &m_dialogs;
    ExportOutcome m_outcome;
    QTimer m_pause;
    int m_generation = 0;
    QComboBox *m_host = nullptr;
    QComboBox *m_form = nullptr;
    QLineEdit *m_path = nullptr;
    QLineEdit *m_colour = nullptr;
    QLabel *m_swatch = nullptr;
    QLineEdit *m_clientId = nullptr;
    QLineEdit *m_tenant = nullptr;
    ExportPreview *m_preview = nullptr;
    QCheckBox *m_overcome = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace ui
