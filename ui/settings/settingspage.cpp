// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingspage.h"

#include "ui/settings/addresssection.h"
#include "ui/settings/logsection.h"
#include "ui/settings/numbersections.h"
#include "ui/settings/retentionsection.h"
#include "ui/settings/tlssection.h"
#include "ui/settingsdesk.h"
#include "ui/theme.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/scrolledcolumn.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui::settings {

SettingsPage::SettingsPage(SettingsDesk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_search(new widgets::FilterField(tr("Search the settings"), this))
    , m_nothing(new QLabel(tr("No setting is called like that. Try another word."), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(12);
    layout->addWidget(new widgets::PageHeader(
        tr("Settings"), tr("For all connectors. Nothing changes before you apply it."), this));
    layout->addWidget(m_search);
    layout->addWidget(m_nothing);
    layout->addWidget(createSections(), 1);
    layout->addWidget(createFoot());
    m_nothing->hide();
    connect(m_search, &widgets::FilterField::filterChanged, this, &SettingsPage::filter);
    connect(&desk, &SettingsDesk::valuesChanged, this, &SettingsPage::follow);
    connect(&desk, &SettingsDesk::done, this, &SettingsPage::done);
    m_inForce = desk.values();
    showValues(m_inForce);
}

QWidget *SettingsPage::createSections()
{
    auto *scroll = new widgets::ScrolledColumn(this);
    scroll->setObjectName(u"settingsScroll"_qs);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QWidget *sections = scroll->content();
    m_column = scroll->column();
    m_column->setContentsMargins(0, 0, 6, 0);
    m_column->setSpacing(12);
    add(new AddressSection(m_desk, sections));
    m_tls = new TlsSection(m_desk, sections);
    add(m_tls);
    add(new CallbackSection(m_desk, sections));
    add(new DeliverySection(sections));
    add(new LimitsSection(sections));
    add(new RetentionSection(m_desk, sections));
    add(new LogSection(m_desk, sections));
    m_column->addStretch();
    return scroll;
}

void SettingsPage::add(Section *section)
{
    m_sections.push_back(section);
    m_column->addWidget(section);
    connect(section, &Section::edited, this, &SettingsPage::showEffect);
}

QWidget *SettingsPage::createFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_effect = new QLabel(foot);
    m_effect->setObjectName(u"settingsEffect"_qs);
    m_effect->setWordWrap(true);
    m_reset = new QPushButton(tr("Def&aults"), foot);
    m_reset->setObjectName(u"resetSettings"_qs);
    m_reset->setToolTip(tr("Put the values that Declic comes with into all fields"));
    m_revert = new QPushButton(theme::icon(u"undo"_qs), tr("&Revert"), foot);
    m_revert->setObjectName(u"revertSettings"_qs);
    m_revert->setToolTip(tr("Go back to the values that are in force"));
    m_apply = new widgets::PrimaryButton(u"check"_qs, tr("App&ly"), foot);
    m_apply->setObjectName(u"applySettings"_qs);
    row->addWidget(m_effect, 1);
    for (QWidget *button : std::initializer_list<QWidget *>{m_reset, m_revert, m_apply})
        row->addWidget(button);
    connect(m_reset, &QPushButton::clicked, this, [this] { showValues({}); });
    connect(m_revert, &QPushButton::clicked, this, [this] { showValues(m_inForce); });
    connect(m_apply, &QPushButton::clicked, this, &SettingsPage::apply);
    return foot;
}

void SettingsPage::setServerState(const server::ServerState &state)
{
    m_state = state;
    m_tls->setServerState(state);
    showEffect();
    if (isVisible() && state.phase == server::ServerState::Phase::Running)
        refresh();
}

void SettingsPage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SettingsPage::refresh()
{
    Q_EMIT m_desk.storageRequested();
}

void SettingsPage::showEvent(QShowEvent *event)
{
    refresh();
    Page::showEvent(event);
}

void SettingsPage::filter(const QString &search)
{
    const QString wanted = search.trimmed();
    for (Section *section : m_sections)
        section->filter(wanted);
    m_nothing->setVisible(std::all_of(m_sections.begin(), m_sections.end(),
                                      [](const Section *section) { return section->isHidden(); }));
}

/// What is being typed stays.
void SettingsPage::follow()
{
    const SettingsValues before = std::exchange(m_inForce, m_desk.values());
    for (const Section *section : m_sections) {
        for (SettingField *field : section->fields()) {
            SettingsValues taken = before;
            field->take(taken);
            if (taken == before && field->problem().isEmpty())
                field->showValues(m_inForce);
        }
    }
    showEffect();
}

void SettingsPage::showValues(const SettingsValues &values)
{
    for (const Section *section : m_sections) {
        for (SettingField *field : section->fields())
            field->showValues(values);
    }
    showEffect();
}

SettingsValues SettingsPage::typed() const
{
    SettingsValues values = m_inForce;
    for (const Section *section : m_sections) {
        for (const SettingField *field : section->fields())
            field->take(values);
    }
    return values;
}

bool SettingsPage::isSound() const
{
    return std::all_of(m_sections.begin(), m_sections.end(), [](const Section *section) {
        return std::all_of(section->fields().begin(), section->fields().end(),
                           [](const SettingField *field) { return field->problem().isEmpty(); });
    });
}

QString SettingsPage::effect(const SettingsValues &typed) const
{
    const SettingsValues &inForce = m_inForce;
    if (typed == inForce)
        return tr("All of this is in force.");
    const bool running = m_state.phase == server::ServerState::Phase::Running;
    if (!running)
        return tr("Takes effect when the server starts.");
    return server::needsRestart(inForce.server, typed.server)
               ? tr("Restarts the server: open connections end, and callers are refused for a "
                    "moment. What was accepted is sent all the same.")
               : tr("Takes effect at once; no connection is lost.");
}

void SettingsPage::showEffect()
{
    if (!m_apply)
        return;
    const bool sound = isSound();
    const SettingsValues now = typed();
    m_effect->setText(sound ? effect(now) : tr("Mend what is marked red before you apply it."));
    m_apply->setEnabled(sound && now != m_inForce);
    m_revert->setEnabled(!sound || now != m_inForce);
    m_apply->setToolTip(m_effect->text());
}

void SettingsPage::apply()
{
    m_desk.apply(typed());
    Q_EMIT done(tr("Settings applied"));
}

} // namespace ui::settings
