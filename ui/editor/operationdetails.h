// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/jsonpointer.h"

#include <QScrollArea>
#include <QTimer>

namespace ui::editor {

class FoldSection;
class FormEdits;
class ParametersSection;
class RemovalSection;
class SchemaSection;
class WordsSection;

/// All there is to edit about one operation, in sections that fold.
class OperationDetails final : public QScrollArea
{
    Q_OBJECT

public:
    /// `edits` outlives it.
    OperationDetails(FormEdits &edits, QWidget *parent);

    /// Shows the operation as it is now; false when there is none at `place`.
    bool showOperation(const openapi::JsonPointer &place);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void readLinks();

    FormEdits &m_edits;
    openapi::JsonPointer m_place;
    QTimer m_reading; ///< how to unsubscribe takes the whole definition to tell
    WordsSection *m_words = nullptr;
    ParametersSection *m_parameters = nullptr;
    SchemaSection *m_schema = nullptr;
    RemovalSection *m_removal = nullptr;
    FoldSection *m_removalPart = nullptr;
};

} // namespace ui::editor
