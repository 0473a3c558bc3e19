// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharedialog.h"

#include "openapi/exporter/portals.h"
#include "ui/actions.h"
#include "ui/dialogs.h"
#include "ui/theme.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/qrcodeview.h"

#include <QBuffer>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

ShareDialog::ShareDialog(Actions &actions, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_dialogs(dialogs)
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"shareDialog"_qs);
    setWindowTitle(tr("Share the connector"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(14);
    m_stack->addWidget(createAddress());
    m_stack->addWidget(createEmptyState());
    layout->addWidget(m_stack, 1);
    layout->addLayout(createImport(actions));
    auto *buttons = new QDialogButtonBox(this);
    const QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(680, 480);
    setAddress({});
}

QWidget *ShareDialog::createAddress()
{
    auto *holder = new QWidget(m_stack);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    m_code = new widgets::QrCodeView(tr("QR code of the public address"), holder);
    m_url = new widgets::CopyField(tr("Public address"), holder);
    auto *heading = new QLabel(tr("Public address"), holder);
    heading->setFont(theme::headingFont(font()));
    auto *words = new QLabel(tr("The platform reaches the connector here. Neither the address nor "
                                "the picture holds a key; who may call is decided on the Connector "
                                "page."),
                             holder);
    words->setWordWrap(true);
    QPushButton *copy = createButton(u"copyQrCode"_qs, u"copy"_qs, tr("Copy the &picture"),
                                     tr("Copy the QR code to the clipboard"));
    QPushButton *save = createButton(u"saveQrCode"_qs, u"save"_qs, tr("&Save the picture…"),
                                     tr("Write the QR code to a PNG file"));
    connect(copy, &QPushButton::clicked, this, &ShareDialog::copyPicture);
    connect(save, &QPushButton::clicked, this, &ShareDialog::savePicture);
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    column->addStretch();
    column->addWidget(heading);
    column->addWidget(words);
    column->addWidget(m_url);
    column->addWidget(copy, 0, Qt::AlignLeft);
    column->addWidget(save, 0, Qt::AlignLeft);
    column->addStretch();
    row->addWidget(m_code, 2);
    row->addLayout(column, 3);
    return holder;
}

QWidget *ShareDialog::createEmptyState()
{
    auto *empty = new widgets::EmptyState(u"send"_qs, m_stack);
    empty->setWords(tr("There is no public address yet"),
                    tr("Only this machine reaches the connector. Go live first: start a tunnel or "
                       "enter the URL under which the internet reaches it."));
    QPushButton *live = createButton(u"shareGoLive"_qs, u"send"_qs, tr("&Go live"),
                                     tr("To a tunnel or a fixed public URL"));
    live->setDefault(true);
    connect(live, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT liveRequested();
    });
    empty->addButton(live);
    return empty;
}

QLayout *ShareDialog::createImport(Actions &actions)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    auto *heading = new QLabel(tr("Package and import"), this);
    heading->setFont(theme::headingFont(font()));
    QPushButton *write = createButton(u"shareExport"_qs, u"save"_qs, tr("&Export the package…"),
                                      actions.exportConnector.toolTip());
    write->setEnabled(actions.exportConnector.isEnabled());
    connect(write, &QPushButton::clicked, this, [this, &actions] {
        accept();
        actions.exportConnector.trigger();
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(write);
    row->addWidget(createLink(u"powerAutomate"_qs, tr("Power &Automate"),
                              openapi::exporter::PowerAutomatePortal));
    row->addWidget(createLink(u"logicApps"_qs, tr("&Logic Apps in Azure"),
                              openapi::exporter::LogicAppsConnectors));
    row->addStretch();
    auto *words = new QLabel(tr("In Power Automate: More, Discover all, Custom connectors. The "
                                "README of the package tells each step."),
                             this);
    words->setWordWrap(true);
    column->addWidget(heading);
    column->addLayout(row);
    column->addWidget(words);
    return column;
}

QPushButton *ShareDialog::createButton(const QString &name, const QString &icon,
                                       const QString &text, const QString &toolTip)
{
    auto *button = new QPushButton(theme::icon(icon), text, this);
    button->setObjectName(name);
    button->setToolTip(toolTip);
    button->setAutoDefault(false);
    return button;
}

QPushButton *ShareDialog::createLink(const QString &name, const QString &text, const QString &url)
{
    QPushButton *button = createButton(name, u"open"_qs, text,
                                       tr("Open %1 in the browser").arg(url));
    connect(button, &QPushButton::clicked, this,
            [this, url] { Q_EMIT openUrlRequested(QUrl(url)); });
    return button;
}

void ShareDialog::setAddress(const QString &address)
{
    m_url->setValue(address);
    m_code->setText(address);
    m_stack->setCurrentIndex(address.isEmpty() ? 1 : 0);
}

void ShareDialog::copyPicture()
{
    QGuiApplication::clipboard()->setImage(m_code->picture());
}

void ShareDialog::savePicture()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    m_code->picture().save(&buffer, "PNG");
    m_dialogs.askSaveFileName(
        this, tr("Save the QR code"), u"connector.png"_qs,
        [this, bytes](const QString &name) { Q_EMIT saveRequested(name, bytes); });
}

} // namespace ui
