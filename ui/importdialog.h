// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/importer/importer.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui {

class Dialogs;

/// A definition that was brought in: what had to be changed or was lost on the way, and the question
/// where to keep it.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `origin` names the source, without credentials. `dialogs` outlives it.
    ImportDialog(const QString &origin, const openapi::importer::Imported &imported,
                 const QString &suggested, Dialogs &dialogs, QWidget *parent);

Q_SIGNALS:
    /// The whole path of a file; the user has agreed to write over one that is there.
    void saveChosen(const QString &path);

private:
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QListWidget *createReport();
    [[nodiscard]] QLayout *createPlace(const QString &suggested);
    [[nodiscard]] QLayout *createButtons();
    void copyReport() const;
    void choosePlace();
    void save();
    void present();

    openapi::importer::Imported m_imported;
    Dialogs &m_dialogs;
    QListWidget *m_report = nullptr;
    QLineEdit *m_path = nullptr;
    QPushButton *m_save = nullptr;
    QString m_agreed; ///< the path that a native dialog has asked about
};

} // namespace ui
