// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exportpreview.h"

#include "ui/exportwording.h"
#include "ui/severitywording.h"
#include "ui/widgets/differenceview.h"
#include "ui/wording.h"

#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

enum Column { Name, State, Size };

constexpr int RowSpace = 12;

void addLine(QListWidget &list, openapi::Severity severity, const QString &text)
{
    auto *item = new QListWidgetItem(severityIcon(severity), text, &list);
    item->setToolTip(text);
}

} // namespace

ExportPreview::ExportPreview(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_tabs(new QTabWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_summary->setObjectName(u"exportSummary"_qs);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_changes = createList(tr("What flows meet"), u"exportChanges"_qs);
    m_remarks = createList(tr("Remarks"), u"exportRemarks"_qs);
    m_tabs->setObjectName(u"exportTabs"_qs);
    m_tabs->addTab(createFiles(), QString());
    m_tabs->addTab(m_changes, QString());
    m_tabs->addTab(m_remarks, QString());
    layout->addWidget(m_summary);
    layout->addWidget(m_tabs, 1);
}

QWidget *ExportPreview::createFiles()
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    m_files = new QTreeWidget(splitter);
    m_files->setObjectName(u"exportFiles"_qs);
    m_files->setAccessibleName(tr("Files of the package"));
    m_files->setRootIsDecorated(false);
    m_files->setUniformRowHeights(true);
    m_files->setHeaderLabels({tr("File"), tr("State"), tr("Size")});
    m_files->header()->setStretchLastSection(false);
    m_files->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_files->header()->setSectionResizeMode(State, QHeaderView::ResizeToContents);
    m_files->header()->setSectionResizeMode(Size, QHeaderView::ResizeToContents);
    m_lines = new widgets::DifferenceView(tr("Lines that differ from the last export"), splitter);
    m_lines->setObjectName(u"exportLines"_qs);
    splitter->addWidget(m_files);
    splitter->addWidget(m_lines);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    connect(m_files, &QTreeWidget::currentItemChanged, this, &ExportPreview::showFile);
    return splitter;
}

QListWidget *ExportPreview::createList(const QString &name, const QString &objectName)
{
    auto *list = new QListWidget(this);
    list->setObjectName(objectName);
    list->setAccessibleName(name);
    list->setWordWrap(true);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    return list;
}

void ExportPreview::setOutcome(const ExportOutcome &outcome)
{
    m_report = outcome ? *outcome : ExportReport();
    m_tabs->setVisible(outcome.has_value());
    listFiles();
    listChanges();
    listRemarks();
    const auto changed = std::count_if(m_report.files.begin(), m_report.files.end(),
                                       [](const ExportedFile &file) {
                                           return file.state == ExportedFile::State::Added
                                                  || file.state == ExportedFile::State::Changed;
                                       });
    if (!outcome)
        m_summary->setText(outcome.error());
    else if (!m_report.compared)
        m_summary->setText(
            tr("A first export: there is none of this connector yet at this place."));
    else if (changed == 0)
        m_summary->setText(tr("Nothing differs from the last export."));
    else
        m_summary->setText(
            tr("%Ln file(s) differ(s) from the last export.", nullptr, static_cast<int>(changed)));
}

void ExportPreview::listFiles()
{
    m_files->clear();
    QTreeWidgetItem *first = nullptr;
    for (const ExportedFile &file : m_report.files) {
        const QString states[] = {tr("new"), tr("changed"), tr("unchanged"), tr("stays")};
        auto *item = new QTreeWidgetItem(m_files, {file.name, states[static_cast<int>(file.state)],
                                                   QLocale().formattedDataSize(file.bytes)});
        item->setSizeHint(Name, QSize(0, fontMetrics().height() + RowSpace));
        item->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
        if (!first && !file.changes.isEmpty())
            first = item;
    }
    m_tabs->setTabText(0, tr("Files"));
    m_files->setCurrentItem(first ? first : m_files->topLevelItem(0));
    showFile();
}

void ExportPreview::showFile()
{
    const int row = m_files->indexOfTopLevelItem(m_files->currentItem());
    if (row < 0)
        return m_lines->setDifference({});
    const ExportedFile &file = m_report.files.at(static_cast<size_t>(row));
    m_lines->setDifference(file.changes);
    m_lines->setPlaceholderText(file.state == ExportedFile::State::Added ? tr("This file is new.")
                                : file.state == ExportedFile::State::Left
                                    ? tr("This file is not part of the export and stays as it is.")
                                : file.state == ExportedFile::State::Changed
                                    ? tr("The picture is another one.")
                                    : tr("Not a byte of this file differs."));
}

void ExportPreview::listChanges()
{
    m_changes->clear();
    const auto add = [this](bool breaking) {
        for (const openapi::exporter::Change &change : m_report.changes) {
            if (isBreaking(change.code) == breaking)
                addLine(*m_changes, breaking ? openapi::Severity::Error : openapi::Severity::Hint,
                        wording::changeText(change));
        }
    };
    add(true);
    add(false);
    m_tabs->setTabText(1, tr("What flows meet (%L1)").arg(m_changes->count()));
    m_tabs->setTabVisible(1, m_report.compared);
}

void ExportPreview::listRemarks()
{
    m_remarks->clear();
    for (const openapi::exporter::Remark &remark : m_report.remarks)
        addLine(*m_remarks, remark.severity, wording::remarkText(remark));
    const auto repaired = [this](const QString &name, const openapi::Diagnostics &repairs) {
        for (const openapi::Diagnostic &repair : repairs) {
            addLine(*m_remarks, openapi::Severity::Warning,
                    tr("%1 is not strict JSON; what is exported is: %2")
                        .arg(name, wording::diagnostic(repair)));
        }
    };
    repaired(m_report.definitionName, m_report.definitionRepairs);
    repaired(m_report.propertiesName, m_report.propertiesRepairs);
    m_tabs->setTabText(2, tr("Remarks (%L1)").arg(m_remarks->count()));
}

} // namespace ui
