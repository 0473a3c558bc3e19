// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/secretfield.h"

#include "ui/dialogs.h"
#include "ui/lentsecret.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QToolButton>

#include <array>
#include <utility>

namespace ui::widgets {

SecretField::SecretField(const QString &name, const QString &id, QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_field, 1);
    m_field->setObjectName(id);
    m_field->setAccessibleName(name);
    m_field->setEchoMode(QLineEdit::Password);
    setFocusProxy(m_field);
    auto *reveal = addButton(u"reveal"_qs, tr("Show %1").arg(name));
    reveal->setObjectName(id % u"Reveal"_qs);
    reveal->setCheckable(true);
    auto *make = addButton(u"refresh"_qs, tr("Generate %1").arg(name));
    make->setObjectName(id % u"Generate"_qs);
    auto *copy = addButton(u"copy"_qs, tr("Copy %1").arg(name));
    copy->setObjectName(id % u"Copy"_qs);
    connect(m_field, &QLineEdit::editingFinished, this, &SecretField::tell);
    connect(reveal, &QToolButton::toggled, this, [this](bool shown) {
        m_field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(make, &QToolButton::clicked, this, &SecretField::generate);
    connect(copy, &QToolButton::clicked, this, &SecretField::askWhetherToCopy);
}

QToolButton *SecretField::addButton(const QString &icon, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setIcon(theme::icon(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    layout()->addWidget(button);
    return button;
}

void SecretField::setValue(const QByteArray &value)
{
    m_told = value;
    m_field->setText(QString::fromUtf8(value));
}

QByteArray SecretField::value() const
{
    return m_field->text().toUtf8();
}

void SecretField::askWhetherToCopy()
{
    if (m_field->text().isEmpty())
        return;
    NativeDialogs().confirm(this,
                            tr("Copy the secret to the clipboard? Other programs can read it there "
                               "until it is cleared, after a minute."),
                            tr("Copy"), [this] {
                                LentSecret::lend(m_field->text());
                                Q_EMIT copied();
                            });
}

void SecretField::generate()
{
    std::array<quint32, 8> random = {};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const QByteArray bytes(reinterpret_cast<const char *>(random.data()), sizeof random);
    m_field->setText(QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
    tell();
}

void SecretField::tell()
{
    const QByteArray now = value();
    if (std::exchange(m_told, now) != now)
        Q_EMIT edited();
}

} // namespace ui::widgets
