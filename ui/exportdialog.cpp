// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exportdialog.h"

#include "ui/answer.h"
#include "ui/dialogs.h"
#include "ui/exportpreview.h"
#include "ui/theme.h"
#include "ui/widgets/primarybutton.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {
namespace {

using Obstacle = ExportReport::Obstacle;
using namespace std::chrono_literals;

constexpr auto EditPause = 300ms;
constexpr int SwatchSize = 20;

/// A row whose field stands in a layout has no buddy of its own.
QLabel *labelOf(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    return label;
}

} // namespace

ExportDialog::ExportDialog(ExportSource &source, Dialogs &dialogs, bool signsIn, QWidget *parent)
    : QDialog(parent)
    , m_source(source)
    , m_dialogs(dialogs)
    , m_preview(new ExportPreview(this))
    , m_overcome(new QCheckBox(this))
{
    setObjectName(u"exportDialog"_qs);
    setWindowTitle(tr("Export the connector"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    m_overcome->setObjectName(u"exportOvercome"_qs);
    m_overcome->hide();
    layout->addLayout(createForm(signsIn));
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_overcome);
    layout->addLayout(createButtons());
    resize(820, 620);
    m_pause.setSingleShot(true);
    m_pause.setInterval(EditPause);
    connect(&m_pause, &QTimer::timeout, this, &ExportDialog::preview);
    connect(m_overcome, &QCheckBox::toggled, this,
            [this](bool agreed) { m_export->setEnabled(agreed); });
    fill(m_source.lastWish());
    preview();
}

QLayout *ExportDialog::createForm(bool signsIn)
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_host = new QComboBox(this);
    m_host->setObjectName(u"exportHost"_qs);
    m_host->setEditable(true);
    m_host->setInsertPolicy(QComboBox::NoInsert);
    m_host->addItems(m_source.hosts());
    m_host->setToolTip(tr("The name that the platform calls, such as shop.example or "
                          "shop.example:8443; empty: that of the definition"));
    form->addRow(tr("&Host"), m_host);
    m_form = new QComboBox(this);
    m_form->setObjectName(u"exportForm"_qs);
    m_form->addItems(
        {tr("A package, as a folder"), tr("A package, as a zip file"), tr("The definition alone")});
    form->addRow(tr("&What"), m_form);
    QLayout *place = createPlace();
    form->addRow(labelOf(tr("W&here"), m_path), place);
    QLayout *colour = createColour();
    form->addRow(labelOf(tr("&Brand color"), m_colour), colour);
    m_clientId = new QLineEdit(this);
    m_clientId->setObjectName(u"exportClientId"_qs);
    m_clientId->setToolTip(tr("Client ID of the app that is registered for the connector. Its "
                              "secret is never exported: the platform asks for it."));
    m_tenant = new QLineEdit(this);
    m_tenant->setObjectName(u"exportTenant"_qs);
    m_tenant->setPlaceholderText(u"common"_qs);
    m_tenant->setToolTip(tr("The tenant of that app"));
    if (signsIn) {
        form->addRow(tr("&Client ID"), m_clientId);
        form->addRow(tr("&Tenant"), m_tenant);
    }
    m_clientId->setVisible(signsIn);
    m_tenant->setVisible(signsIn);
    connect(m_host, &QComboBox::editTextChanged, this, &ExportDialog::previewSoon);
    connect(m_form, &QComboBox::currentIndexChanged, this, &ExportDialog::chooseForm);
    for (QLineEdit *field : {m_clientId, m_tenant})
        connect(field, &QLineEdit::textChanged, this, &ExportDialog::previewSoon);
    return form;
}

QLayout *ExportDialog::createPlace()
{
    auto *row = new QHBoxLayout;
    m_path = new QLineEdit(this);
    m_path->setObjectName(u"exportPath"_qs);
    m_path->setAccessibleName(tr("Where"));
    auto *browse = new QPushButton(tr("Choose…"), this);
    browse->setObjectName(u"exportBrowse"_qs);
    browse->setAutoDefault(false);
    row->addWidget(m_path, 1);
    row->addWidget(browse);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::previewSoon);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::choosePlace);
    return row;
}

QLayout *ExportDialog::createColour()
{
    auto *row = new QHBoxLayout;
    m_colour = new QLineEdit(this);
    m_colour->setObjectName(u"exportColour"_qs);
    m_colour->setAccessibleName(tr("Brand color"));
    m_colour->setMaxLength(7);
    m_colour->setToolTip(tr("As #rrggbb; empty: that of apiProperties.json, or one that Declic "
                            "chooses"));
    m_swatch = new QLabel(this);
    m_swatch->setFixedSize(SwatchSize, SwatchSize);
    row->addWidget(m_colour, 1);
    row->addWidget(m_swatch);
    connect(m_colour, &QLineEdit::textChanged, this, &ExportDialog::previewSoon);
    return row;
}

