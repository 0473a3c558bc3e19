// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/tlsform.h"

#include "ui/dialogs.h"
#include "ui/theme.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/problemlabel.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui::settings {
namespace {

constexpr int Indent = 24; // below the text of a radio button

QLabel *explain(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setFont(theme::smallFont(label->font()));
    return label;
}

} // namespace

TlsForm::TlsForm(Asking dialogs, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(std::move(dialogs))
    , m_layout(new QVBoxLayout(this))
    , m_kinds(new QButtonGroup(this))
    , m_problem(new widgets::ProblemLabel(this))
{
    setObjectName(u"tlsForm"_qs);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_problem->setObjectName(u"tlsProblem"_qs);
    createChoices();
    m_layout->addWidget(m_problem);
    createCertificate();
    setChoice({});
    setCertificate({});
    connect(m_kinds, &QButtonGroup::idClicked, this, &TlsForm::takeEdit);
}

void TlsForm::createChoices()
{
    addChoice(Kind::Off, u"tlsOff"_qs, tr("Off: http"),
              tr("For tunnels, and for proxies that speak https to the world and http to this "
                 "computer. Nobody else should reach the connector by http: callback addresses "
                 "are secrets."));
    addChoice(Kind::Files, u"tlsFiles"_qs, tr("Certificate file"),
              tr("For a computer that the platform reaches directly, under a host name for which "
                 "an authority issued the certificate."));
    createFiles();
    addChoice(Kind::SelfSigned, u"tlsSelfSigned"_qs, tr("Self-signed certificate, made here"),
              tr("The platform does not accept it. It is for local trials, and for tunnels that "
                 "speak https to the connector: cloudflared with --no-tls-verify, ngrok with an "
                 "https:// address. It is made anew when it expires or the names change."));
}

void TlsForm::addChoice(Kind kind, const QString &name, const QString &label,
                        const QString &explanation)
{
    auto *button = new QRadioButton(label, this);
    button->setObjectName(name);
    button->setToolTip(explanation);
    button->setAccessibleDescription(explanation);
    m_kinds->addButton(button, static_cast<int>(kind));
    m_layout->addWidget(button);
    QLabel *words = explain(explanation, this);
    words->setContentsMargins(Indent, 0, 0, 0);
    m_layout->addWidget(words);
}

void TlsForm::createFiles()
{
    m_files = new QWidget(this);
    auto *rows = new QVBoxLayout(m_files);
    rows->setContentsMargins(Indent, 0, 0, 0);
    m_certificateFile = addFile(*rows, u"tlsCertificateFile"_qs, tr("Certificate"),
                                tr("PEM: the certificate first, and those of the authorities "
                                   "between it and the root behind it (often fullchain.pem)"));
    m_keyFile = addFile(*rows, u"tlsKeyFile"_qs, tr("Private key"),
                        tr("PEM: the key that was made for the certificate (often privkey.pem)"));
    m_passPhrase = new QLineEdit(m_files);
    m_passPhrase->setObjectName(u"tlsPassPhrase"_qs);
    m_passPhrase->setEchoMode(QLineEdit::Password);
    const QString explanation = tr("Only for a key that is encrypted. It is kept in the system's "
                                   "keychain, never in a file.");
    m_passPhrase->setToolTip(explanation);
    m_passPhrase->setAccessibleDescription(explanation);
    auto *label = new QLabel(tr("Pass phrase"), m_files);
    label->setBuddy(m_passPhrase);
    rows->addWidget(label);
    rows->addWidget(m_passPhrase);
    rows->addWidget(explain(explanation, m_files));
    connect(m_passPhrase, &QLineEdit::textEdited, this, &TlsForm::takeEdit);
    m_layout->addWidget(m_files);
}

QLineEdit *TlsForm::addFile(QVBoxLayout &rows, const QString &name, const QString &label,
                            const QString &explanation)
{
    auto *field = new QLineEdit(m_files);
    field->setObjectName(name);
    field->setToolTip(explanation);
    field->setAccessibleDescription(explanation);
    auto *title = new QLabel(label, m_files);
    title->setBuddy(field);
    auto *choose = new QPushButton(tr("Choose…"), m_files);
    choose->setObjectName(name + u"Choose");
    choose->setAccessibleName(tr("Choose the file: %1").arg(label));
    choose->setToolTip(explanation);
    auto *row = new QHBoxLayout;
    row->addWidget(field, 1);
    row->addWidget(choose);
    rows.addWidget(title);
    rows.addLayout(row);
    rows.addWidget(explain(explanation, m_files));
    connect(field, &QLineEdit::textEdited, this, &TlsForm::takeEdit);
    connect(choose, &QPushButton::clicked, this, [this, field, title = choose->accessibleName()] {
        m_dialogs().askOpenFileName(
            this, title, tr("PEM files (*.pem *.crt *.cer *.key);;All files (*)"),
            QFileInfo(field->text()).path(), [this, field](const QString &file) {
                field->setText(QDir::toNativeSeparators(file));
                takeEdit();
            });
    });
    return field;
}

void TlsForm::createCertificate()
{
    m_shown = new QWidget(this);
    m_shown->setObjectName(u"tlsShown"_qs);
    auto *layout = new QVBoxLayout(m_shown);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(new QLabel(tr("What the connector shows now:"), m_shown));
    m_facts = new widgets::FactList(m_shown);
    m_fingerprint = new widgets::CopyField(tr("SHA-256 fingerprint"), m_shown);
    m_fingerprint->setObjectName(u"tlsFingerprint"_qs);
    m_expired = new widgets::ProblemLabel(m_shown);
    m_expired->setObjectName(u"tlsExpired"_qs);
    auto *title = new QLabel(tr("SHA-256 fingerprint"), m_shown);
    layout->addWidget(m_facts);
    layout->addWidget(title);
    layout->addWidget(m_fingerprint);
    layout->addWidget(m_expired);
    m_layout->addWidget(m_shown);
}

void TlsForm::setChoice(const server::TlsChoice &choice)
{
    m_kinds->button(static_cast<int>(choice.kind))->setChecked(true);
    m_certificateFile->setText(QDir::toNativeSeparators(choice.certificateFile));
    m_keyFile->setText(QDir::toNativeSeparators(choice.keyFile));
    m_passPhrase->setText(QString::fromUtf8(choice.passPhrase));
    present();
}

server::TlsChoice TlsForm::choice() const
{
    const auto file = [](const QLineEdit *field) {
        return QDir::fromNativeSeparators(field->text().trimmed());
    };
    return {static_cast<Kind>(m_kinds->checkedId()),
            file(m_certificateFile),
            file(m_keyFile),
            m_passPhrase->text().toUtf8(),
            {}};
}

QString TlsForm::problem() const
{
    const server::TlsChoice typed = choice();
    if (typed.kind != Kind::Files)
        return {};
    if (typed.certificateFile.isEmpty() || typed.keyFile.isEmpty())
        return tr("Choose the certificate and its private key.");
    if (!QFileInfo(typed.certificateFile).isAbsolute() || !QFileInfo(typed.keyFile).isAbsolute())
        return tr("Write where the files are from the root on, or choose them.");
    return {};
}

void TlsForm::takeEdit()
{
    present();
    Q_EMIT edited();
}

void TlsForm::present()
{
    m_files->setVisible(choice().kind == Kind::Files);
    m_problem->setProblem(problem());
}

void TlsForm::setCertificate(const std::optional<server::TlsCertificate> &certificate)
{
    m_shown->setVisible(certificate.has_value());
    if (!certificate)
        return;
    const QString day = QLocale().toString(certificate->expires.date(), QLocale::LongFormat);
    m_facts->setFacts({{tr("Names"), certificate->names.join(u", "_qs)},
                       {tr("Valid until"), day},
                       {tr("File"), QDir::toNativeSeparators(certificate->file)}});
    m_fingerprint->setValue(QString::fromLatin1(certificate->fingerprint));
    m_expired->setProblem(certificate->isExpired() ? tr(
                              "It has expired: callers refuse it. Replace the files, or choose "
                              "others.")
                                                   : QString());
}

} // namespace ui::settings
