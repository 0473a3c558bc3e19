// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/numberfield.h"

#include <QEvent>
#include <QSpinBox>

namespace ui::settings {

namespace {

qint64 factorOf(Unit unit)
{
    switch (unit) {
    case Unit::Seconds:
        return 1000;
    case Unit::KibiBytes:
        return 1024;
    case Unit::MebiBytes:
        return 1024 * 1024;
    case Unit::Count:
    case Unit::Port:
    case Unit::Days:
        break;
    }
    return 1;
}

QString suffixOf(Unit unit)
{
    switch (unit) {
    case Unit::Seconds:
        return NumberField::tr(" s");
    case Unit::KibiBytes:
        return NumberField::tr(" KiB");
    case Unit::MebiBytes:
        return NumberField::tr(" MiB");
    case Unit::Days:
        return NumberField::tr(" days");
    case Unit::Count:
    case Unit::Port:
        break;
    }
    return {};
}

} // namespace

NumberPlace NumberPlace::of(server::ConfigNumber number)
{
    return {
        [number](const SettingsValues &values) { return server::valueOf(values.server, number); },
        [number](SettingsValues &values, qint64 value) {
            server::setValue(values.server, number, value);
        },
        server::rangeOf(number)};
}

NumberField::NumberField(const SettingText &text, const NumberPlace &place, Unit unit,
                         const QString &zero, QWidget *parent)
    : SettingField(text, parent)
    , m_place(place)
    , m_factor(factorOf(unit))
    , m_box(new QSpinBox(this))
{
    const auto whole = [this](qint64 value) { return static_cast<int>(value / m_factor); };
    m_box->setRange(whole(place.range.least), whole(place.range.most));
    m_box->setSuffix(suffixOf(unit));
    m_box->setSpecialValueText(zero);
    m_box->setGroupSeparatorShown(unit != Unit::Port);
    if (unit != Unit::Port)
        m_box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    // Whoever scrolls the page does not mean the number that comes by.
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->installEventFilter(this);
    setEditor(m_box);
    connect(m_box, &QSpinBox::valueChanged, this, &NumberField::noteEdited);
}

bool NumberField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || m_box->hasFocus())
        return SettingField::eventFilter(watched, event);
    event->ignore();
    return true;
}

void NumberField::showValues(const SettingsValues &values)
{
    const QSignalBlocker blocker(m_box);
    m_shown = m_place.get(values);
    m_box->setValue(static_cast<int>(m_shown / m_factor));
}

void NumberField::take(SettingsValues &values) const
{
    const bool untouched = m_box->value() == m_shown / m_factor;
    m_place.set(values, untouched ? m_shown : m_box->value() * m_factor);
}

} // namespace ui::settings
