// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

class QLabel;
class QSortFilterProxyModel;
class QStackedLayout;

namespace ui::models {
class ClaimsModel;
class RefusalsModel;
} // namespace ui::models

namespace ui::widgets {
class ElidedLabel;
class EmptyState;
class FilterField;
class RecordTable;
} // namespace ui::widgets

namespace ui::pages {

/// The callers that were not let in, the latest first, and why: claim by claim.
class RefusalsPanel final : public QWidget
{
    Q_OBJECT

public:
    RefusalsPanel(const PageParts &parts, QWidget *parent);

    int copySelection() const;
    void focusFilter();

Q_SIGNALS:
    void copied();

private:
    void createTable(const PageParts &parts);
    [[nodiscard]] QWidget *createDetails(const PageParts &parts);
    [[nodiscard]] QWidget *createHead();
    void present();
    void showCurrent();
    [[nodiscard]] const server::TokenRefusal *current() const;
    void copyDetails();

    models::RefusalsModel &m_refusals;
    models::ClaimsModel *m_claims = nullptr;
    QSortFilterProxyModel *m_filtered = nullptr;
    widgets::FilterField *m_filter = nullptr;
    widgets::RecordTable *m_table = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_details = nullptr;
    widgets::ElidedLabel *m_title = nullptr;
    QLabel *m_words = nullptr;
    widgets::RecordTable *m_claimTable = nullptr;
};

} // namespace ui::pages