QLayout *ExportDialog::createButtons()
{
    auto *row = new QHBoxLayout;
    m_copy = new QPushButton(theme::icon(u"copy"_qs), tr("Copy the definition"), this);
    m_copy->setObjectName(u"copyDefinition"_qs);
    m_copy->setToolTip(tr("The definition with the chosen host, for the platform's code view"));
    m_copy->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_export = new widgets::PrimaryButton(u"save"_qs, tr("Export"), this);
    m_export->setObjectName(u"writeExport"_qs);
    m_export->setDefault(true);
    row->addWidget(m_copy);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_export);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copyDefinition);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::write);
    return row;
}

void ExportDialog::fill(const ExportWish &wish)
{
    m_host->setEditText(wish.host);
    m_form->setCurrentIndex(static_cast<int>(wish.form));
    m_path->setText(QDir::toNativeSeparators(wish.path));
    m_colour->setText(wish.brandColour);
    m_clientId->setText(wish.clientId);
    m_tenant->setText(wish.tenant);
}

ExportWish ExportDialog::wish() const
{
    return {static_cast<ExportWish::Form>(m_form->currentIndex()),
            QDir::fromNativeSeparators(m_path->text().trimmed()),
            m_host->currentText().trimmed(),
            m_colour->text().trimmed(),
            m_clientId->text().trimmed(),
            m_tenant->text().trimmed()};
}

void ExportDialog::choosePlace()
{
    const auto take = [this](const QString &path) {
        m_path->setText(QDir::toNativeSeparators(path));
    };
    if (wish().form == ExportWish::Form::Folder)
        m_dialogs.askFolder(this, tr("Export to"), wish().path, take);
    else
        m_dialogs.askSaveFileName(this, tr("Export to"), wish().path, take);
}

/// The path keeps its stem and gets the ending that fits.
void ExportDialog::chooseForm()
{
    QString path = m_path->text();
    for (const QString &ending : {u".zip"_qs, u".json"_qs}) {
        if (path.endsWith(ending, Qt::CaseInsensitive))
            path.chop(ending.size());
    }
    if (wish().form == ExportWish::Form::Archive)
        path += u".zip"_qs;
    else if (wish().form == ExportWish::Form::Definition)
        path += u".json"_qs;
    m_path->setText(path);
    previewSoon();
}

void ExportDialog::showColour(const QString &shown)
{
    const QColor colour(shown);
    m_swatch->setVisible(colour.isValid());
    m_swatch->setStyleSheet(u"background: %1; border-radius: 4px"_qs.arg(colour.name()));
    m_swatch->setToolTip(colour.name());
    m_colour->setPlaceholderText(colour.isValid() ? colour.name() : QString());
}

void ExportDialog::previewSoon()
{
    m_export->setEnabled(false);
    m_copy->setEnabled(false);
    m_pause.start();
}

void ExportDialog::preview()
{
    m_pause.stop();
    const int generation = ++m_generation;
    onAnswer(m_source.preview(wish()), this, [this, generation](const ExportOutcome &outcome) {
        if (generation == m_generation)
            present(outcome);
    });
}

void ExportDialog::present(const ExportOutcome &outcome)
{
    m_outcome = outcome;
    m_preview->setOutcome(outcome);
    const Obstacle obstacle = outcome ? outcome->obstacle : Obstacle::None;
    m_overcome->setChecked(false);
    m_overcome->setVisible(obstacle != Obstacle::None);
    m_overcome->setText(obstacle == Obstacle::Breaking
                            ? tr("Flows that exist may stop working. Export all the same")
                            : tr("At this place stands something else than an export of this "
                                 "connector. Write over it"));
    m_export->setEnabled(outcome && obstacle == Obstacle::None);
    m_copy->setEnabled(outcome.has_value());
    showColour(outcome ? outcome->brandColour : QString());
}

void ExportDialog::write()
{
    m_export->setEnabled(false);
    const Obstacle overcome = m_overcome->isChecked() ? m_outcome->obstacle : Obstacle::None;
    const int generation = ++m_generation;
    onAnswer(m_source.write(wish(), overcome), this,
             [this, generation](const ExportOutcome &outcome) {
                 if (generation != m_generation)
                     return;
                 if (!outcome || !outcome->written)
                     return present(outcome);
                 Q_EMIT exported(*outcome);
                 accept();
             });
}

void ExportDialog::copyDefinition()
{
    if (m_outcome)
        QGuiApplication::clipboard()->setText(QString::fromUtf8(m_outcome->definition));
}

} // namespace ui
