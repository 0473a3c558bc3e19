// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/definitionediting.h"

#include "openapi/validator/validator.h"
#include "ui/findingwording.h"

namespace ui {
using editor::EditedDefinition;
using openapi::validator::Finding;
using openapi::validator::Fix;

DefinitionEditing::DefinitionEditing(QObject *parent)
    : QObject(parent)
    , m_properties(m_definition, nullptr)
{
    connect(&m_definition, &EditedDefinition::documentChanged, this, &DefinitionEditing::check);
    for (EditedDefinition *edited : {&m_definition, &m_properties})
        connect(edited, &EditedDefinition::documentChanged, this, &DefinitionEditing::stateChanged);
    connect(m_definition.history(), &QUndoStack::cleanChanged, this,
            &DefinitionEditing::stateChanged);
}

DefinitionEditing::State DefinitionEditing::state() const
{
    if (isModified())
        return State::Edited;
    return m_definition.text() == m_hosted && m_properties.text() == m_hostedProperties
               ? State::Applied
               : State::Saved;
}

void DefinitionEditing::setConnector(const Connector &connector)
{
    if (!connector.definition)
        return;
    const bool anew = !m_begun || m_file != connector.file;
    const bool same = connector.text == m_definition.text()
                      && connector.propertiesText == m_properties.text();
    const bool other = connector.text != m_hosted || connector.propertiesText != m_hostedProperties;
    m_begun = true;
    m_file = connector.file;
    m_hosted = connector.text;
    m_hostedProperties = connector.propertiesText;
    if (anew || other) {
        m_saved = m_hosted;
        m_savedProperties = m_hostedProperties;
        if (same)
            m_definition.setSaved(); // it can still be undone
        else if (anew || !isModified())
            open(connector);
    }
    Q_EMIT stateChanged();
}

void DefinitionEditing::open(const Connector &connector)
{
    m_properties.open(connector.propertiesText);
    m_definition.open(connector.text);
}

void DefinitionEditing::setProfile(openapi::validator::Profile profile)
{
    m_profile = profile;
    check();
}

void DefinitionEditing::check()
{
    if (m_checking || isChecked())
        return;
    m_checking = true;
    Q_EMIT checkRequested({m_definition.revision(), m_definition.text(), m_profile});
}

void DefinitionEditing::setIcon(const DefinitionIcon &icon)
{
    m_icon = icon;
    Q_EMIT iconChanged();
}

void DefinitionEditing::setRecentHosts(const QStringList &hosts)
{
    m_recentHosts = hosts;
    Q_EMIT stateChanged();
}

void DefinitionEditing::setFindings(const DefinitionFindings &findings)
{
    m_checking = false;
    m_findings = findings;
    Q_EMIT findingsChanged();
    check(); // what was typed meanwhile
}

bool DefinitionEditing::isChecked() const
{
    return m_findings.revision == m_definition.revision() && m_findings.profile == m_profile;
}

bool DefinitionEditing::fix(size_t number, bool allLike)
{
    if (!isChecked() || number >= m_findings.findings.size())
        return false;
    const Finding finding = m_findings.findings[number];
    std::vector<openapi::Patch> patches;
    const std::vector<Fix> fixes = allLike ? fixesLike(finding, m_findings.findings)
                                           : std::vector<Fix>{finding.fix};
    for (const Fix &fix : fixes)
        patches.insert(patches.end(), fix.patches.begin(), fix.patches.end());
    return m_definition.apply(wording::fixTitle(finding.fix), patches).has_value();
}

void DefinitionEditing::save(const QString &file)
{
    if (file.isEmpty() && m_file.isEmpty())
        Q_EMIT fileNameRequested();
    else
        ask(file, !file.isEmpty() && file != m_file);
}

void DefinitionEditing::apply()
{
    if (m_file.isEmpty())
        Q_EMIT fileNameRequested();
    else
        ask({}, true);
}

void DefinitionEditing::ask(const QString &file, bool apply)
{
    const bool another = !file.isEmpty() && file != m_file;
    DefinitionTexts texts;
    texts.file = file.isEmpty() ? m_file : file;
    texts.text = m_definition.text();
    texts.apply = apply;
    if (!another) {
        texts.former = m_saved;
        texts.formerProperties = m_savedProperties;
    }
    if (another || m_properties.text() != m_savedProperties)
        texts.properties = m_properties.text();
    if (!another && texts.properties.isEmpty() && !m_savedProperties.isEmpty()
        && m_properties.text().isEmpty())
        texts.properties = "{}\n"; // there was no file before, and its beginning was undone
    Q_EMIT saveRequested(texts);
}

void DefinitionEditing::setSaved(const DefinitionTexts &written)
{
    if (written.text != m_definition.text())
        return;
    m_saved = written.text;
    m_savedProperties = m_properties.text();
    m_definition.setSaved();
    Q_EMIT stateChanged();
    Q_EMIT saved();
}

void DefinitionEditing::revert()
{
    m_properties.open(m_savedProperties);
    m_definition.open(m_saved);
    Q_EMIT stateChanged();
}

} // namespace ui
