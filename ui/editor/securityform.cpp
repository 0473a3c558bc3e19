// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/securityform.h"

#include "openapi/document.h"
#include "ui/definitionediting.h"
#include "ui/editor/fieldchecks.h"
#include "ui/widgets/copyfield.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QRegularExpression>

#include <algorithm>

namespace ui::editor {
using openapi::Document;
using Kind = openapi::SecuritySettings::Kind;

namespace {

/// What a kind begins with.
openapi::SecuritySettings usualSettings(Kind kind, const QString &scheme)
{
    openapi::SecuritySettings settings;
    settings.kind = kind;
    settings.scheme = scheme;
    if (kind == Kind::ApiKey)
        settings.field = u"X-API-Key"_qs;
    if (kind == Kind::EntraId) {
        settings.loginUrl = u"https://login.microsoftonline.com"_qs;
        settings.tenant = u"common"_qs;
    }
    return settings;
}

openapi::Patch changing(const QByteArray &before, const QByteArray &after)
{
    const openapi::TextChange change = openapi::difference(before, after);
    openapi::Patch patch;
    patch.kind = openapi::Patch::Kind::Text;
    patch.range = change.range;
    patch.text = change.bytes;
    return patch;
}

QStringList parted(const QString &scopes)
{
    return scopes.split(QRegularExpression(u"[\\s,]+"_qs), Qt::SkipEmptyParts);
}

} // namespace

SecurityForm::SecurityForm(DefinitionEditing &editing, QWidget *parent)
    : FormPage(parent)
    , m_editing(editing)
{
    setAccessibleName(tr("Security"));
    // Before the fields, which show what it reads.
    for (EditedDefinition *edited : {&editing.definition(), &editing.properties()})
        connect(edited, &EditedDefinition::documentChanged, this, [this] {
            m_stale = true;
            if (isVisible())
                refresh();
        });
    createKind();
    createKey();
    createSignIn();
    createRedirect();
    endGroups();
    present();
}

void SecurityForm::createKind()
{
    m_form = addGroup(tr("How connections sign in"));
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"securityKind"_qs);
    m_kind->setAccessibleName(tr("How connections sign in"));
    m_kind->addItem(tr("Not at all"), static_cast<int>(Kind::None));
    m_kind->addItem(tr("With an API key"), static_cast<int>(Kind::ApiKey));
    m_kind->addItem(tr("With user name and password (basic)"), static_cast<int>(Kind::Basic));
    m_kind->addItem(tr("OAuth 2.0: Microsoft Entra ID"), static_cast<int>(Kind::EntraId));
    m_kind->addItem(tr("OAuth 2.0: another provider"), static_cast<int>(Kind::OAuth2));
    m_kind->addItem(tr("In a way that only the source shows"), static_cast<int>(Kind::Other));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(16);
    m_form->addRow(tr("&Kind"), m_kind);
    connect(m_kind, &QComboBox::activated, this,
            [this] { choose(static_cast<Kind>(m_kind->currentData().toInt())); });
}

void SecurityForm::createKey()
{
    addSetting(u"keyName"_qs, tr("&Name"), tr("Name of the key"), &Settings::field, Kind::ApiKey,
               keyNameProblem);
    m_place = new QComboBox(this);
    m_place->setObjectName(u"keyPlace"_qs);
    m_place->setAccessibleName(tr("Where the key stands"));
    m_place->addItem(tr("Header"), false);
    m_place->addItem(tr("Query parameter"), true);
    addRow(m_place, tr("&Where"), {Kind::ApiKey});
    connect(m_place, &QComboBox::activated, this, [this] {
        Settings wanted = m_settings;
        wanted.inQuery = m_place->currentData().toBool();
        put(tr("Where the key stands"), wanted);
    });
}

void SecurityForm::createSignIn()
{
    for (const Kind kind : {Kind::EntraId, Kind::OAuth2}) {
        const QString id = kind == Kind::EntraId ? u"clientId"_qs : u"otherClientId"_qs;
        addSetting(id, tr("&Client ID"), tr("Client ID"), &Settings::clientId, kind);
    }
    addSetting(u"loginUrl"_qs, tr("&Login URL"), tr("Login URL"), &Settings::loginUrl,
               Kind::EntraId, entraUrlProblem);
    addSetting(u"tenant"_qs, tr("&Tenant ID"), tr("Tenant ID"), &Settings::tenant, Kind::EntraId);
    addSetting(u"resource"_qs, tr("Resource &URL"), tr("Resource URL"), &Settings::resource,
               Kind::EntraId);
    addSetting(u"authorizationUrl"_qs, tr("&Authorization URL"), tr("Authorization URL"),
               &Settings::authorizationUrl, Kind::OAuth2, providerUrlProblem);
    addSetting(u"tokenUrl"_qs, tr("T&oken URL"), tr("Token URL"), &Settings::tokenUrl, Kind::OAuth2,
               secureUrlProblem);
    TextBinding scopes;
    scopes.id = u"scopes"_qs;
    scopes.name = tr("Scope");
    scopes.place = [](const Document &) { return openapi::JsonPointer(); };
    scopes.read = [this](const Document &) { return m_settings.scopes.join(u' '); };
    scopes.put = [this](const QString &text) {
        Settings wanted = m_settings;
        wanted.scopes = parted(text);
        return put(tr("Scope"), wanted);
    };
    addRow(new TextField(scopes, m_editing.definition(), this), tr("&Scope"),
           {Kind::EntraId, Kind::OAuth2});
    auto *secret = new QLabel(tr("The client secret stands in no file. Type it into the platform, "
                                 "on the connector's Security tab, after the import."),
                              this);
    secret->setObjectName(u"secretNote"_qs);
    secret->setWordWrap(true);
    addRow(secret, {}, {Kind::EntraId, Kind::OAuth2});
}

