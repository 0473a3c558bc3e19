// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lentsecret.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

namespace ui {

namespace {

QByteArray digest(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

void LentSecret::lend(const QString &secret, std::chrono::milliseconds lifetime)
{
    auto *data = new QMimeData;
    data->setText(secret);
    // Clipboard histories pass over what has this mark; it began with KDE's Klipper, and others
    // follow it.
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    QGuiApplication::clipboard()->setMimeData(data);
    new LentSecret(secret, lifetime);
}

LentSecret::LentSecret(const QString &secret, std::chrono::milliseconds lifetime)
    : QObject(qApp)
    , m_digest(digest(secret))
{
    m_time.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this, &LentSecret::takeBack);
    connect(qApp, &QGuiApplication::aboutToQuit, this, &LentSecret::takeBack);
    m_time.start(lifetime);
}

bool LentSecret::isStillThere() const
{
    return digest(QGuiApplication::clipboard()->text()) == m_digest;
}

void LentSecret::takeBack()
{
    if (isStillThere())
        QGuiApplication::clipboard()->clear();
    deleteLater();
}

} // namespace ui
