// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/securitypanel.h"

#include "ui/pages/tokenrulesform.h"
#include "ui/widgets/card.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/scrolledcolumn.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/secretplace.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::pages {

using Kind = DeclaredSecurity::Kind;

namespace {

QString sentence(const DeclaredSecurity &declared)
{
    switch (declared.kind) {
    case Kind::ApiKeyHeader:
        return SecurityPanel::tr("an API key in the header %1").arg(declared.name);
    case Kind::ApiKeyQuery:
        return SecurityPanel::tr("an API key in the query parameter %1").arg(declared.name);
    case Kind::Basic:
        return SecurityPanel::tr("a user name and a password (basic authentication)");
    case Kind::SignIn:
        break;
    }
    return SecurityPanel::tr("a sign-in with OAuth 2.0 (%1): see above").arg(declared.name);
}

bool declares(const Connector &connector, std::initializer_list<Kind> kinds)
{
    return std::any_of(connector.security.begin(), connector.security.end(),
                       [&kinds](const DeclaredSecurity &declared) {
                           return std::find(kinds.begin(), kinds.end(), declared.kind)
                                  != kinds.end();
                       });
}

} // namespace

SecurityPanel::SecurityPanel(QWidget *parent)
    : QWidget(parent)
    , m_declared(new QLabel(this))
    , m_require(new QCheckBox(tr("&Require it from callers"), this))
    , m_fields(new QWidget(this))
    , m_form(new QFormLayout(m_fields))
    , m_problem(new widgets::ProblemLabel(this))
    , m_place(new widgets::SecretPlace(this))
{
    auto *scroll = new widgets::ScrolledColumn(this);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QWidget *cards = scroll->content();
    QVBoxLayout *column = scroll->column();
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    m_tokens = new TokenRulesForm(cards);
    column->addWidget(m_tokens);
    column->addWidget(createKeys());
    column->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connectFields();
}

QWidget *SecurityPanel::createKeys()
{
    auto *card = new widgets::Card(tr("Keys and passwords"), this);
    m_declared->setWordWrap(true);
    m_declared->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_require->setObjectName(u"requireKeys"_qs);
    m_require->setToolTip(tr("Refuse callers of the connector that do not show these"));
    createFields();
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_declared, m_require, m_fields, m_problem, m_place})
        card->content()->addWidget(part);
    m_problem->hide();
    return card;
}

void SecurityPanel::createFields()
{
    m_form->setContentsMargins(0, 4, 0, 4);
    m_apiKey = new widgets::SecretField(tr("API key"), u"apiKey"_qs, m_fields);
    m_user = new QLineEdit(m_fields);
    m_user->setObjectName(u"basicUser"_qs);
    m_user->setAccessibleName(tr("User name"));
    m_password = new widgets::SecretField(tr("Password"), u"basicPassword"_qs, m_fields);
    m_form->addRow(tr("API &key"), m_apiKey);
    m_form->addRow(tr("&User name"), m_user);
    m_form->addRow(tr("&Password"), m_password);
}

void SecurityPanel::focusSwitch()
{
    m_tokens->focusSwitch();
}

void SecurityPanel::connectFields()
{
    connect(m_tokens, &TokenRulesForm::rulesChanged, this, &SecurityPanel::rulesChanged);
    connect(m_require, &QCheckBox::toggled, this, &SecurityPanel::apply);
    connect(m_user, &QLineEdit::editingFinished, this, &SecurityPanel::apply);
    connect(m_place, &widgets::SecretPlace::forgetRequested, this, &SecurityPanel::forget);
    for (widgets::SecretField *field : {m_apiKey, m_password}) {
        connect(field, &widgets::SecretField::edited, this, &SecurityPanel::apply);
        connect(field, &widgets::SecretField::copied, this, &SecurityPanel::copied);
    }
}

void SecurityPanel::setConnector(const Connector &connector)
{
    m_tokens->setConnector(connector);
    m_hasApiKey = declares(connector, {Kind::ApiKeyHeader, Kind::ApiKeyQuery});
    m_hasBasic = declares(connector, {Kind::Basic});
    QStringList sentences;
    for (const DeclaredSecurity &declared : connector.security)
        sentences.append(sentence(declared));
    m_declared->setText(sentences.isEmpty()
                            ? tr("The definition declares no security: everybody may call.")
                            : tr("Declared: %1").arg(sentences.join(u"; "_qs)));
    const bool possible = m_hasApiKey || m_hasBasic;
    m_require->setVisible(possible);
    m_fields->setVisible(possible);
    m_place->setVisible(possible);
    m_place->setKeeping(connector.keeping);
    m_form->labelForField(m_apiKey)->setVisible(m_hasApiKey);
    m_apiKey->setVisible(m_hasApiKey);
    for (QWidget *field : std::initializer_list<QWidget *>{m_user, m_password}) {
        m_form->labelForField(field)->setVisible(m_hasBasic);
        field->setVisible(m_hasBasic);
    }
    if (connector.setup.keys != m_applied || connector.file != m_file)
        showKeys(connector.setup.keys);
    m_file = connector.file;
}

void SecurityPanel::showKeys(const server::CallerKeys &keys)
{
    m_applied = keys;
    const QSignalBlocker blocker(m_require);
    m_require->setChecked(keys.required);
    m_apiKey->setValue(keys.apiKey);
    m_user->setText(QString::fromUtf8(keys.user));
    m_password->setValue(keys.password);
    const bool unknown = keys.required && !missing(keys).isEmpty();
    m_problem->setProblem(unknown ? tr("The keys are not known any more: callers are refused until "
                                       "you set others, or require none.")
                                  : QString());
    m_place->setKept(keys != server::CallerKeys());
}

void SecurityPanel::forget()
{
    showKeys({});
    Q_EMIT keysChanged({});
}

server::CallerKeys SecurityPanel::typed() const
{
    server::CallerKeys keys;
    keys.required = m_require->isChecked();
    keys.apiKey = m_apiKey->value();
    keys.user = m_user->text().toUtf8();
    keys.password = m_password->value();
    return keys;
}

QString SecurityPanel::missing(const server::CallerKeys &keys) const
{
    if (!keys.required)
        return {};
    if (m_hasApiKey && keys.apiKey.isEmpty())
        return tr("Type or generate a key; until then callers need none.");
    if (m_hasBasic && (keys.user.isEmpty() || keys.password.isEmpty()))
        return tr("Type a user name and a password; until then callers need none.");
    if (m_hasBasic && keys.user.contains(':'))
        return tr("A user name has no colon in basic authentication.");
    return {};
}

void SecurityPanel::apply()
{
    server::CallerKeys keys = typed();
    const QString problem = missing(keys);
    m_problem->setProblem(problem);
    keys.required = keys.required && problem.isEmpty();
    if (keys == m_applied)
        return;
    m_applied = keys;
    m_place->setKept(keys != server::CallerKeys());
    Q_EMIT keysChanged(keys);
}

} // namespace ui::pages
