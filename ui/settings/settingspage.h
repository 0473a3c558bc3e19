// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"
#include "ui/settingsvalues.h"

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {
class SettingsDesk;
namespace widgets {
class FilterField;
class PrimaryButton;
} // namespace widgets
} // namespace ui

namespace ui::settings {

class Section;
class TlsSection;

/// Everything that holds for all connectors and outlives the window. Nothing takes effect before
/// "Apply", which says beforehand what it causes.
class SettingsPage final : public pages::Page
{
    Q_OBJECT

public:
    SettingsPage(SettingsDesk &desk, QWidget *parent);

    void setServerState(const server::ServerState &state) override;
    void focusFilter() override;
    void refresh() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *createSections();
    [[nodiscard]] QWidget *createFoot();
    void add(Section *section);
    void filter(const QString &search);
    void follow();
    void showValues(const SettingsValues &values);
    void showEffect();
    [[nodiscard]] SettingsValues typed() const;
    [[nodiscard]] QString effect(const SettingsValues &typed) const;
    [[nodiscard]] bool isSound() const;
    void apply();

    SettingsDesk &m_desk;
    SettingsValues m_inForce; ///< as shown last
    server::ServerState m_state;
    widgets::FilterField *m_search;
    QLabel *m_nothing;
    QVBoxLayout *m_column = nullptr;
    std::vector<Section *> m_sections;
    TlsSection *m_tls = nullptr;
    QLabel *m_effect = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_revert = nullptr;
    widgets::PrimaryButton *m_apply = nullptr;
};

} // namespace ui::settings
