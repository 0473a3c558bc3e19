// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/numberfield.h"

#include <vector>

class QVBoxLayout;

namespace ui::settings {

/// A titled part of the settings.
class Section : public QWidget
{
    Q_OBJECT

public:
    Section(const QString &title, QWidget *parent);

    [[nodiscard]] const std::vector<SettingField *> &fields() const { return m_fields; }
    /// Shows the settings that `search` finds in their words; all of them when it stands in the title.
    void filter(const QString &search);

Q_SIGNALS:
    void edited();

protected:
    /// One number of the server's configuration.
    struct NumberRow
    {
        server::ConfigNumber number;
        Unit unit;
        SettingText text;
        QString zero = {}; ///< what 0 means
    };

    void addField(SettingField *field);
    void addNumbers(const std::vector<NumberRow> &rows);
    /// A paragraph, or a part of another kind.
    void addNote(const QString &text);
    void addWidget(QWidget *widget);
    [[nodiscard]] QWidget *content() const { return m_content; }

private:
    QString m_title;
    QWidget *m_content;
    QVBoxLayout *m_column;
    std::vector<SettingField *> m_fields;
};

} // namespace ui::settings
