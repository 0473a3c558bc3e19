// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/formpage.h"

#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui::editor {

FormPage::FormPage(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 12, 6, 0);
    layout->setSpacing(12);
    setWidget(m_content);
}

QFormLayout *FormPage::addGroup(const QString &title)
{
    auto *card = new widgets::Card(title, m_content);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(8);
    card->content()->addLayout(form);
    m_content->layout()->addWidget(card);
    return form;
}

TextField *FormPage::addText(QFormLayout *form, const QString &label, const TextBinding &binding,
                             EditedDefinition &edited)
{
    auto *field = new TextField(binding, edited, m_content);
    form->addRow(label, field);
    return field;
}

void FormPage::addNote(QFormLayout *form, const QString &text)
{
    auto *note = new QLabel(text, m_content);
    note->setWordWrap(true);
    note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(note);
}

void FormPage::endGroups()
{
    static_cast<QVBoxLayout *>(m_content->layout())->addStretch();
}

bool FormPage::reveal(const openapi::JsonPointer &pointer, bool focus)
{
    for (TextField *field : m_content->findChildren<TextField *>()) {
        if (field->isVisibleTo(this) && field->shows(pointer)) {
            ensureWidgetVisible(field);
            if (focus)
                field->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace ui::editor
