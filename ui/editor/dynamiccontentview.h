// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/designerview.h"

#include <QColor>
#include <QImage>
#include <QTreeWidget>

#include <optional>

namespace ui::editor {

/// What later steps of a flow can take of a trigger or an action, as the flow designer lists it.
class DynamicContentView final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit DynamicContentView(QWidget *parent);

    void showCard(const openapi::DesignerCard &card);
    void setBrand(const QImage &icon, const QColor &colour);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addTokens(QTreeWidgetItem &parent, const std::vector<openapi::DesignerToken> &tokens,
                   bool advanced);
    void addGroups(QTreeWidgetItem &parent, const std::vector<openapi::DesignerToken> &tokens);

    std::optional<openapi::DesignerCard> m_card;
    QImage m_icon;
    QColor m_colour;
};

} // namespace ui::editor
