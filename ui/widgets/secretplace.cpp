// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/secretplace.h"

#include "ui/dialogs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui::widgets {

namespace {

QString reason(SecretKeeping::Cause cause)
{
    using Cause = SecretKeeping::Cause;
    switch (cause) {
    case Cause::Refused:
        return SecretPlace::tr("The system's keychain is locked. Unlock it and type a key again to "
                               "keep it.");
    case Cause::Silent:
        return SecretPlace::tr("The system's keychain does not answer; it may be waiting to be "
                               "unlocked.");
    case Cause::Broken:
        return SecretPlace::tr("The system's keychain cannot be used. Start or unlock it (GNOME "
                               "Keyring, KWallet) and type a key again to keep it.");
    case Cause::Missing:
        break;
    }
    return SecretPlace::tr(
        "This system has no keychain. GNOME Keyring or KWallet would keep them.");
}

QString sentence(const SecretKeeping &keeping)
{
    switch (keeping.place) {
    case SecretKeeping::Place::Unknown:
        return SecretPlace::tr("Looking for the system's keychain…");
    case SecretKeeping::Place::Keychain:
        return SecretPlace::tr("Keys are kept in the system's keychain: never written to a file, "
                               "never logged.");
    case SecretKeeping::Place::Session:
        break;
    }
    return QString(SecretPlace::tr("Keys are kept for this session only: never written to a file, "
                                   "never logged.")
                   % u' ' % reason(keeping.cause));
}

} // namespace

SecretPlace::SecretPlace(QWidget *parent)
    : QWidget(parent)
    , m_place(new QLabel(this))
    , m_forget(new QPushButton(tr("For&get…"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_place, 1);
    layout->addWidget(m_forget, 0, Qt::AlignTop);
    m_place->setObjectName(u"secretPlace"_qs);
    m_place->setWordWrap(true);
    m_forget->setObjectName(u"forgetSecrets"_qs);
    m_forget->setToolTip(tr("Remove these keys from the keychain and from this session"));
    connect(m_forget, &QPushButton::clicked, this, &SecretPlace::askWhetherToForget);
    setKeeping({});
    setKept(false);
}

void SecretPlace::setKeeping(const SecretKeeping &keeping)
{
    m_place->setText(sentence(keeping));
    m_place->setToolTip(keeping.detail.toHtmlEscaped());
}

void SecretPlace::setKept(bool kept)
{
    m_forget->setEnabled(kept);
}

void SecretPlace::askWhetherToForget()
{
    NativeDialogs().confirm(this,
                            tr("Forget the keys of this connector? Callers then need none until "
                               "you set others."),
                            tr("Forget"), [this] { Q_EMIT forgetRequested(); });
}

} // namespace ui::widgets
