// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signindialog.h"

#include "ui/theme.h"
#include "ui/widgets/problemlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace ui {
namespace {

QString phaseWords(Account::Phase phase)
{
    switch (phase) {
    case Account::Phase::Asking:
    case Account::Phase::Restoring:
        return SignInDialog::tr("Asking the provider…");
    case Account::Phase::Browser:
        return SignInDialog::tr("Sign in in your browser; this goes on by itself. You have five "
                                "minutes.");
    case Account::Phase::Finishing:
        return SignInDialog::tr("Fetching the access token…");
    case Account::Phase::SignedOut:
    case Account::Phase::SignedIn:
        break;
    }
    return {};
}

QLabel *words(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

SignInDialog::SignInDialog(std::vector<SignInPreset> presets, const SignInForm &form,
                           QWidget *parent)
    : QDialog(parent)
    , m_presets(std::move(presets))
    , m_layout(new QFormLayout)
    , m_hint(words(this))
    , m_problem(new widgets::ProblemLabel(this))
    , m_technical(words(this))
{
    setObjectName(u"signInDialog"_qs);
    setWindowTitle(tr("Sign in"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    QLabel *purpose = words(this);
    purpose->setText(tr("With your own access token you test the connection as the platform will "
                        "use it. The token stays in memory."));
    m_hint->setObjectName(u"signInHint"_qs);
    m_problem->setObjectName(u"signInProblem"_qs);
    m_technical->setFont(theme::smallFont(font()));
    createFields();
    layout->addWidget(purpose);
    layout->addLayout(m_layout);
    layout->addWidget(m_hint);
    layout->addStretch();
    layout->addWidget(createProgress());
    layout->addWidget(m_problem);
    layout->addWidget(m_technical);
    layout->addWidget(createButtons());
    connect(this, &QDialog::rejected, this, &SignInDialog::cancelRequested);
    resize(560, 420);
    fillIn(form);
    setAccount({});
}

void SignInDialog::createFields()
{
    m_preset = new QComboBox(this);
    m_preset->setObjectName(u"signInPreset"_qs);
    m_preset->setAccessibleName(tr("Provider"));
    for (const SignInPreset &preset : m_presets)
        m_preset->addItem(preset.label, preset.id);
    m_layout->addRow(tr("&Provider"), m_preset);
    m_tenant = addField(tr("&Tenant"), u"signInTenant"_qs, tr("id or domain, such as contoso.com"));
    m_issuer = addField(tr("&Issuer"), u"signInIssuer"_qs, u"https://id.example.com"_qs);
    m_clientId = addField(tr("&Client ID"), u"signInClient"_qs,
                          tr("of the program, not of the API"));
    m_scope = addField(tr("&Scope"), u"signInScope"_qs, u"api://…/impersonate"_qs);
    m_resource = addField(tr("&Resource"), u"signInResource"_qs,
                          tr("only where the provider asks for it"));
    connect(m_preset, &QComboBox::currentIndexChanged, this, &SignInDialog::choosePreset);
}

QLineEdit *SignInDialog::addField(const QString &label, const QString &id,
                                  const QString &placeholder)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(id);
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(QString(label).remove(u'&'));
    m_layout->addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &SignInDialog::check);
    return field;
}

QWidget *SignInDialog::createProgress()
{
    m_progress = new QWidget(this);
    m_progress->setObjectName(u"signInProgress"_qs);
    auto *layout = new QVBoxLayout(m_progress);
    layout->setContentsMargins(0, 0, 0, 0);
    m_phase = words(m_progress);
    auto *bar = new QProgressBar(m_progress);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    layout->addWidget(m_phase);
    layout->addWidget(bar);
    return m_progress;
}

QWidget *SignInDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_signIn = buttons->addButton(tr("Sign in"), QDialogButtonBox::ActionRole);
    m_signIn->setObjectName(u"signInNow"_qs);
    m_signIn->setDefault(true);
    connect(m_signIn, &QPushButton::clicked, this, [this] { Q_EMIT signInRequested(form()); });
    connect(buttons, &QDialogButtonBox::rejected, this, [this] {
        // First what is under way, then the dialog.
        if (m_account.isBusy())
            Q_EMIT cancelRequested();
        else
            reject();
    });
    return buttons;
}

const SignInPreset &SignInDialog::preset() const
{
    return m_presets.at(static_cast<size_t>(std::max(0, m_preset->currentIndex())));
}

void SignInDialog::fillIn(const SignInForm &form)
{
    m_preset->setCurrentIndex(std::max(0, m_preset->findData(form.preset)));
    m_tenant->setText(form.tenant);
    m_issuer->setText(form.issuer);
    m_clientId->setText(form.clientId);
    m_scope->setText(form.scope);
    m_resource->setText(form.resource);
    choosePreset();
}

void SignInDialog::choosePreset()
{
    const SignInPreset &chosen = preset();
    m_layout->labelForField(m_tenant)->setVisible(chosen.hasTenant);
    m_tenant->setVisible(chosen.hasTenant);
    for (QLineEdit *field : {m_issuer, m_resource}) {
        m_layout->labelForField(field)->setVisible(!chosen.hasTenant);
        field->setVisible(!chosen.hasTenant);
    }
    const std::pair<QLineEdit *, QString> proposals[] = {
        {m_tenant, chosen.proposal.tenant},     {m_issuer, chosen.proposal.issuer},
        {m_clientId, chosen.proposal.clientId}, {m_scope, chosen.proposal.scope},
        {m_resource, chosen.proposal.resource},
    };
    for (const auto &[field, proposal] : proposals) {
        if (!proposal.isEmpty())
            field->setText(proposal);
    }
    m_hint->setText(chosen.hint);
    check();
}

SignInForm SignInDialog::form() const
{
    const SignInPreset &chosen = preset();
    SignInForm typed;
    typed.preset = chosen.id;
    if (chosen.hasTenant) {
        typed.tenant = m_tenant->text().trimmed();
    } else {
        typed.issuer = m_issuer->text().trimmed();
        typed.resource = m_resource->text().trimmed();
    }
    typed.clientId = m_clientId->text().trimmed();
    typed.scope = m_scope->text().simplified();
    return typed;
}

void SignInDialog::check()
{
    const SignInForm typed = form();
    const bool isWhole = !typed.clientId.isEmpty()
                         && !(preset().hasTenant ? typed.tenant : typed.issuer).isEmpty();
    m_signIn->setEnabled(isWhole && !m_account.isBusy());
}

void SignInDialog::setAccount(const Account &account)
{
    m_account = account;
    m_phase->setText(phaseWords(account.phase));
    m_progress->setVisible(account.isBusy());
    const wording::Explanation &problem = account.problem;
    m_problem->setProblem(account.isBusy() || problem.title.isEmpty()
                              ? QString()
                              : QString(problem.title % u' ' % problem.text));
    m_technical->setText(account.technical);
    m_technical->setVisible(!account.isBusy() && !account.technical.isEmpty());
    for (QWidget *field : std::initializer_list<QWidget *>{m_preset, m_tenant, m_issuer, m_clientId,
                                                           m_scope, m_resource})
        field->setEnabled(!account.isBusy());
    check();
    if (account.phase == Account::Phase::SignedIn && isVisible())
        accept();
}

} // namespace ui
