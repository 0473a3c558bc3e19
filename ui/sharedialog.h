// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QUrl>

class QPushButton;
class QStackedWidget;

namespace ui {

class Actions;
class Dialogs;

namespace widgets {
class CopyField;
class QrCodeView;
} // namespace widgets

/// What others need to use the connector: its public address as text and QR code, the package, and
/// the portals that take it. Holds nothing secret.
class ShareDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `actions` and `dialogs` outlive it.
    ShareDialog(Actions &actions, Dialogs &dialogs, QWidget *parent);

    /// As publicAddress() makes it; empty: says how to get one.
    void setAddress(const QString &address);

Q_SIGNALS:
    void liveRequested(); ///< to where a public address is made
    void openUrlRequested(const QUrl &url);
    void saveRequested(const QString &fileName, const QByteArray &picture);

private:
    [[nodiscard]] QWidget *createAddress();
    [[nodiscard]] QWidget *createEmptyState();
    [[nodiscard]] QLayout *createImport(Actions &actions);
    [[nodiscard]] QPushButton *createButton(const QString &name, const QString &icon,
                                            const QString &text, const QString &toolTip);
    [[nodiscard]] QPushButton *createLink(const QString &name, const QString &text,
                                          const QString &url);
    void copyPicture();
    void savePicture();

    Dialogs &m_dialogs;
    QStackedWidget *m_stack = nullptr;
    widgets::CopyField *m_url = nullptr;
    widgets::QrCodeView *m_code = nullptr;
};

} // namespace ui
