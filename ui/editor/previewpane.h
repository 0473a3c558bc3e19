// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/designerview.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QStackedWidget;

namespace ui::widgets {
class EmptyState;
}

namespace ui::editor {

class DesignerCardView;
class DynamicContentView;
class EditedDefinition;

/// How the flow designer will show a trigger or an action, and what later steps can take of it.
/// Follows the definition while it is edited.
class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    /// `definition` outlives it.
    PreviewPane(EditedDefinition &definition, QWidget *parent);

    /// Shows the operation at `place`.
    void goTo(const openapi::JsonPointer &place);
    /// What the connector looks like: its picture, which may be null, and the colour behind it.
    void setBrand(const QImage &icon, const QColor &colour);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *createContent();
    void refresh();
    void listOperations(const openapi::ConnectorDefinition &definition);
    void showCurrent();

    EditedDefinition &m_definition;
    openapi::DefinitionPtr m_read;
    std::optional<openapi::JsonPointer> m_place;
    QTimer m_rest; ///< the whole definition is read once typing rests
    QComboBox *m_box = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_content = nullptr;
    DesignerCardView *m_card = nullptr;
    DynamicContentView *m_tokens = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    bool m_stale = true; ///< the definition changed while nobody looked
};

} // namespace ui::editor
