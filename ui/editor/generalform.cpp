// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/generalform.h"

#include "openapi/publicationentries.h"
#include "openapi/exporter/propertiesfile.h"
#include "openapi/memberedits.h"
#include "openapi/wellknownplaces.h"
#include "ui/definitionediting.h"
#include "ui/editor/fieldchecks.h"
#include "ui/editor/iconrow.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace ui::editor {
using openapi::Document;
using openapi::JsonPointer;
using openapi::JsonValue;
namespace places = openapi::places;

namespace {

TextBinding checked(TextBinding binding, QString (*problem)(const QString &))
{
    binding.problem = problem;
    return binding;
}

TextBinding metadata(const QString &id, const QString &name, QLatin1String key)
{
    TextBinding binding;
    binding.id = id;
    binding.name = name;
    binding.place = [key](const Document &document) {
        return openapi::metadataPlace(document, key);
    };
    binding.read = [key](const Document &document) {
        return openapi::metadataValue(document, key);
    };
    binding.write = [key](const Document &document, const QString &text) {
        return openapi::metadataPatches(document, key, text);
    };
    return binding;
}

QString needed(const QString &text)
{
    return text.trimmed().isEmpty() ? GeneralForm::tr("This is needed") : QString();
}

} // namespace

GeneralForm::GeneralForm(DefinitionEditing &editing, QWidget *parent)
    : FormPage(parent)
    , m_editing(editing)
{
    setAccessibleName(tr("General"));
    createIdentity();
    createAddress();
    createContact();
    createLooks();
    createMetadata();
    endGroups();
    connect(&editing.definition(), &EditedDefinition::documentChanged, this, &GeneralForm::refresh);
    connect(&editing.properties(), &EditedDefinition::documentChanged, this,
            &GeneralForm::presentColour);
    refresh();
    presentColour();
}

void GeneralForm::createIdentity()
{
    EditedDefinition &edited = m_editing.definition();
    QFormLayout *form = addGroup(tr("Connector"));
    addText(form, tr("&Title"),
            checked(boundText(u"title"_qs, tr("Title"), places::title(), true), needed), edited);
    TextBinding description = boundText(u"description"_qs, tr("Description"),
                                        places::description());
    description.severalLines = true;
    addText(form, tr("&Description"), description, edited);
    addText(form, tr("&Version"),
            checked(boundText(u"version"_qs, tr("Version"), places::version(), true), needed),
            edited);
}

void GeneralForm::createAddress()
{
    EditedDefinition &edited = m_editing.definition();
    QFormLayout *form = addGroup(tr("Where it is reached"));
    m_host = addText(form, tr("&Host"),
                     checked(boundText(u"host"_qs, tr("Host"), places::host()), hostProblem),
                     edited);
    m_host->setPlaceholder(u"shop.example.com"_qs);
    addText(form, tr("&Base path"),
            checked(boundText(u"basePathField"_qs, tr("Base path"), places::basePath()),
                    basePathProblem),
            edited)
        ->setPlaceholder(u"/"_qs);
    auto *schemes = new QWidget(this);
    auto *row = new QHBoxLayout(schemes);
    row->setContentsMargins(0, 0, 0, 0);
    m_https = new QCheckBox(u"https"_qs, schemes);
    m_http = new QCheckBox(u"http"_qs, schemes);
    for (QCheckBox *box : {m_https, m_http}) {
        box->setObjectName(u"scheme-"_qs + box->text());
        row->addWidget(box);
        connect(box, &QCheckBox::clicked, this,
                [this, box](bool on) { takeScheme(box->text(), on); });
    }
    m_http->setToolTip(tr("Without encryption; the platform calls https alone"));
    row->addStretch();
    form->addRow(tr("Schemes"), schemes);
}

void GeneralForm::createContact()
{
    EditedDefinition &edited = m_editing.definition();
    QFormLayout *form = addGroup(tr("Contact"));
    addText(form, tr("&Name"),
            boundText(u"contactName"_qs, tr("Contact's name"), places::contactName()), edited);
    addText(form, tr("&Email"),
            checked(boundText(u"contactEmail"_qs, tr("Contact's email"), places::contactEmail()),
                    emailProblem),
            edited);
    addText(form, tr("&Web page"),
            checked(boundText(u"contactUrl"_qs, tr("Contact's web page"), places::contactUrl()),
                    webUrlProblem),
            edited);
}

