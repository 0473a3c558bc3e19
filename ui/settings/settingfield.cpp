// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingfield.h"

#include "ui/theme.h"
#include "ui/widgets/problemlabel.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ui::settings {

SettingField::SettingField(const SettingText &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_row(new QHBoxLayout(this))
    , m_label(new QLabel(text.label, this))
    , m_given(new QLabel(this))
    , m_problem(new widgets::ProblemLabel(this))
{
    auto *explanation = new QLabel(text.explanation, this);
    explanation->setFont(theme::smallFont(font()));
    for (QLabel *label : {m_label, explanation, m_given})
        label->setWordWrap(true);
    m_given->setFont(theme::smallFont(font()));
    m_given->hide();
    m_problem->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    for (QWidget *label :
         std::initializer_list<QWidget *>{m_label, explanation, m_given, m_problem})
        words->addWidget(label);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(16);
    m_row->addLayout(words, 1);
}

void SettingField::setEditor(QWidget *editor)
{
    constexpr int Width = 230;
    editor->setObjectName(m_text.name);
    editor->setAccessibleName(m_text.label);
    editor->setAccessibleDescription(m_text.explanation);
    editor->setToolTip(m_text.explanation);
    editor->setFixedWidth(Width);
    m_label->setBuddy(editor);
    m_row->addWidget(editor, 0, Qt::AlignTop);
}

void SettingField::setGiven(const QString &given)
{
    m_given->setText(tr("Given on the command line for this run: %1").arg(given));
    m_given->setVisible(!given.isEmpty());
}

bool SettingField::matches(const QString &search) const
{
    return m_text.label.contains(search, Qt::CaseInsensitive)
           || m_text.explanation.contains(search, Qt::CaseInsensitive);
}

void SettingField::noteEdited()
{
    showProblem();
    Q_EMIT edited();
}

void SettingField::showProblem()
{
    m_problem->setProblem(problem());
}

} // namespace ui::settings
