// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/connector.h"

#include <QWidget>

#include <array>
#include <optional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace ui::widgets {
class ProblemLabel;
}

namespace ui::pages {

/// Which access tokens callers must show. Applied at once when it is whole; rules of the command
/// line are shown and cannot be changed.
class TokenRulesForm final : public QWidget
{
    Q_OBJECT

public:
    explicit TokenRulesForm(QWidget *parent);

    void setConnector(const Connector &connector);
    void focusSwitch();

Q_SIGNALS:
    void rulesChanged(const server::TokenRules &rules);

private:
    enum FieldIndex { Issuer, Tenants, Audiences, Scopes, FieldCount };

    /// A line to type in, its explanation, and what is wrong with it.
    struct Field
    {
        QLabel *label = nullptr;
        QWidget *holder = nullptr;
        QLineEdit *line = nullptr;
        widgets::ProblemLabel *problem = nullptr;
    };

    void createProviders();
    void createFields();
    /// A name beside `line`, which is part of `holder`.
    QLabel *addRow(const QString &name, QWidget *line, QWidget *holder);
    void addField(FieldIndex index, const QString &id, const QString &label,
                  const QString &placeholder, const QString &explanation);
    [[nodiscard]] Field &field(FieldIndex index) { return m_fields[index]; }
    [[nodiscard]] const Field &field(FieldIndex index) const { return m_fields[index]; }
    void showRules(const server::TokenRules &rules);
    void showProvider(const server::TokenRules &rules);
    [[nodiscard]] server::TokenRules typed() const;
    [[nodiscard]] bool isOther() const; ///< no Entra
    void apply();
    void showProblems(std::optional<server::TokenRulesFault> fault);
    void present();

    QString m_file;
    bool m_isFixed = false; ///< by the command line
    server::TokenRules m_applied;
    QCheckBox *m_require = nullptr;
    QLabel *m_state = nullptr;
    QWidget *m_rows = nullptr;
    QGridLayout *m_form = nullptr;
    QComboBox *m_provider = nullptr;
    std::array<Field, FieldCount> m_fields;
};

} // namespace ui::pages
