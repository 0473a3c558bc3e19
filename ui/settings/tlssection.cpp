// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/tlssection.h"

#include "ui/settings/settingfield.h"
#include "ui/settings/tlsform.h"
#include "ui/settingsdesk.h"

namespace ui::settings {
namespace {

/// Stands above the form, which has several editors and says itself what is wrong with them.
class TlsField final : public SettingField
{
public:
    TlsField(const SettingText &text, TlsForm &form, QWidget *parent)
        : SettingField(text, parent)
        , m_form(form)
    {
        connect(&form, &TlsForm::edited, this, &SettingField::edited);
    }

    void showValues(const SettingsValues &values) override { m_form.setChoice(values.server.tls); }
    void take(SettingsValues &values) const override
    {
        if (problem().isEmpty())
            values.server.tls = m_form.choice();
    }
    [[nodiscard]] QString problem() const override { return m_form.problem(); }

private:
    TlsForm &m_form;
};

} // namespace

TlsSection::TlsSection(const SettingsDesk &desk, QWidget *parent)
    : Section(tr("HTTPS"), parent)
    , m_form(new TlsForm([&desk]() -> Dialogs & { return desk.dialogs(); }, content()))
{
    const SettingText text{
        u"settingTls"_qs, tr("Encryption between callers and the connector"),
        tr("https (TLS) needs a certificate. Behind a tunnel or a proxy on this computer http is "
           "enough: they speak https to the platform.")};
    auto *field = new TlsField(text, *m_form, content());
    field->setGiven(desk.given().tls);
    addField(field);
    addWidget(m_form);
}

void TlsSection::setServerState(const server::ServerState &state)
{
    m_form->setCertificate(state.certificate);
}

} // namespace ui::settings
