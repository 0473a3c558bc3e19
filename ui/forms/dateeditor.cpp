// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/dateeditor.h"

#include "ui/theme.h"

#include <QCalendarWidget>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

namespace ui::forms {

DateEditor::DateEditor(const QString &format, QWidget *parent)
    : FieldEditor(parent)
    , m_format(format)
    , m_line(new QLineEdit(this))
    , m_button(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_button);
    m_line->setPlaceholderText(format == u"date"         ? u"2026-03-31"_qs
                               : format == u"date-no-tz" ? u"2026-03-31T14:30:00"_qs
                                                         : u"2026-03-31T14:30:00Z"_qs);
    m_button->setIcon(theme::icon(u"calendar"_qs));
    m_button->setAutoRaise(true);
    setFocusProxy(m_line);
    shareUndo(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &DateEditor::take);
    connect(m_button, &QToolButton::clicked, this, &DateEditor::openCalendar);
}

void DateEditor::setName(const QString &name)
{
    m_line->setAccessibleName(name);
    m_button->setAccessibleName(tr("Calendar: %1").arg(name));
    m_button->setToolTip(tr("Choose the day"));
}

void DateEditor::setValue(const openapi::JsonValue *value)
{
    m_value = value ? std::optional(*value) : std::nullopt;
    const QString text = !value              ? QString()
                         : value->isString() ? value->toString()
                                             : QString::fromUtf8(value->toJson());
    if (m_line->text() != text)
        m_line->setText(text);
}

void DateEditor::take(const QString &text)
{
    m_value = text.isEmpty() ? std::nullopt : std::optional(openapi::JsonValue::string(text));
    Q_EMIT edited({}, m_value);
}

void DateEditor::createCalendar()
{
    m_menu = new QMenu(this);
    m_calendar = new QCalendarWidget(m_menu);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    auto *action = new QWidgetAction(m_menu);
    action->setDefaultWidget(m_calendar);
    m_menu->addAction(action);
    connect(m_calendar, &QCalendarWidget::activated, this, &DateEditor::chooseDay);
    connect(m_calendar, &QCalendarWidget::clicked, this, &DateEditor::chooseDay);
}

void DateEditor::openCalendar()
{
    if (!m_menu)
        createCalendar();
    const QDate shown = QDate::fromString(m_line->text().left(10), Qt::ISODate);
    m_calendar->setSelectedDate(shown.isValid() ? shown : QDate::currentDate());
    m_menu->popup(m_button->mapToGlobal(m_button->rect().bottomLeft()));
    m_calendar->setFocus();
}

void DateEditor::chooseDay(const QDate &day)
{
    const QString date = day.toString(Qt::ISODate);
    const QString rest = m_line->text().mid(10);
    const QString midday = m_format == u"date-no-tz" ? u"T12:00:00"_qs : u"T12:00:00Z"_qs;
    const QString time = rest.startsWith(u'T') ? rest : midday;
    m_line->setText(m_format == u"date" ? date : QString(date % time));
    m_menu->close();
    take(m_line->text());
}

} // namespace ui::forms
