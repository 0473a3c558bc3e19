// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importdialog.h"

#include "ui/dialogs.h"
#include "ui/importwording.h"
#include "ui/severitywording.h"
#include "ui/theme.h"
#include "ui/widgets/primarybutton.h"
#include "ui/wording.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace ui {

using Kind = openapi::importer::Imported::Kind;

ImportDialog::ImportDialog(const QString &origin, const openapi::importer::Imported &imported,
                           const QString &suggested, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_imported(imported)
    , m_dialogs(dialogs)
{
    setObjectName(u"importDialog"_qs);
    setWindowTitle(tr("Bring a definition in"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    auto *name = new QLabel(origin, this);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setFont(theme::headingFont(font()));
    auto *words = new QLabel(sentence(), this);
    words->setObjectName(u"importWords"_qs);
    words->setWordWrap(true);
    m_report = createReport();
    layout->addWidget(name);
    layout->addWidget(words);
    layout->addWidget(m_report, 1);
    layout->addLayout(createPlace(suggested));
    layout->addLayout(createButtons());
    m_report->setVisible(m_report->count() > 0);
    resize(720, m_report->count() > 0 ? 480 : sizeHint().height());
    present();
}

QString ImportDialog::sentence() const
{
    const QString version = m_imported.kind == Kind::OpenApi30   ? u"3.0"_qs
                            : m_imported.kind == Kind::OpenApi31 ? u"3.1"_qs
                                                                 : QString();
    if (!m_imported.isUsable())
        return tr("Nothing could be made of this text:");
    if (version.isEmpty())
        return tr("This definition is brought in byte for byte.");
    const QString converted = tr("The platform takes OpenAPI 2.0 alone: this OpenAPI %1 was "
                                 "converted. The source stays as it is.")
                                  .arg(version);
    return m_imported.notes.empty() ? converted + u' ' + tr("Nothing was lost.")
                                    : converted + u' ' + tr("What became different:");
}

QListWidget *ImportDialog::createReport()
{
    auto *list = new QListWidget(this);
    list->setObjectName(u"importReport"_qs);
    list->setAccessibleName(tr("What became different"));
    list->setWordWrap(true);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    const auto add = [list](openapi::Severity severity, int line, const QString &text) {
        auto *item = new QListWidgetItem(
            severityIcon(severity), line > 0 ? tr("Line %L1: %2").arg(line).arg(text) : text, list);
        item->setToolTip(item->text());
    };
    for (const openapi::Diagnostic &diagnostic : m_imported.diagnostics) {
        openapi::Diagnostic placeless = diagnostic; // the place stands in front
        placeless.line = 0;
        add(diagnostic.severity, diagnostic.line, wording::diagnostic(placeless));
    }
    for (const openapi::importer::Note &note : m_imported.notes)
        add(note.severity, note.line, wording::importText(note));
    return list;
}

QLayout *ImportDialog::createPlace(const QString &suggested)
{
    auto *row = new QHBoxLayout;
    m_path = new QLineEdit(QDir::toNativeSeparators(suggested), this);
    m_path->setObjectName(u"importPath"_qs);
    auto *label = new QLabel(tr("&Keep it as"), this);
    label->setBuddy(m_path);
    auto *browse = new QPushButton(tr("Choose…"), this);
    browse->setObjectName(u"importBrowse"_qs);
    browse->setAutoDefault(false);
    for (QWidget *part : {static_cast<QWidget *>(label), static_cast<QWidget *>(m_path),
                          static_cast<QWidget *>(browse)})
        part->setVisible(m_imported.isUsable());
    row->addWidget(label);
    row->addWidget(m_path, 1);
    row->addWidget(browse);
    connect(m_path, &QLineEdit::textChanged, this, &ImportDialog::present);
    connect(browse, &QPushButton::clicked, this, &ImportDialog::choosePlace);
    return row;
}

QLayout *ImportDialog::createButtons()
{
    auto *row = new QHBoxLayout;
    auto *copy = new QPushButton(theme::icon(u"copy"_qs), tr("Copy the report"), this);
    copy->setObjectName(u"copyReport"_qs);
    copy->setAutoDefault(false);
    copy->setVisible(m_report->count() > 0);
    auto *cancel = new QPushButton(m_imported.isUsable() ? tr("Cancel") : tr("Close"), this);
    cancel->setAutoDefault(false);
    m_save = new widgets::PrimaryButton(u"save"_qs, tr("Save and open"), this);
    m_save->setObjectName(u"saveImport"_qs);
    m_save->setDefault(true);
    m_save->setVisible(m_imported.isUsable());
    row->addWidget(copy);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_save);
    connect(copy, &QPushButton::clicked, this, &ImportDialog::copyReport);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::save);
    return row;
}

void ImportDialog::copyReport() const
{
    QStringList lines;
    for (int row = 0; row < m_report->count(); ++row)
        lines.append(m_report->item(row)->text());
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void ImportDialog::choosePlace()
{
    m_dialogs.askSaveFileName(this, tr("Keep the definition as"), m_path->text(),
                              [this](const QString &path) {
                                  m_agreed = path;
                                  m_path->setText(QDir::toNativeSeparators(path));
                              });
}

void ImportDialog::save()
{
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    const auto go = [this, path] {
        Q_EMIT saveChosen(path);
        accept();
    };
    if (QFileInfo::exists(path) && path != m_agreed)
        m_dialogs.confirm(this, tr("%1 exists already. Write over it?").arg(m_path->text()),
                          tr("Write over it"), go);
    else
        go();
}

void ImportDialog::present()
{
    const QFileInfo place(QDir::fromNativeSeparators(m_path->text().trimmed()));
    m_save->setEnabled(m_imported.isUsable() && place.isAbsolute() && !place.isDir());
    m_save->setToolTip(m_save->isEnabled() ? QString()
                                           : tr("Give the whole path of a file, such as %1")
                                                 .arg(QDir::toNativeSeparators(
                                                     QDir::homePath() + u"/shop.swagger.json"_qs)));
}

} // namespace ui
