// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/fixedurlcard.h"

#include "server/publicurl.h"
#include "ui/livewording.h"
#include "ui/widgets/card.h"
#include "ui/widgets/problemlabel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::pages {

FixedUrlCard::FixedUrlCard(QWidget *parent)
    : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new widgets::Card(tr("Fixed public URL"), this);
    outer->addWidget(card);
    auto *purpose = new QLabel(tr("If a reverse proxy or a tunnel of your own leads here, give its "
                                  "address: unsubscribe URLs, the definition's host and exports "
                                  "take it. It is kept; a tunnel's address goes before it."),
                               card);
    purpose->setWordWrap(true);
    m_url = new QLineEdit(card);
    m_url->setObjectName(u"fixedUrl"_qs);
    m_url->setPlaceholderText(u"https://shop.example"_qs);
    m_url->setAccessibleName(tr("Fixed public URL"));
    m_use = new QPushButton(tr("Use it"), card);
    m_use->setObjectName(u"useFixedUrl"_qs);
    m_remove = new QPushButton(theme::icon(u"remove"_qs), tr("Remove"), card);
    m_remove->setObjectName(u"removeFixedUrl"_qs);
    m_remove->setToolTip(tr("Name the connector again as each caller does"));
    m_problem = new widgets::ProblemLabel(card);
    auto *row = new QHBoxLayout;
    row->addWidget(m_url, 1);
    row->addWidget(m_use);
    row->addWidget(m_remove);
    card->content()->addWidget(purpose);
    card->content()->addLayout(row);
    card->content()->addWidget(m_problem);
    connect(m_use, &QPushButton::clicked, this, &FixedUrlCard::take);
    connect(m_url, &QLineEdit::returnPressed, this, &FixedUrlCard::take);
    connect(m_url, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_problem->setProblem({});
        m_use->setEnabled(!text.trimmed().isEmpty());
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT fixedUrlRequested({}); });
    setLive({});
}

void FixedUrlCard::setLive(const Live &live)
{
    // What is being typed stays while the tunnel goes its way.
    if (m_shown != live.fixedUrl) {
        m_shown = live.fixedUrl;
        m_url->setText(m_shown);
        m_problem->setProblem({});
    }
    m_use->setEnabled(!m_url->text().trimmed().isEmpty());
    m_remove->setVisible(!m_shown.isEmpty());
}

void FixedUrlCard::take()
{
    const QString text = m_url->text().trimmed();
    const QString problem = wording::publicUrlProblem(text);
    m_problem->setProblem(problem);
    if (problem.isEmpty())
        Q_EMIT fixedUrlRequested(QString::fromUtf8(*server::parsePublicUrl(text)));
}

} // namespace ui::pages
