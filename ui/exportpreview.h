// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/exportsource.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QTabWidget;
class QTreeWidget;

namespace ui {
namespace widgets {
class DifferenceView;
}

/// What an export would change: its files with the lines that differ from the last export, what
/// flows meet, and what is to be known about it.
class ExportPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPreview(QWidget *parent);

    void setOutcome(const ExportOutcome &outcome);

private:
    [[nodiscard]] QWidget *createFiles();
    [[nodiscard]] QListWidget *createList(const QString &name, const QString &objectName);
    void listFiles();
    void listChanges();
    void listRemarks();
    void showFile();

    ExportReport m_report;
    QLabel *m_summary = nullptr;
    QTabWidget *m_tabs = nullptr;
    QTreeWidget *m_files = nullptr;
    widgets::DifferenceView *m_lines = nullptr;
    QListWidget *m_changes = nullptr;
    QListWidget *m_remarks = nullptr;
};

} // namespace ui
