// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

namespace ui::models {
class HeadersModel;
}
namespace ui::widgets {
class ElidedLabel;
class FactList;
class RecordTable;
} // namespace ui::widgets

namespace ui::pages {

/// Everything that is known about one subscription, with the headers it came with.
class SubscriptionDetails final : public QWidget
{
    Q_OBJECT

public:
    SubscriptionDetails(const PageParts &parts, QWidget *parent);

    void setDefinition(const openapi::DefinitionPtr &definition);
    void showSubscription(const server::Subscription &subscription);

Q_SIGNALS:
    void sendTestRequested(const QString &trigger, const QString &subscriptionId);

private:
    [[nodiscard]] QLayout *createHead();
    [[nodiscard]] QWidget *createFacts();
    [[nodiscard]] QWidget *createHeaders();
    void showFacts();

    PageParts m_parts;
    openapi::DefinitionPtr m_definition;
    server::Subscription m_subscription;
    models::HeadersModel *m_headers = nullptr;
    widgets::ElidedLabel *m_title = nullptr;
    widgets::FactList *m_facts = nullptr;
    widgets::RecordTable *m_headerTable = nullptr;
};

} // namespace ui::pages
