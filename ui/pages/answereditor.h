// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"
#include "server/connectorsetup.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QSpinBox;

namespace ui::forms {
class JsonEditor;
}
namespace ui::widgets {
class ElidedLabel;
class ProblemLabel;
} // namespace ui::widgets

namespace ui::pages {

/// What one operation answers: the sample made from its schema, or what the user keeps instead.
class AnswerEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerEditor(QWidget *parent);

    /// `kept` is what the user keeps, nullptr for the sample. Typed text that is not kept yet stays
    /// when the same operation is shown again.
    void showOperation(const openapi::DefinitionPtr &definition, int operation,
                       const server::SampleAnswer *kept);
    /// Forgets what is shown.
    void clear();

Q_SIGNALS:
    /// `key` as of openapi::Operation::key().
    void keepRequested(const QString &key, const server::SampleAnswer &answer);
    void resetRequested(const QString &key);

private:
    [[nodiscard]] QLayout *createHead();
    [[nodiscard]] server::SampleAnswer typed() const;
    void begin(const server::SampleAnswer &answer);
    void check();
    void keep();
    void reset();

    openapi::DefinitionPtr m_definition;
    int m_operation = -1;
    server::SampleAnswer m_sample;
    std::optional<server::SampleAnswer> m_kept;
    widgets::ElidedLabel *m_words = nullptr;
    QSpinBox *m_status = nullptr;
    forms::JsonEditor *m_body = nullptr;
    widgets::ProblemLabel *m_problem = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_reset = nullptr;
};

} // namespace ui::pages
