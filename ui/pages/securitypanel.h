// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/connector.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace ui::widgets {
class ProblemLabel;
class SecretField;
class SecretPlace;
} // namespace ui::widgets

namespace ui::pages {

class TokenRulesForm;

/// What callers of the hosted connector must show: declared by the definition, switched on and
/// filled in by the user.
class SecurityPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SecurityPanel(QWidget *parent);

    void setConnector(const Connector &connector);
    /// To the switch for access tokens.
    void focusSwitch();

Q_SIGNALS:
    void rulesChanged(const server::TokenRules &rules);
    void keysChanged(const server::CallerKeys &keys);
    void copied();

private:
    [[nodiscard]] QWidget *createKeys();
    void createFields();
    void connectFields();
    [[nodiscard]] server::CallerKeys typed() const;
    void showKeys(const server::CallerKeys &keys);
    void apply();
    void forget();
    [[nodiscard]] QString missing(const server::CallerKeys &keys) const;

    TokenRulesForm *m_tokens = nullptr;
    QString m_file;
    bool m_hasApiKey = false;
    bool m_hasBasic = false;
    server::CallerKeys m_applied;
    QLabel *m_declared = nullptr;
    QCheckBox *m_require = nullptr;
    QWidget *m_fields = nullptr;
    QFormLayout *m_form = nullptr;
    widgets::SecretField *m_apiKey = nullptr;
    QLineEdit *m_user = nullptr;
    widgets::SecretField *m_password = nullptr;
    widgets::ProblemLabel *m_problem = nullptr;
    widgets::SecretPlace *m_place = nullptr;
};

} // namespace ui::pages
