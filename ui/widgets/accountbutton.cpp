// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/accountbutton.h"

#include "ui/actions.h"
#include "ui/theme.h"

#include <QMenu>

namespace ui::widgets {
namespace {

constexpr int letters = 16; // the connector's address is beside it

QString withoutMnemonics(QString text)
{
    return text.replace(u'&', u"&&"_qs);
}

} // namespace

AccountButton::AccountButton(Actions &actions, QWidget *parent)
    : QToolButton(parent)
    , m_actions(actions)
    , m_menu(new QMenu(this))
{
    setObjectName(u"account"_qs);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    m_menu->setObjectName(u"accountMenu"_qs);
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &AccountButton::fillMenu);
    connect(this, &QToolButton::clicked, this, [this] {
        if (m_account.phase != Account::Phase::SignedIn)
            m_actions.signIn.trigger();
    });
    present();
}

void AccountButton::setAccount(const Account &account)
{
    m_account = account;
    present();
}

void AccountButton::present()
{
    const bool isSignedIn = m_account.phase == Account::Phase::SignedIn;
    setMenu(isSignedIn ? m_menu : nullptr);
    setPopupMode(isSignedIn ? InstantPopup : DelayedPopup);
    setIcon(theme::icon(isSignedIn ? u"user"_qs : u"key"_qs));
    const QString words = isSignedIn           ? m_account.name
                          : m_account.isBusy() ? tr("Signing in…")
                                               : tr("Sign in…");
    setText(withoutMnemonics(fontMetrics().elidedText(words, Qt::ElideRight,
                                                      fontMetrics().averageCharWidth() * letters)));
    setToolTip(isSignedIn ? tr("Signed in as %1").arg(m_account.name) : m_actions.signIn.toolTip());
    setAccessibleName(isSignedIn ? toolTip() : words);
}

QString AccountButton::expiry() const
{
    if (!m_account.expires.isValid())
        return tr("The provider does not say how long the token is valid");
    if (m_account.expires <= QDateTime::currentDateTimeUtc())
        return tr("The token has expired: sign in again");
    return tr("The token is valid until %1").arg(wording::shortTime(m_account.expires));
}

void AccountButton::fillMenu()
{
    m_menu->clear();
    QStringList facts{m_account.name};
    if (m_account.userName != m_account.name)
        facts.append(m_account.userName);
    facts.append({m_account.issuer, expiry()});
    for (const QString &fact : std::as_const(facts)) {
        if (!fact.isEmpty())
            m_menu->addAction(withoutMnemonics(fact))->setEnabled(false);
    }
    if (!m_account.problem.title.isEmpty())
        m_menu
            ->addAction(theme::icon(u"warning"_qs, Tone::Warning),
                        withoutMnemonics(m_account.problem.title))
            ->setEnabled(false);
    m_menu->addSeparator();
    m_menu->addActions({&m_actions.testConnection, &m_actions.copyClaims});
    m_menu->addSeparator();
    m_menu->addActions({&m_actions.signIn, &m_actions.signOut});
}

} // namespace ui::widgets
