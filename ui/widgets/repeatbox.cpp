// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/repeatbox.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui::widgets {
namespace {

constexpr int mostTimes = 1'000'000;
constexpr double longestPause = 86'400; // s

} // namespace

RepeatBox::RepeatBox(QWidget *parent)
    : QWidget(parent)
    , m_on(new QCheckBox(tr("&Repeat"), this))
    , m_times(new QSpinBox(this))
    , m_every(new QDoubleSpinBox(this))
{
    setObjectName(u"repeat"_qs);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_on->setObjectName(u"repeatOn"_qs);
    m_on->setToolTip(tr("Fire several events, one after the other. Write {{n}} into a value for "
                        "the number of the event, {{uuid}} for an id and {{now}} for the time."));
    m_times->setObjectName(u"repeatTimes"_qs);
    m_times->setAccessibleName(tr("How many events"));
    m_times->setToolTip(tr("How many events; 0 goes on until you stop it"));
    m_times->setRange(0, mostTimes);
    m_times->setValue(5);
    m_times->setSuffix(tr(" times"));
    m_times->setSpecialValueText(tr("until stopped"));
    m_every->setObjectName(u"repeatEvery"_qs);
    m_every->setAccessibleName(tr("Seconds from one event to the next"));
    m_every->setToolTip(tr("Seconds from one event to the next; 0 fires as soon as the last one is "
                           "taken"));
    m_every->setRange(0, longestPause);
    m_every->setDecimals(1);
    m_every->setPrefix(tr("every "));
    m_every->setSuffix(tr(" s"));
    m_every->setSpecialValueText(tr("at once"));
    for (QWidget *part : {static_cast<QWidget *>(m_on), static_cast<QWidget *>(m_times),
                          static_cast<QWidget *>(m_every)})
        row->addWidget(part);
    connect(m_on, &QCheckBox::toggled, this, &RepeatBox::present);
    connect(m_times, &QSpinBox::valueChanged, this, &RepeatBox::present);
    connect(m_every, &QDoubleSpinBox::valueChanged, this, &RepeatBox::present);
    present();
}

void RepeatBox::present()
{
    m_times->setVisible(isOn());
    m_every->setVisible(isOn());
    // What has no end has a pace.
    m_every->setMinimum(m_times->value() == 0 ? 0.1 : 0);
    Q_EMIT changed();
}

bool RepeatBox::isOn() const
{
    return m_on->isChecked();
}

int RepeatBox::times() const
{
    return m_times->value();
}

std::chrono::milliseconds RepeatBox::every() const
{
    return std::chrono::milliseconds(std::llround(m_every->value() * 1000));
}

QByteArray RepeatBox::saveState() const
{
    return QByteArray::number(times()) + ' '
           + QByteArray::number(static_cast<qint64>(every().count()));
}

void RepeatBox::restoreState(const QByteArray &state)
{
    const QList<QByteArray> parts = state.split(' ');
    if (parts.size() != 2)
        return;
    m_times->setValue(parts.at(0).toInt());
    m_every->setValue(parts.at(1).toDouble() / 1000);
}

} // namespace ui::widgets