void SecurityForm::createRedirect()
{
    auto *redirect = new widgets::CopyField(tr("Redirect URL"), this);
    redirect->setValue(u"https://global.consent.azure-apim.net/redirect"_qs);
    connect(redirect, &widgets::CopyField::copied, this, &SecurityForm::copied);
    addRow(redirect, tr("Redirect URL"), {Kind::EntraId, Kind::OAuth2});
    auto *note = new QLabel(
        tr("The platform adds the connector's own name to it. Copy the whole from the Security tab "
           "once the connector is imported, and enter it where the app is registered: in Entra ID "
           "under Authentication, as a redirect URI of the platform Web."),
        this);
    note->setWordWrap(true);
    addRow(note, {}, {Kind::EntraId, Kind::OAuth2});
}

void SecurityForm::addSetting(const QString &id, const QString &label, const QString &name,
                              QString Settings::*member, Kind kind,
                              QString (*problem)(const QString &))
{
    TextBinding binding;
    binding.id = id;
    binding.name = name;
    binding.problem = problem;
    binding.place = [](const Document &) { return openapi::JsonPointer(); };
    binding.read = [this, member](const Document &) { return m_settings.*member; };
    binding.put = [this, member, name](const QString &text) {
        Settings wanted = m_settings;
        wanted.*member = text;
        return put(name, wanted);
    };
    addRow(new TextField(binding, m_editing.definition(), this), label, {kind});
}

void SecurityForm::addRow(QWidget *field, const QString &label, std::initializer_list<Kind> kinds)
{
    if (label.isEmpty())
        m_form->addRow(field);
    else
        m_form->addRow(label, field);
    m_rows.push_back({field, kinds});
}

void SecurityForm::showEvent(QShowEvent *event)
{
    if (m_stale) {
        refresh();
        for (TextField *field : findChildren<TextField *>())
            field->refresh();
    }
    FormPage::showEvent(event);
}

void SecurityForm::refresh()
{
    m_stale = false;
    m_settings = openapi::securitySettings(m_editing.definition().document(),
                                           m_editing.properties().document());
    present();
}

void SecurityForm::present()
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_settings.kind)));
    m_place->setCurrentIndex(m_settings.inQuery ? 1 : 0);
    for (const Row &row : m_rows) {
        const bool wanted = std::find(row.kinds.begin(), row.kinds.end(), m_settings.kind)
                            != row.kinds.end();
        m_form->setRowVisible(row.field, wanted);
    }
}

void SecurityForm::choose(Kind kind)
{
    if (kind == m_settings.kind || kind == Kind::Other)
        return present();
    if (!put(tr("Kind of sign-in"), usualSettings(kind, m_settings.scheme)))
        present();
}

bool SecurityForm::put(const QString &name, const Settings &wanted)
{
    EditedDefinition &definition = m_editing.definition();
    EditedDefinition &properties = m_editing.properties();
    const bool anew = wanted.kind != m_settings.kind;
    const auto patches = openapi::securityPatches(definition.document(), wanted);
    const auto after = patches.empty() ? definition.document()
                                       : openapi::applied(definition.document(), patches)
                                             .value_or(definition.document());
    const QByteArray beside = openapi::propertiesWith(properties.document(), after, wanted, anew);
    const bool both = !patches.empty() && beside != properties.text();
    if (patches.empty() && beside == properties.text())
        return wanted == m_settings;
    // Half a URL may be that of another kind, whose fields would come into the user's way.
    if (openapi::securitySettings(after, Document()).kind != wanted.kind)
        return false;
    m_settings = wanted;
    if (both)
        definition.history()->beginMacro(name);
    bool done = patches.empty() || definition.apply(name, patches).has_value();
    if (done && beside != properties.text())
        done = properties.apply(name, {changing(properties.text(), beside)}).has_value();
    if (both)
        definition.history()->endMacro();
    return done;
}

} // namespace ui::editor
