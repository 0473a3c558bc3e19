// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/designerview.h"

#include <QColor>
#include <QImage>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui::editor {

/// The card of a trigger or an action as in the flow designer: its head in the connector's colour,
/// and the inputs that it asks for. Nothing in it can be filled in.
class DesignerCardView final : public QWidget
{
    Q_OBJECT

public:
    explicit DesignerCardView(QWidget *parent);

    void showCard(const openapi::DesignerCard &card);
    void setBrand(const QImage &icon, const QColor &colour);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void nameMore();
    [[nodiscard]] QWidget *fieldRow(const openapi::DesignerField &field);
    [[nodiscard]] static QString placeholder(const openapi::DesignerField &field);
    void addNote(const QString &text);

    std::optional<openapi::DesignerCard> m_card;
    QImage m_icon;
    QColor m_colour;
    QLabel *m_picture = nullptr;
    QLabel *m_title = nullptr;
    QWidget *m_fields = nullptr; ///< built anew for each card
    QPushButton *m_more = nullptr;
    QVBoxLayout *m_layout = nullptr;
    bool m_showsAdvanced = false;
};

} // namespace ui::editor
