// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/designercardview.h"

#include "ui/editor/brandpicture.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::editor {

using openapi::DesignerField;

namespace {

constexpr int headHeight = 52;
constexpr int radius = 6;
constexpr int iconSize = 32;

bool hasAdvanced(const openapi::DesignerCard &card)
{
    return std::any_of(card.fields.begin(), card.fields.end(),
                       [](const DesignerField &field) { return field.advanced; });
}

} // namespace

DesignerCardView::DesignerCardView(QWidget *parent)
    : QWidget(parent)
    , m_colour(standardBrandColour())
    , m_picture(new QLabel(this))
    , m_title(new QLabel(this))
    , m_more(new QPushButton(this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"designerCard"_qs);
    m_layout->setContentsMargins(0, 0, 0, 14);
    m_layout->setSpacing(10);
    auto *head = new QWidget(this);
    head->setFixedHeight(headHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(12);
    m_title->setObjectName(u"designerTitle"_qs);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setFont(theme::headingFont(font()));
    row->addWidget(m_picture);
    row->addWidget(m_title, 1);
    m_layout->addWidget(head);
    m_more->setObjectName(u"advancedOptions"_qs);
    m_more->setFlat(true);
    nameMore();
    m_layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAdvanced = !m_showsAdvanced;
        build();
    });
}

void DesignerCardView::setBrand(const QImage &icon, const QColor &colour)
{
    m_icon = icon;
    m_colour = colour.isValid() ? colour : standardBrandColour();
    if (m_card)
        build();
    update();
}

void DesignerCardView::showCard(const openapi::DesignerCard &card)
{
    if (m_card == card)
        return;
    m_card = card;
    build();
}

void DesignerCardView::build()
{
    m_picture->setPixmap(brandPicture(m_icon, m_colour, iconSize, devicePixelRatioF()));
    m_title->setText(m_card->title);
    m_title->setToolTip(m_card->description);
    setAccessibleName(m_card->title);
    delete m_fields;
    m_fields = new QWidget(this);
    auto *layout = new QVBoxLayout(m_fields);
    layout->setContentsMargins(16, 4, 16, 0);
    layout->setSpacing(10);
    for (const DesignerField &field : m_card->fields) {
        if (!field.advanced || m_showsAdvanced)
            layout->addWidget(fieldRow(field));
    }
    m_layout->insertWidget(1, m_fields);
    if (m_card->isHidden)
        addNote(tr("Internal: nobody can choose it in the designer."));
    else if (m_card->fields.empty())
        addNote(m_card->isTrigger ? tr("Nothing is to be filled in for this trigger.")
                                  : tr("Nothing is to be filled in for this action."));
    m_fields->show();
    m_more->setVisible(hasAdvanced(*m_card));
    nameMore();
}

void DesignerCardView::nameMore()
{
    m_more->setText(m_showsAdvanced ? tr("Hide advanced options") : tr("Show advanced options"));
}

void DesignerCardView::addNote(const QString &text)
{
    auto *note = new QLabel(text, m_fields);
    note->setWordWrap(true);
    m_fields->layout()->addWidget(note);
}

QString DesignerCardView::placeholder(const DesignerField &field)
{
    if (!field.defaultText.isEmpty())
        return field.defaultText;
    return field.description.isEmpty() ? field.title : field.description;
}

QWidget *DesignerCardView::fieldRow(const DesignerField &field)
{
    using Kind = DesignerField::Kind;
    auto *holder = new QWidget(m_fields);
    auto *row = new QVBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    auto *label = new QLabel(holder);
    label->setTextFormat(Qt::PlainText);
    label->setText(field.required ? QString(u"* "_qs % field.title) : field.title);
    label->setToolTip(field.description);
    row->addWidget(label);
    QWidget *input = nullptr;
    if (field.kind == Kind::Choice || field.kind == Kind::Switch || field.kind == Kind::Lookup) {
        auto *box = new QComboBox(holder);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->addItems(field.kind == Kind::Switch   ? QStringList{tr("Yes"), tr("No")}
                      : field.kind == Kind::Lookup ? QStringList{tr("… what the connector answers")}
                                                   : field.choices);
        box->setPlaceholderText(placeholder(field));
        box->setCurrentIndex(field.choices.indexOf(field.defaultText));
        input = box;
    } else {
        auto *line = new QLineEdit(holder);
        line->setReadOnly(true);
        line->setPlaceholderText(field.kind == Kind::List ? tr("Add new item")
                                                          : placeholder(field));
        line->setCursorPosition(0);
        input = line;
    }
    input->setAccessibleName(field.title);
    input->setToolTip(field.description);
    row->addWidget(input);
    return holder;
}

void DesignerCardView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(all, radius, radius);
    painter.fillPath(shape, palette().color(QPalette::Base));
    painter.setClipPath(shape);
    QColor wash = m_colour;
    wash.setAlphaF(0.16F);
    painter.fillRect(QRect(0, 0, width(), headHeight), wash);
    painter.fillRect(QRect(0, 0, 4, height()), m_colour);
    painter.setClipping(false);
    painter.setPen(theme::border(palette()));
    painter.drawPath(shape);
}

} // namespace ui::editor
