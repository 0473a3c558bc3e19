// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldeditor.h"

class QCalendarWidget;
class QLineEdit;
class QMenu;
class QToolButton;

namespace ui::forms {

/// A date, or a date with time, in the spelling of RFC 3339; with a calendar to choose the day.
class DateEditor final : public FieldEditor
{
    Q_OBJECT

public:
    /// `format`: "date", "date-time" or "date-no-tz".
    DateEditor(const QString &format, QWidget *parent);

    void setValue(const openapi::JsonValue *value) override;
    [[nodiscard]] std::optional<openapi::JsonValue> value() const override { return m_value; }
    void setName(const QString &name) override;

private:
    void createCalendar();
    void openCalendar();
    void chooseDay(const QDate &day);
    void take(const QString &text);

    QString m_format;
    QLineEdit *m_line = nullptr;
    QToolButton *m_button = nullptr;
    QMenu *m_menu = nullptr;
    QCalendarWidget *m_calendar = nullptr; ///< made when first opened
    std::optional<openapi::JsonValue> m_value;
};

} // namespace ui::forms