void GeneralForm::createLooks()
{
    QFormLayout *form = addGroup(tr("Looks"));
    TextBinding colour = checked(
        boundText(u"brandColour"_qs, tr("Brand colour"), places::brandColour()), colourProblem);
    DefinitionEditing &editing = m_editing;
    colour.write = [&editing](const Document &document, const QString &text) {
        // A file that is not there begins with braces, which the history knows as part of the step.
        if (document.text().trimmed().isEmpty() && !text.isEmpty()) {
            openapi::Patch whole;
            whole.kind = openapi::Patch::Kind::Text;
            whole.range = {0, document.text().size()};
            whole.text = openapi::places::propertiesWithColour(text);
            return std::vector<openapi::Patch>{whole};
        }
        return openapi::settingPatches(document, openapi::places::brandColour(), text);
    };
    m_colour = new TextField(colour, m_editing.properties(), this);
    m_colour->setPlaceholder(u"#1f4e79"_qs);
    m_sample = new QLabel(this);
    m_sample->setObjectName(u"colourSample"_qs);
    m_sample->setFixedSize(28, 28);
    m_sample->setAccessibleName(tr("The brand colour"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_colour, 1);
    row->addWidget(m_sample, 0, Qt::AlignTop);
    form->addRow(tr("Brand &colour"), row);
    m_icon = new IconRow(m_editing, this);
    form->addRow(tr("&Icon"), m_icon);
    addNote(form,
            tr("The colour stands in apiProperties.json beside the definition, and behind the "
               "icon on every card of the connector."));
}

void GeneralForm::createMetadata()
{
    EditedDefinition &edited = m_editing.definition();
    QFormLayout *form = addGroup(tr("For a published connector"));
    addText(
        form, tr("Web&site"),
        checked(metadata(u"website"_qs, tr("Website"), openapi::WebsiteMetadata), webUrlProblem),
        edited);
    addText(
        form, tr("&Privacy policy"),
        checked(metadata(u"privacyPolicy"_qs, tr("Privacy policy"), openapi::PrivacyPolicyMetadata),
                webUrlProblem),
        edited);
    addText(form, tr("C&ategories"),
            metadata(u"categories"_qs, tr("Categories"), openapi::CategoriesMetadata), edited)
        ->setSuggestions({u"AI"_qs, u"Business Management"_qs, u"Business Intelligence"_qs,
                          u"Collaboration"_qs, u"Commerce"_qs, u"Communication"_qs,
                          u"Content and Files"_qs, u"Finance"_qs, u"Data"_qs, u"Human Resources"_qs,
                          u"Internet of Things"_qs, u"IT Operations"_qs,
                          u"Lifestyle and Entertainment"_qs, u"Marketing"_qs, u"Productivity"_qs,
                          u"Sales and CRM"_qs, u"Security"_qs, u"Social Media"_qs, u"Website"_qs});
    addNote(form, tr("Several categories are parted by a semicolon. One's own connector needs none "
                     "of these three."));
}

void GeneralForm::setHosts(const QStringList &hosts)
{
    m_host->setSuggestions(hosts);
}

void GeneralForm::refresh()
{
    const QStringList declared = places::schemesOf(m_editing.definition().document());
    for (QCheckBox *box : {m_https, m_http})
        box->setChecked(declared.contains(box->text()));
}

void GeneralForm::takeScheme(const QString &scheme, bool wanted)
{
    const auto patches = places::schemePatches(m_editing.definition().document(), scheme, wanted);
    if (patches.empty() || !m_editing.definition().apply(tr("Schemes"), patches))
        refresh();
}

void GeneralForm::presentColour()
{
    const Document &document = m_editing.properties().document();
    const QString text = openapi::textAt(document, places::brandColour());
    const QString colour = openapi::exporter::brandColour(text);
    m_sample->setVisible(!colour.isEmpty());
    QPixmap swatch(m_sample->size() * devicePixelRatioF());
    swatch.setDevicePixelRatio(devicePixelRatioF());
    swatch.fill(colour.isEmpty() ? QColor(Qt::transparent) : QColor(colour));
    m_sample->setPixmap(swatch);
    m_icon->setColour(QColor(colour));
    const bool readable = document.text().trimmed().isEmpty()
                          || (document.root().isObject() && !hasErrors(document.diagnostics()));
    m_colour->setEnabled(readable);
    m_colour->setToolTip(
        readable ? QString() : tr("apiProperties.json is no JSON, so nothing is written to it"));
}

} // namespace ui::editor
