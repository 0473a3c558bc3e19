// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/tlscertificate.h"
#include "server/tlschoice.h"

#include <QWidget>

#include <functional>
#include <optional>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace ui {
class Dialogs;
}

namespace ui::widgets {
class CopyField;
class FactList;
class ProblemLabel;
} // namespace ui::widgets

namespace ui::settings {

/// How the connector listener is secured: not at all, by files, or by a certificate made here; and
/// what it shows at the moment.
class TlsForm final : public QWidget
{
    Q_OBJECT

public:
    using Asking = std::function<Dialogs &()>;

    TlsForm(Asking dialogs, QWidget *parent);

    void setChoice(const server::TlsChoice &choice);
    /// As it stands in the fields, without a folder.
    [[nodiscard]] server::TlsChoice choice() const;
    /// What the running listener shows; none: it speaks http.
    void setCertificate(const std::optional<server::TlsCertificate> &certificate);
    /// What is missing in the fields, one sentence; empty: nothing.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    /// The user changed something; see problem() before choice() is used.
    void edited();

private:
    using Kind = server::TlsChoice::Kind;

    void createChoices();
    void createFiles();
    void createCertificate();
    void addChoice(Kind kind, const QString &name, const QString &label,
                   const QString &explanation);
    QLineEdit *addFile(QVBoxLayout &rows, const QString &name, const QString &label,
                       const QString &explanation);
    void takeEdit();
    void present();

    Asking m_dialogs;
    QVBoxLayout *m_layout = nullptr;
    QButtonGroup *m_kinds = nullptr;
    QWidget *m_files = nullptr;
    QLineEdit *m_certificateFile = nullptr;
    QLineEdit *m_keyFile = nullptr;
    QLineEdit *m_passPhrase = nullptr;
    widgets::ProblemLabel *m_problem = nullptr;
    QWidget *m_shown = nullptr;
    widgets::FactList *m_facts = nullptr;
    widgets::CopyField *m_fingerprint = nullptr;
    widgets::ProblemLabel *m_expired = nullptr;
};

} // namespace ui::settings
