// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

class QComboBox;
class QPushButton;
class QStackedLayout;

namespace ui::models {
class LogFilter;
}
namespace ui::widgets {
class FilterField;
class RecordTable;
} // namespace ui::widgets

namespace ui::pages {

/// The log, live: by level, category and text; pause, clear, save. Follows the newest line until
/// the user scrolls up.
class LogPage final : public Page
{
    Q_OBJECT

public:
    LogPage(const PageParts &parts, QWidget *parent);

    int copySelection() override;
    void focusFilter() override;

    /// The lines shown, as they are saved.
    [[nodiscard]] QByteArray plainText() const;

private:
    [[nodiscard]] QLayout *createFilters();
    void createTable();
    void listCategories();
    void showWaiting();
    void followEnd();
    void showEmptyState();

    PageParts m_parts;
    models::LogFilter *m_filter = nullptr;
    widgets::FilterField *m_search = nullptr;
    QComboBox *m_level = nullptr;
    QComboBox *m_category = nullptr;
    QPushButton *m_pause = nullptr;
    widgets::RecordTable *m_table = nullptr;
    QStackedLayout *m_stack = nullptr;
    bool m_atEnd = true;
};

} // namespace ui::pages
