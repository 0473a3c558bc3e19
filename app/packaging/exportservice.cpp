// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/packaging/exportservice.h"

#include "app/hosting.h"
#include "app/onpool.h"
#include "app/packaging/exporting.h"
#include "openapi/exporter/exporteddefinition.h"
#include "ui/answer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace app::packaging {
using namespace Qt::StringLiterals;

namespace {

using Form = ui::ExportWish::Form;
using Obstacle = ui::ExportReport::Obstacle;

const QString formWords[] = {u"folder"_s, u"zip"_s, u"definition"_s};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::packaging::ExportService)
};

QString problemOf(const ui::ExportWish &wish)
{
    if (wish.path.isEmpty())
        return Words::tr("Choose where to the connector is exported.");
    if (!QFileInfo(wish.path).isAbsolute())
        return Words::tr("The path must be a whole one: %1").arg(QDir::homePath());
    if (!wish.host.isEmpty() && !openapi::exporter::isHost(wish.host))
        return Words::tr("“%1” is no host: give a name, with a port or without, such as "
                         "shop.example:8443.")
            .arg(wish.host);
    if (!wish.brandColour.isEmpty() && openapi::exporter::brandColour(wish.brandColour).isEmpty())
        return Words::tr("“%1” is no color: write it as #rrggbb.").arg(wish.brandColour);
    return {};
}

PackageTarget targetOf(const ui::ExportWish &wish)
{
    using Kind = PackageTarget::Kind;
    switch (wish.form) {
    case Form::Folder:
        return {Kind::Folder, wish.path};
    case Form::Archive:
        return {Kind::Archive, wish.path};
    case Form::Definition:
        break;
    }
    return {Kind::SingleFile, wish.path};
}

openapi::exporter::PackageChoices choicesOf(const ui::ExportWish &wish)
{
    openapi::exporter::PackageChoices choices;
    choices.host = wish.host;
    choices.definitionOnly = wish.form == Form::Definition;
    choices.properties = {wish.brandColour, {wish.clientId, wish.tenant}};
    return choices;
}

/// What is exported: the definition's file, and the texts that take its place.
struct Origin
{
    QString definition;
    std::optional<ExportService::Texts> texts;
};

tl::expected<PreparedExport, QString> prepare(const Origin &origin, const ui::ExportWish &wish)
{
    if (const QString problem = problemOf(wish); !problem.isEmpty())
        return tl::make_unexpected(problem);
    auto source = readPackageSource(origin.definition);
    if (!source)
        return tl::make_unexpected(source.error());
    if (origin.texts) {
        source->files.definition = origin.texts->definition;
        source->files.properties = origin.texts->properties;
    }
    auto prepared = prepareExport(*source, targetOf(wish), choicesOf(wish));
    if (!prepared)
        return tl::make_unexpected(prepared.error().sentence);
    return *std::move(prepared);
}

ui::ExportOutcome previewed(const Origin &origin, const ui::ExportWish &wish)
{
    return prepare(origin, wish).map(&PreparedExport::report);
}

ui::ExportOutcome written(const Origin &origin, const ui::ExportWish &wish, Obstacle overcome)
{
    auto prepared = prepare(origin, wish);
    if (!prepared)
        return tl::make_unexpected(prepared.error());
    const Obstacle obstacle = prepared->report.obstacle;
    if (obstacle == Obstacle::None || obstacle == overcome) {
        if (const auto done = write(*prepared); !done)
            return tl::make_unexpected(done.error());
    }
    return prepared->report;
}

/// "shop" for "/home/me/shop.swagger.json".
QString stemOf(const QString &definition)
{
    return definition.isEmpty() ? u"connector"_s
                                : QFileInfo(definition).fileName().section(u'.', 0, 0);
}

} // namespace

ExportService::ExportService(Hosting &hosting)
    : m_hosting(hosting)
{
}

bool ExportService::hasLastWish() const
{
    return !m_hosting.kept().project.lastExport.form.isEmpty();
}

ui::ExportWish ExportService::lastWish() const
{
    const services::ExportMemory &last = m_hosting.kept().project.lastExport;
    ui::ExportWish wish;
    if (!hasLastWish()) {
        const QString definition = m_hosting.definition().path;
        const QString folder = definition.isEmpty() ? QDir::homePath()
                                                    : QFileInfo(definition).absolutePath();
        wish.path = folder + u'/' + stemOf(definition) + u"-package"_s;
        wish.host = hosts().value(0);
        return wish;
    }
    const auto word = std::find(std::begin(formWords), std::end(formWords), last.form);
    wish.form = word == std::end(formWords) ? Form::Folder
                                            : static_cast<Form>(word - std::begin(formWords));
    wish.path = last.path;
    wish.host = last.host;
    wish.brandColour = last.brandColour;
    wish.clientId = last.clientId;
    wish.tenant = last.tenant;
    return wish;
}

QStringList ExportService::hosts() const
{
    QStringList found;
    const server::ServerState &state = m_hosting.host().state();
    if (state.publicUrl != state.connectorUrl)
        found.append(QUrl(state.publicUrl).authority(QUrl::FullyEncoded));
    found.append(m_hosting.kept().project.lastExport.host);
    found.append(m_hosting.settings().recentHosts());
    found.append(m_hosting.definition().served.definition->host);
    found.removeAll(QString());
    found.removeDuplicates();
    return found;
}

QFuture<ui::ExportOutcome> ExportService::preview(const ui::ExportWish &wish)
{
    return onPool([origin = Origin{m_hosting.definition().path, texts()}, wish] {
        return previewed(origin, wish);
    });
}

QFuture<ui::ExportOutcome> ExportService::write(const ui::ExportWish &wish, Obstacle overcome)
{
    const QString definition = m_hosting.definition().path;
    const auto future = onPool([origin = Origin{definition, texts()}, wish, overcome] {
        return written(origin, wish, overcome);
    });
    ui::onAnswer(future, &m_hosting, [this, definition, wish](const ui::ExportOutcome &outcome) {
        if (outcome && outcome->written && definition == m_hosting.definition().path)
            remember(wish);
    });
    return future;
}

void ExportService::remember(const ui::ExportWish &wish)
{
    m_hosting.settings().rememberHost(wish.host);
    m_hosting.setLastExport({formWords[static_cast<int>(wish.form)], wish.path, wish.host,
                             wish.brandColour, wish.clientId, wish.tenant});
}

} // namespace app::packaging
