// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/selftestpanel.h"

#include "ui/selftestwording.h"
#include "ui/teststatewording.h"
#include "ui/widgets/card.h"
#include "ui/widgets/outcomelist.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui::pages {

namespace {

QLabel *sentence(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

SelfTestPanel::SelfTestPanel(QWidget *parent)
    : QWidget(parent)
{
    auto *card = new widgets::Card(tr("Test from outside"), this);
    m_empty = sentence(u"selfTestEmpty"_qs, card);
    m_summary = sentence(u"selfTestSummary"_qs, card);
    m_summary->setFont(theme::headingFont(font()));
    m_lines = new widgets::OutcomeList(card);
    m_lines->setObjectName(u"selfTestLines"_qs);
    m_lines->setAccessibleName(tr("What the test saw"));
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_empty, createButtons(card), m_summary, m_lines})
        card->content()->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    present();
}

QWidget *SelfTestPanel::createButtons(QWidget *parent)
{
    auto *buttons = new QWidget(parent);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    m_button = new QPushButton(buttons);
    m_button->setObjectName(u"selfTest"_qs);
    m_copy = new QPushButton(theme::icon(u"copy"_qs), tr("Copy the &report"), buttons);
    m_copy->setObjectName(u"copySelfTest"_qs);
    m_copy->setToolTip(tr("Copy all lines as text, for whoever helps you"));
    row->addWidget(m_button);
    row->addWidget(m_copy);
    row->addStretch();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_test.isRunning)
            Q_EMIT cancelRequested();
        else
            Q_EMIT testRequested();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(wording::selfTestReport(m_test));
        Q_EMIT copied();
    });
    return buttons;
}

void SelfTestPanel::setAddress(const QString &url)
{
    m_address = url;
    present();
}

void SelfTestPanel::setTest(const SelfTest &test)
{
    m_test = test;
    present();
}

void SelfTestPanel::present()
{
    const bool wasTested = !m_test.url.isEmpty();
    m_empty->setText(m_address.isEmpty()
                         ? tr("There is no public address to test yet: start a tunnel, or enter a "
                              "public URL.")
                         : tr("Calls the connector at %1 as the platform would, and tells whether "
                              "the name, the certificate, every verb and the headers come through. "
                              "Nothing of it stays.")
                               .arg(m_address));
    m_empty->setVisible(!wasTested || m_address.isEmpty());
    m_summary->setVisible(wasTested);
    m_lines->setVisible(wasTested);
    m_copy->setVisible(wasTested);
    m_copy->setEnabled(!m_test.isRunning);
    m_button->setText(m_test.isRunning ? tr("&Cancel") : tr("&Test from outside"));
    m_button->setIcon(theme::icon(m_test.isRunning ? u"stop"_qs : u"send"_qs));
    m_button->setToolTip(m_test.isRunning
                             ? tr("End the test; nothing of it stays")
                             : tr("Call the connector at its public URL as the platform would"));
    m_button->setEnabled(m_test.isRunning || !m_address.isEmpty());
    if (!wasTested)
        return;
    m_summary->setText(wording::selfTestSummary(m_test));
    QList<widgets::OutcomeList::Outcome> outcomes;
    for (int index = 0; index < SelfTest::LineCount; ++index) {
        const auto line = static_cast<SelfTest::Line>(index);
        const SelfTest::State state = m_test.lines.at(line).state;
        const wording::CauseWords words = wording::selfTestWords(m_test, line);
        const QString text = words.nextStep.isEmpty() ? words.sentence
                                                      : words.sentence % u'\n' % words.nextStep;
        outcomes.append({wording::selfTestLine(line), text, wording::testState(state),
                         wording::testState(state), wording::testTone(state)});
    }
    m_lines->setOutcomes(outcomes);
}

} // namespace ui::pages
