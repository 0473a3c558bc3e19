// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tokenrulesform.h"

#include "ui/theme.h"
#include "ui/tokenwording.h"
#include "ui/widgets/card.h"
#include "ui/widgets/problemlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace ui::pages {

using Fault = server::TokenRulesFault;

namespace {

QStringList partsOf(const QLineEdit &line)
{
    static const QRegularExpression between(u"[\\s,;]+"_qs);
    return line.text().split(between, Qt::SkipEmptyParts);
}

} // namespace

TokenRulesForm::TokenRulesForm(QWidget *parent)
    : QWidget(parent)
    , m_require(new QCheckBox(tr("Only callers with an access &token"), this))
    , m_state(new QLabel(this))
    , m_rows(new QWidget(this))
    , m_form(new QGridLayout(m_rows))
    , m_provider(new QComboBox(m_rows))
{
    m_require->setObjectName(u"requireTokens"_qs);
    m_require->setToolTip(tr("Refuse callers of the connector without an access token for it"));
    m_state->setObjectName(u"tokensState"_qs);
    m_state->setWordWrap(true);
    m_form->setContentsMargins(0, 4, 0, 4);
    m_form->setVerticalSpacing(10);
    m_form->setColumnStretch(1, 1);
    auto *card = new widgets::Card(tr("Access tokens"), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    for (QWidget *part : std::initializer_list<QWidget *>{m_require, m_state, m_rows})
        card->content()->addWidget(part);
    createProviders();
    createFields();
    connect(m_require, &QCheckBox::toggled, this, &TokenRulesForm::apply);
    connect(m_provider, &QComboBox::activated, this, [this] {
        present();
        apply();
    });
    present();
}

void TokenRulesForm::createProviders()
{
    m_provider->setObjectName(u"tokenProvider"_qs);
    m_provider->setAccessibleName(tr("Provider"));
    m_provider->setToolTip(tr("Who makes the tokens"));
    m_provider->addItem(tr("Microsoft Entra ID"), server::TokenRules().authority);
    m_provider->addItem(tr("Microsoft Entra ID for US Government"),
                        u"https://login.microsoftonline.us"_qs);
    m_provider->addItem(tr("Microsoft Entra ID in China (21Vianet)"),
                        u"https://login.partner.microsoftonline.cn"_qs);
    m_provider->addItem(tr("Another OpenID provider"), QString());
    addRow(tr("Pro&vider"), m_provider, m_provider);
}

void TokenRulesForm::createFields()
{
    const QString id = u"11111111-2222-4333-8444-555555555555"_qs;
    addField(Issuer, u"tokenIssuer"_qs, tr("&Issuer"), u"https://login.example.com/realms/shop"_qs,
             tr("The address that its tokens name in “iss”. Its keys are found there, and its "
                "tokens must be signed with RS256."));
    addField(Tenants, u"tokenTenants"_qs, tr("T&enant"), id,
             tr("Directory (tenant) ID; several with commas. Or one verified domain, or "
                "organizations (any tenant), consumers (personal accounts), common (both)."));
    addField(Audiences, u"tokenAudiences"_qs, tr("&Audience"), id,
             tr("Application (client) ID of your API, which stands for api://ID too, or another "
                "URI of it; several with commas."));
    addField(
        Scopes, u"tokenScopes"_qs, tr("S&cope or role"), tr("any"),
        tr("Any one of these must be granted, several with commas. Empty: any scope or role."));
}

QLabel *TokenRulesForm::addRow(const QString &name, QWidget *line, QWidget *holder)
{
    auto *label = new QLabel(name, m_rows);
    label->setBuddy(line);
    label->setMinimumHeight(line->sizeHint().height());
    const int row = m_form->rowCount();
    m_form->addWidget(label, row, 0, Qt::AlignTop);
    m_form->addWidget(holder, row, 1);
    return label;
}

void TokenRulesForm::addField(FieldIndex index, const QString &id, const QString &label,
                              const QString &placeholder, const QString &explanation)
{
    Field &added = field(index);
    added.holder = new QWidget(m_rows);
    auto *layout = new QVBoxLayout(added.holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    added.line = new QLineEdit(added.holder);
    added.line->setObjectName(id);
    added.line->setPlaceholderText(placeholder);
    added.line->setAccessibleName(QString(label).remove(u'&'));
    added.line->setAccessibleDescription(explanation);
    added.problem = new widgets::ProblemLabel(added.holder);
    added.problem->setObjectName(id % u"Problem"_qs);
    auto *hint = new QLabel(explanation, added.holder);
    hint->setWordWrap(true);
    hint->setFont(theme::smallFont(font()));
    for (QWidget *part : std::initializer_list<QWidget *>{added.line, added.problem, hint})
        layout->addWidget(part);
    added.label = addRow(label, added.line, added.holder);
    connect(added.line, &QLineEdit::editingFinished, this, &TokenRulesForm::apply);
}

void TokenRulesForm::setConnector(const Connector &connector)
{
    const bool wasFixed = std::exchange(m_isFixed, connector.fixedTokens.required);
    if (connector.tokens() != m_applied || connector.file != m_file || wasFixed != m_isFixed)
        showRules(connector.tokens());
    m_file = connector.file;
    present();
}

void TokenRulesForm::focusSwitch()
{
    m_require->setFocus(Qt::OtherFocusReason);
}

void TokenRulesForm::showRules(const server::TokenRules &rules)
{
    m_applied = rules;
    const QSignalBlocker blocker(m_require);
    m_require->setChecked(rules.required);
    showProvider(rules);
    field(Issuer).line->setText(rules.issuer);
    field(Tenants).line->setText(rules.tenants.join(u", "_qs));
    field(Audiences).line->setText(rules.audiences.join(u", "_qs));
    field(Scopes).line->setText(rules.scopes.join(u", "_qs));
    showProblems(rules.required ? faultOf(rules) : std::nullopt);
}

void TokenRulesForm::showProvider(const server::TokenRules &rules)
{
    const QString authority = rules.issuer.isEmpty() ? rules.authority : QString();
    if (m_provider->findData(authority) < 0) // of the command line, or of an edited project
        m_provider->addItem(authority, authority);
    m_provider->setCurrentIndex(m_provider->findData(authority));
}

bool TokenRulesForm::isOther() const
{
    return m_provider->currentData().toString().isEmpty();
}

server::TokenRules TokenRulesForm::typed() const
{
    server::TokenRules rules;
    rules.required = m_require->isChecked();
    rules.tenants = partsOf(*field(Tenants).line);
    rules.audiences = partsOf(*field(Audiences).line);
    rules.scopes = partsOf(*field(Scopes).line);
    if (isOther())
        rules.issuer = field(Issuer).line->text().trimmed();
    else
        rules.authority = m_provider->currentData().toString();
    return rules;
}

void TokenRulesForm::apply()
{
    if (m_isFixed)
        return;
    const server::TokenRules rules = typed();
    std::optional<Fault> fault;
    if (rules.required) {
        fault = isOther() && rules.issuer.isEmpty() ? std::optional(Fault::IssuerUnclear)
                                                    : faultOf(rules);
    }
    showProblems(fault);
    present();
    if (fault || rules == m_applied)
        return;
    m_applied = rules;
    present();
    Q_EMIT rulesChanged(rules);
}

void TokenRulesForm::showProblems(std::optional<Fault> fault)
{
    const auto problem = [fault](std::initializer_list<Fault> own) {
        const bool isOwn = fault && std::find(own.begin(), own.end(), *fault) != own.end();
        return isOwn ? wording::explain(*fault) : QString();
    };
    field(Issuer).problem->setProblem(problem({Fault::IssuerUnclear}));
    field(Tenants).problem->setProblem(problem(
        {Fault::NoTenant, Fault::SeveralNames, Fault::TenantUnclear, Fault::AuthorityUnclear}));
    field(Audiences).problem->setProblem(problem({Fault::NoAudience}));
}

void TokenRulesForm::present()
{
    const bool isOn = m_require->isChecked();
    const bool isApplied = m_isFixed || typed() == m_applied;
    if (m_isFixed)
        m_state->setText(
            tr("The command line asks for these tokens in this run, whatever the "
               "project says. Start Declic without these options to change them here."));
    else if (!isOn)
        m_state->setText(tr("Off: tokens are not looked at. Switch it on before you let anybody "
                            "outside reach the connector."));
    else if (isApplied)
        m_state->setText(tr("In force, and kept with the connector. Who is not let in is listed "
                            "under Refused callers. Unsubscribing and test flows need no token."));
    else if (m_applied.required)
        m_state->setText(tr("Not applied yet: the rules from before hold until this is whole."));
    else
        m_state->setText(tr("Not applied yet: callers need no token until this is whole."));
    m_require->setEnabled(!m_isFixed);
    m_provider->setEnabled(!m_isFixed);
    for (const Field &shown : m_fields)
        shown.line->setReadOnly(m_isFixed); // to be read and copied all the same
    m_rows->setVisible(isOn);
    field(Issuer).label->setVisible(isOther());
    field(Issuer).holder->setVisible(isOther());
}

} // namespace ui::pages
