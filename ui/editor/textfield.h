// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/patch.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QPlainTextEdit;
class QStringListModel;
class QVBoxLayout;

namespace ui::widgets {
class ProblemLabel;
}

namespace ui::editor {

class EditedDefinition;

/// How a text of a document is shown, written and judged.
struct TextBinding
{
    using Document = openapi::Document;

    QString id; ///< of the widget
    QString name; ///< for the history and screen readers: "Title"
    std::function<openapi::JsonPointer(const Document &)> place;
    std::function<QString(const Document &)> read;
    std::function<std::vector<openapi::Patch>(const Document &, const QString &)> write;
    std::function<bool(const QString &)> put; ///< where set: does what `write` tells, false: cannot
    std::function<QString(const QString &)> problem; ///< empty: every text is right
    bool severalLines = false;
};

/// The text at `pointer`; an empty one is removed, unless it is `required`.
[[nodiscard]] TextBinding boundText(const QString &id, const QString &name,
                                    const openapi::JsonPointer &pointer, bool required = false);

/// A field for one text of the definition: shows it and writes it as one types, with what is wrong
/// with it below. It has no history of its own.
class TextField final : public QWidget
{
    Q_OBJECT

public:
    TextField(const TextBinding &binding, EditedDefinition &edited, QWidget *parent);

    /// Texts that are offered while one types, and by the arrow keys.
    void setSuggestions(const QStringList &texts);
    void setPlaceholder(const QString &text);
    /// The field for what stands at `pointer`, or below it.
    [[nodiscard]] bool shows(const openapi::JsonPointer &pointer) const;
    [[nodiscard]] QString text() const;
    /// Reads anew; happens by itself when the document changes.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void createLine(QVBoxLayout &layout);
    void createLines(QVBoxLayout &layout);
    void take();
    [[nodiscard]] bool write(const QString &typed);
    void judge(bool written);

    TextBinding m_binding;
    EditedDefinition &m_edited;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    QStringListModel *m_suggestions = nullptr;
    widgets::ProblemLabel *m_problem = nullptr;
    bool m_taking = false; ///< the change is its own
};

} // namespace ui::editor
