// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs.h"

#include "ui/theme.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::Dialogs)
};

/// Not open yet; it goes when it is answered.
QMessageBox *questionBox(QWidget *parent, const QString &title, const QString &text,
                         const QString &agree, std::function<void()> agreed)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *button = box->addButton(agree, QMessageBox::AcceptRole);
    QObject::connect(button, &QPushButton::clicked, parent,
                     [agreed = std::move(agreed)] { agreed(); });
    return box;
}

} // namespace

void NativeDialogs::askSaveFileName(QWidget *parent, const QString &title, const QString &suggested,
                                    std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(suggested);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [chosen = std::move(chosen)](const QString &name) { chosen(name); });
    dialog->open();
}

void NativeDialogs::askFolder(QWidget *parent, const QString &title, const QString &folder,
                              std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [chosen = std::move(chosen)](const QString &name) { chosen(name); });
    dialog->open();
}

void NativeDialogs::askOpenFileName(QWidget *parent, const QString &title, const QString &filter,
                                    const QString &folder,
                                    std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title, folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [chosen = std::move(chosen)](const QString &name) { chosen(name); });
    dialog->open();
}

void NativeDialogs::askText(QWidget *parent, const QString &title, const QString &label,
                            const QString &suggested, std::function<void(const QString &)> chosen)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(suggested);
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent,
                     [chosen = std::move(chosen)](const QString &text) {
                         if (!text.trimmed().isEmpty())
                             chosen(text);
                     });
    dialog->open();
}

void NativeDialogs::askToContinue(QWidget *parent, const QString &title, const QString &text,
                                  const QString &label, std::function<void()> accepted)
{
    QMessageBox *box = questionBox(parent, title, text, label, std::move(accepted));
    box->setDefaultButton(QMessageBox::Cancel);
    box->open();
}

void NativeDialogs::showAbout(QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(Words::tr("About Declic"));
    box->setIconPixmap(theme::pixmap(u"declic"_qs, 64, Qt::black, parent->devicePixelRatioF()));
    box->setText(u"<h3>Declic %1</h3>"_qs.arg(QStringLiteral(DECLIC_VERSION)));
    box->setInformativeText(
        Words::tr("Hosts, demonstrates and tests webhook-trigger connectors for Power Automate "
                  "and Azure Logic Apps.")
        % u"<p>"_qs
        % Words::tr("Free software under the GNU General Public License, version 3 or later. "
                    "It comes with no warranty.")
        % u"</p><p>Qt %1</p>"_qs.arg(QLatin1String(qVersion())));
    box->open();
}

void NativeDialogs::confirm(QWidget *parent, const QString &question, const QString &agree,
                            std::function<void()> agreed)
{
    questionBox(parent, QStringLiteral("Declic"), question, agree, std::move(agreed))->open();
}

void NativeDialogs::askToSave(QWidget *parent, const QString &question, std::function<void()> save,
                              std::function<void()> discard)
{
    auto *box = new QMessageBox(QMessageBox::Question, QStringLiteral("Declic"), question,
                                QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel,
                                parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Save);
    QObject::connect(box->button(QMessageBox::Save), &QAbstractButton::clicked, parent,
                     [save = std::move(save)] { save(); });
    QObject::connect(box->button(QMessageBox::Discard), &QAbstractButton::clicked, parent,
                     [discard = std::move(discard)] { discard(); });
    box->open();
}

} // namespace ui
