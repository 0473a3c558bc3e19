// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/numberbox.h"

#include "ui/forms/fieldeditor.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QtNumeric>

namespace ui::forms {
namespace {

/// What people type: a decimal comma, surrounding spaces, a plus sign.
QString normalised(QString text)
{
    text = text.trimmed().replace(u',', u'.');
    return text.startsWith(u'+') ? text.mid(1) : text;
}

bool isNumber(const QString &text)
{
    static const QRegularExpression grammar( // RFC 8259 section 6
        u"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$"_qs);
    return grammar.match(text).hasMatch();
}

} // namespace

NumberBox::NumberBox(bool integer, QWidget *parent)
    : QAbstractSpinBox(parent)
    , m_integer(integer)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(lineEdit(), &QLineEdit::textEdited, this, &NumberBox::numberEdited);
}

void NumberBox::setNumber(const QString &spelling)
{
    if (lineEdit()->text() != spelling)
        lineEdit()->setText(spelling);
}

QByteArray NumberBox::number() const
{
    const QString text = normalised(lineEdit()->text());
    return isNumber(text) ? text.toLatin1() : QByteArray();
}

bool NumberBox::isEmpty() const
{
    return lineEdit()->text().trimmed().isEmpty();
}

void NumberBox::setName(const QString &name)
{
    setAccessibleName(name);
    lineEdit()->setAccessibleName(name);
}

void NumberBox::setPlaceholder(const QString &text)
{
    lineEdit()->setPlaceholderText(text);
}

void NumberBox::shareUndo()
{
    ui::forms::shareUndo(this);
    ui::forms::shareUndo(lineEdit());
}

void NumberBox::stepBy(int steps)
{
    const QString text = normalised(lineEdit()->text());
    bool isWhole = false;
    const qint64 whole = text.isEmpty() ? 0 : text.toLongLong(&isWhole);
    if (text.isEmpty() || isWhole) {
        qint64 stepped = 0;
        if (qAddOverflow(whole, qint64(steps), &stepped))
            return;
        lineEdit()->setText(QString::number(stepped));
    } else {
        const qsizetype point = text.indexOf(u'.');
        const int digits = point < 0 ? 0 : static_cast<int>(text.size() - point - 1);
        lineEdit()->setText(QString::number(text.toDouble() + steps, 'f', qMin(digits, 15)));
    }
    lineEdit()->selectAll();
    Q_EMIT numberEdited();
}

QAbstractSpinBox::StepEnabled NumberBox::stepEnabled() const
{
    return isReadOnly() ? StepNone : StepUpEnabled | StepDownEnabled;
}

QValidator::State NumberBox::validate(QString &input, int &) const
{
    static const QRegularExpression whole(u"^\\s*[+-]?[0-9]*\\s*$"_qs);
    static const QRegularExpression any(u"^\\s*[+-]?[0-9]*[.,]?[0-9]*([eE][+-]?[0-9]*)?\\s*$"_qs);
    const bool possible = (m_integer ? whole : any).match(input).hasMatch();
    if (isNumber(normalised(input)))
        return QValidator::Acceptable;
    return possible ? QValidator::Intermediate : QValidator::Invalid;
}

} // namespace ui::forms
