// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QScrollArea;

namespace ui::widgets {
class ProblemLabel;
}

namespace ui::forms {

class JsonEditor;
class PayloadForm;

/// A payload as a form and as JSON, side by side and always the same. The JSON is the truth: the
/// form changes single places of it and shows what it says.
class PayloadEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit PayloadEditor(QWidget *parent);

    void setSchema(const openapi::DefinitionPtr &definition, openapi::SchemaIndex schema);
    /// Begins with this text; nothing to undo.
    void setPayload(const QByteArray &json);
    /// Replaces the text by a sample of the schema; can be undone.
    void insertSample();

    [[nodiscard]] QByteArray payload() const;
    [[nodiscard]] bool isJson() const { return m_isJson; }
    /// What breaks the schema; empty while the text is not JSON.
    [[nodiscard]] const openapi::Diagnostics &schemaErrors() const { return m_errors; }

    /// What Tab visits behind the text.
    void setNextInTabOrder(QWidget *next);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget *createForm();
    [[nodiscard]] QWidget *createJson();
    /// Fields are made in any order and later than the text, yet Tab visits them from top to
    /// bottom and before it.
    void orderTabs();
    void shareUndo();
    void textChanged();
    void readText();
    void showSyntaxError(const openapi::Diagnostics &diagnostics);
    void takeEdit(const QStringList &path, const std::optional<openapi::JsonValue> &value);
    [[nodiscard]] QByteArray sample() const;

    openapi::DefinitionPtr m_definition;
    openapi::SchemaIndex m_schema = openapi::NoSchema;
    QWidget *m_formSide = nullptr;
    PayloadForm *m_form = nullptr;
    JsonEditor *m_json = nullptr;
    widgets::ProblemLabel *m_problem = nullptr;
    QTimer m_reading;
    openapi::Diagnostics m_errors;
    bool m_isJson = false;
    bool m_fromForm = false;
    QPointer<QWidget> m_next;
    QTimer m_ordering;
    QList<QWidget *> m_order; ///< only compared, never used
};

} // namespace ui::forms
