// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/runpanel.h"

#include "ui/models/runfailuresmodel.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/recordtable.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace ui::pages {
namespace {

using State = RunProgress::State;

constexpr int barParts = 1000;

} // namespace

RunPanel::RunPanel(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_words(new widgets::ElidedLabel(this))
    , m_stop(new QPushButton(theme::icon(u"stop"_qs), tr("Stop"), this))
    , m_close(new QToolButton(this))
    , m_table(new widgets::RecordTable(tr("Events that were not fired"), u"runFailures"_qs, this))
    , m_failures(new models::RunFailuresModel(this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(160);
    m_bar->setMaximumHeight(10);
    m_bar->setAccessibleName(tr("Events fired"));
    m_words->setObjectName(u"runWords"_qs);
    m_words->setProminent(true);
    m_stop->setObjectName(u"stopRun"_qs);
    m_stop->setToolTip(tr("Fire no more events; what was fired is delivered"));
    m_close->setIcon(theme::icon(u"close"_qs));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
    m_table->setModel(m_failures);
    m_table->setColumns({18, 60}, models::RunFailuresModel::Reason);
    m_table->setFixedHeight(110);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_bar);
    row->addWidget(m_words, 1);
    row->addWidget(m_stop);
    row->addWidget(m_close);
    layout->addLayout(row);
    layout->addWidget(m_table);
    connect(m_stop, &QPushButton::clicked, this, &RunPanel::stopRequested);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void RunPanel::expect()
{
    m_failures->clear();
    m_running = true;
    show();
}

void RunPanel::setProgress(const RunProgress &progress)
{
    m_running = progress.state != State::Ended;
    const qint64 done = progress.fired + progress.failed;
    if (progress.total > 0) {
        m_bar->setRange(0, barParts);
        m_bar->setValue(static_cast<int>(done * barParts / progress.total));
    } else {
        m_bar->setRange(0, m_running ? 0 : 1); // busy while it goes on
        m_bar->setValue(1);
    }
    m_words->setText(words(progress));
    m_words->setToolTip(m_words->text());
    m_stop->setVisible(m_running);
    m_stop->setEnabled(progress.state == State::Running);
    m_close->setVisible(!m_running);
    showFailures(progress);
}

QString RunPanel::words(const RunProgress &progress) const
{
    const QLocale locale;
    QStringList parts;
    if (progress.total > 0) {
        parts.append(tr("%1 of %2 events fired")
                         .arg(locale.toString(progress.fired), locale.toString(progress.total)));
    } else {
        parts.append(tr("%n event(s) fired", nullptr, static_cast<int>(progress.fired)));
    }
    if (progress.failed > 0)
        parts.append(tr("%n failed", nullptr, static_cast<int>(progress.failed)));
    const auto milliseconds = static_cast<double>(progress.elapsed.count());
    if (progress.state == State::Running && milliseconds > 1000) {
        const double rate = static_cast<double>(progress.fired) * 1000 / milliseconds;
        parts.append(tr("%1 a second").arg(locale.toString(rate, 'f', rate < 10 ? 1 : 0)));
    }
    if (progress.state == State::Stopping)
        parts.append(tr("stopping…"));
    if (progress.state != State::Ended)
        return parts.join(u" · "_qs);
    parts.append(tr("%n delivery(ies)", nullptr, static_cast<int>(progress.deliveries)));
    if (!progress.endedBecause.isEmpty())
        parts.append(progress.endedBecause);
    else if (progress.fired + progress.failed < progress.total)
        parts.append(tr("stopped"));
    return parts.join(u" · "_qs);
}

void RunPanel::showFailures(const RunProgress &progress)
{
    m_failures->append(progress.failures);
    m_table->setVisible(m_failures->rowCount() > 0);
    const qint64 hidden = progress.failed - m_failures->rowCount();
    m_table->setToolTip(hidden > 0
                            ? tr("%n more that are not listed", nullptr, static_cast<int>(hidden))
                            : QString());
}

} // namespace ui::pages
