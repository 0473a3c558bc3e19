// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectiontestdialog.h"

#include "ui/connectiontestwording.h"
#include "ui/teststatewording.h"
#include "ui/widgets/outcomelist.h"
#include "ui/wording.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

ConnectionTestDialog::ConnectionTestDialog(QWidget *parent)
    : QDialog(parent)
    , m_summary(new QLabel(this))
    , m_steps(new widgets::OutcomeList(this))
{
    setObjectName(u"connectionTest"_qs);
    setWindowTitle(tr("Test the connection"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto *words = new QLabel(
        tr("Declic plays a flow: it subscribes with the platform's headers and "
           "your access token, gets one event and unsubscribes."),
        this);
    words->setWordWrap(true);
    m_summary->setObjectName(u"testSummary"_qs);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_summary->setFont(theme::headingFont(font()));
    layout->addWidget(words);
    layout->addWidget(m_steps);
    layout->addStretch();
    layout->addWidget(m_summary);
    layout->addWidget(createButtons());
    resize(600, 440);
    setTest({});
}

QWidget *ConnectionTestDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_copy = buttons->addButton(tr("&Copy the report"), QDialogButtonBox::ActionRole);
    m_again = buttons->addButton(tr("&Test again"), QDialogButtonBox::ActionRole);
    m_again->setObjectName(u"testAgain"_qs);
    m_close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(report()); });
    connect(m_again, &QPushButton::clicked, this, &ConnectionTestDialog::testRequested);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_test.isRunning)
            Q_EMIT cancelRequested();
        else
            reject();
    });
    connect(this, &QDialog::rejected, this, &ConnectionTestDialog::cancelRequested);
    return buttons;
}

void ConnectionTestDialog::setTest(const ConnectionTest &test)
{
    m_test = test;
    QList<widgets::OutcomeList::Outcome> outcomes;
    for (int index = 0; index < ConnectionTest::StepCount; ++index) {
        const auto step = static_cast<ConnectionTest::Step>(index);
        const ConnectionTest::Progress &progress = test.steps.at(step);
        const bool isTimed = progress.state == ConnectionTest::State::Passed
                             && step != ConnectionTest::Token;
        outcomes.append({wording::testStep(step), wording::testOutcome(test, step),
                         wording::testState(progress.state),
                         isTimed ? wording::duration(progress.milliseconds * 1000) : QString(),
                         wording::testTone(progress.state)});
    }
    m_steps->setOutcomes(outcomes);
    m_summary->setText(test.trigger.isEmpty() ? QString() : wording::testSummary(test));
    m_again->setEnabled(!test.isRunning);
    m_copy->setEnabled(!test.isRunning);
    m_close->setText(test.isRunning ? tr("Cancel") : tr("Close"));
}

QString ConnectionTestDialog::report() const
{
    QString text = m_summary->text() % u'\n';
    for (int index = 0; index < ConnectionTest::StepCount; ++index) {
        const auto step = static_cast<ConnectionTest::Step>(index);
        text += u"%1: %2. %3\n"_qs.arg(wording::testStep(step),
                                       wording::testState(m_test.steps.at(step).state),
                                       wording::testOutcome(m_test, step));
    }
    return text;
}

} // namespace ui
