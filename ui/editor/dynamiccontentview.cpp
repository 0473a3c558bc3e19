// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/dynamiccontentview.h"

#include "ui/editor/brandpicture.h"
#include "ui/editor/editorwording.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace ui::editor {

using openapi::DesignerToken;
using Type = openapi::Schema::Type;

namespace {

QString typeIcon(const DesignerToken &token)
{
    if (token.format.startsWith(u"date"))
        return u"calendar"_qs;
    switch (token.type) {
    case Type::Array:
        return u"log"_qs;
    case Type::Boolean:
        return u"check"_qs;
    case Type::Integer:
    case Type::Number:
        return u"number"_qs;
    case Type::Object:
    case Type::Any:
        return u"sample"_qs;
    default:
        return u"text"_qs;
    }
}

bool hasAdvanced(const std::vector<DesignerToken> &tokens)
{
    return std::any_of(tokens.begin(), tokens.end(),
                       [](const DesignerToken &token) { return token.advanced; });
}

} // namespace

DynamicContentView::DynamicContentView(QWidget *parent)
    : QTreeWidget(parent)
    , m_colour(standardBrandColour())
{
    setObjectName(u"dynamicContent"_qs);
    setAccessibleName(tr("Dynamic content"));
    setColumnCount(2);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

QSize DynamicContentView::sizeHint() const
{
    return {280, fontMetrics().height() * 16};
}

void DynamicContentView::showCard(const openapi::DesignerCard &card)
{
    if (m_card == card)
        return;
    m_card = card;
    build();
}

void DynamicContentView::setBrand(const QImage &icon, const QColor &colour)
{
    m_icon = icon;
    m_colour = colour.isValid() ? colour : standardBrandColour();
    if (m_card)
        build();
}

void DynamicContentView::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_card)
        build();
}

void DynamicContentView::build()
{
    clear();
    auto *top = new QTreeWidgetItem(this, {m_card->connector});
    top->setIcon(0, brandPicture(m_icon, m_colour, 16, devicePixelRatioF()));
    top->setFont(0, theme::headingFont(font()));
    if (m_card->tokens.empty())
        new QTreeWidgetItem(top, {tr("Nothing that later steps could take")});
    addGroups(*top, m_card->tokens);
    if (m_card->cut)
        new QTreeWidgetItem(top, {tr("… and more")});
    expandAll();
    setFirstColumnSpanned(0, {}, true);
}

void DynamicContentView::addGroups(QTreeWidgetItem &parent,
                                   const std::vector<DesignerToken> &tokens)
{
    addTokens(parent, tokens, false);
    if (!hasAdvanced(tokens))
        return;
    auto *more = new QTreeWidgetItem(&parent, {tr("See more")});
    more->setIcon(0, theme::icon(u"down"_qs));
    addTokens(*more, tokens, true);
}

void DynamicContentView::addTokens(QTreeWidgetItem &parent,
                                   const std::vector<DesignerToken> &tokens, bool advanced)
{
    for (const DesignerToken &token : tokens) {
        if (token.advanced != advanced)
            continue;
        const QString type = token.type == Type::Any ? QString() : openapi::typeName(token.type);
        auto *item = new QTreeWidgetItem(&parent, {token.title, typeText(type, token.format)});
        item->setIcon(0, theme::icon(typeIcon(token), Tone::Accent));
        item->setToolTip(0, token.description);
        item->setForeground(1, theme::subtle(palette()));
        if (token.each.empty())
            continue;
        auto *each = new QTreeWidgetItem(&parent, {tr("Apply to each: %1").arg(token.title)});
        each->setIcon(0, theme::icon(u"refresh"_qs));
        addGroups(*each, token.each);
    }
}

} // namespace ui::editor
