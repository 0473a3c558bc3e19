// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/eventfiledialog.h"

#include "ui/models/eventfilemodel.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/recordtable.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ui::pages {

EventFileDialog::EventFileDialog(const QString &fileName, models::EventFileModel *model,
                                 QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_table(new widgets::RecordTable(tr("Events of the file"), u"eventFile"_qs, this))
{
    model->setParent(this);
    setObjectName(u"eventFileDialog"_qs);
    setWindowTitle(tr("Events from a file"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    auto *name = new QLabel(this);
    name->setTextFormat(Qt::PlainText);
    name->setText(fileName);
    name->setFont(theme::titleFont(font()));
    layout->addWidget(name);
    auto *words = new QLabel(sentence(), this);
    words->setObjectName(u"eventFileWords"_qs);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    layout->addWidget(words);
    m_table->setModel(model);
    m_table->setColumns({6, 40, 14, 14, 14, 14}, models::EventFileModel::Result);
    m_table->setToolTip(tr("Select lines to fire these alone"));
    layout->addWidget(m_table, 1);
    layout->addLayout(createOptions());
    layout->addLayout(createButtons());
    connect(m_table, &widgets::RecordTable::currentRowChanged, this, &EventFileDialog::present);
    resize(880, 520);
    present();
}

QString EventFileDialog::sentence() const
{
    const int all = m_model->rowCount();
    const int wrong = all - m_model->validCount();
    QString text = tr("%n event(s).", nullptr, all);
    if (wrong > 0)
        text += u' ' % tr("%n of them does (do) not fit.", nullptr, wrong);
    if (!m_model->file().unknownColumns.isEmpty()) {
        text += u' '
                % tr("The event knows no column “%1”; it is sent as text.")
                      .arg(m_model->file().unknownColumns.mid(0, 5).join(tr("”, “")));
    }
    return text;
}

QLayout *EventFileDialog::createOptions()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_every = new QDoubleSpinBox(this);
    m_every->setObjectName(u"fileEvery"_qs);
    m_every->setAccessibleName(tr("Seconds from one event to the next"));
    m_every->setToolTip(tr("Seconds from one event to the next; 0 fires as soon as the last one is "
                           "taken"));
    m_every->setRange(0, 86'400);
    m_every->setDecimals(1);
    m_every->setPrefix(tr("every "));
    m_every->setSuffix(tr(" s"));
    m_every->setSpecialValueText(tr("at once"));
    auto *pace = new QLabel(tr("&Pace"), this);
    pace->setBuddy(m_every);
    m_force = new QCheckBox(tr("Send those that do not fit, too"), this);
    m_force->setObjectName(u"fileForce"_qs);
    m_force->setToolTip(tr("To see how the flow reacts to values that break the event's schema"));
    m_force->setVisible(m_model->validCount() < m_model->rowCount());
    connect(m_force, &QCheckBox::toggled, this, &EventFileDialog::present);
    row->addWidget(pace);
    row->addWidget(m_every);
    row->addWidget(m_force);
    row->addStretch();
    return row;
}

QLayout *EventFileDialog::createButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_selected = new QPushButton(this);
    m_selected->setObjectName(u"fireSelected"_qs);
    m_all = new widgets::PrimaryButton(u"fire"_qs, QString(), this);
    m_all->setObjectName(u"fireAll"_qs);
    m_all->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_selected);
    row->addWidget(m_all);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_selected, &QPushButton::clicked, this, [this] { fire(true); });
    connect(m_all, &QPushButton::clicked, this, [this] { fire(false); });
    return row;
}

void EventFileDialog::setReady(bool ready)
{
    m_ready = ready;
    present();
}

std::vector<int> EventFileDialog::rows(bool selectedOnly) const
{
    std::vector<int> wanted;
    if (selectedOnly) {
        const QModelIndexList selected = m_table->selectionModel()->selectedRows();
        for (const QModelIndex &index : selected)
            wanted.push_back(index.row());
        std::sort(wanted.begin(), wanted.end());
    } else {
        for (int row = 0; row < m_model->rowCount(); ++row)
            wanted.push_back(row);
    }
    if (!m_force->isChecked()) {
        std::erase_if(wanted, [this](int row) {
            return !m_model->file().rows.at(static_cast<size_t>(row)).problems.empty();
        });
    }
    return wanted;
}

void EventFileDialog::present()
{
    const auto selected = static_cast<int>(rows(true).size());
    const int all = m_force->isChecked() ? m_model->rowCount() : m_model->validCount();
    m_selected->setText(tr("Fire %n selected", nullptr, selected));
    m_all->setText(tr("Fire %n event(s)", nullptr, all));
    m_selected->setEnabled(m_ready && selected > 0);
    m_all->setEnabled(m_ready && all > 0);
    const QString hint = m_ready ? QString() : tr("Start the server to fire.");
    m_selected->setToolTip(hint);
    m_all->setToolTip(hint);
}

void EventFileDialog::fire(bool selectedOnly)
{
    RunPlan plan;
    for (const int row : rows(selectedOnly)) {
        const openapi::EventRow &event = m_model->file().rows.at(static_cast<size_t>(row));
        plan.payloads.push_back(event.payload);
        plan.lines.push_back(event.line);
    }
    plan.force = m_force->isChecked();
    plan.every = std::chrono::milliseconds(std::llround(m_every->value() * 1000));
    accept();
    Q_EMIT fireRequested(plan);
}

} // namespace ui::pages
