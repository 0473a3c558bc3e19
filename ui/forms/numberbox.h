// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractSpinBox>

namespace ui::forms {

/// A spin box over the spelling of a JSON number: 64-bit values, "10.50" and "1e3" stay as they
/// were written.
class NumberBox final : public QAbstractSpinBox
{
    Q_OBJECT

public:
    NumberBox(bool integer, QWidget *parent);

    void setNumber(const QString &spelling);
    /// The spelling in JSON; empty when the field is empty or holds no number (yet).
    [[nodiscard]] QByteArray number() const;
    [[nodiscard]] bool isEmpty() const;
    void setName(const QString &name);
    /// Shown while the field is empty.
    void setPlaceholder(const QString &text);
    void shareUndo();

    void stepBy(int steps) override;
    QValidator::State validate(QString &input, int &position) const override;

Q_SIGNALS:
    void numberEdited();

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override;

private:
    bool m_integer;
};

} // namespace ui::forms
