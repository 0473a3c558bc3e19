// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/definitionsaving.h"

#include "app/definitionfile.h"
#include "app/services/wholefile.h"

#include <QDir>
#include <QFileInfo>

namespace app {
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

tl::expected<void, QString> write(const QString &name, const QByteArray &bytes)
{
    return services::writeWhole(name, bytes).map_error([&name](const QString &reason) {
        return QString(QDir::toNativeSeparators(name) + u": "_s + reason);
    });
}

} // namespace

QString propertiesFileOf(const QString &definition)
{
    const QString shared = u"apiProperties.json"_s;
    const QString present = fileBeside(definition, u".properties.json"_s, shared);
    if (!present.isEmpty())
        return present;
    // A folder of several definitions keeps one for each; the platform's own folder is of one.
    const QFileInfo file(definition);
    const bool own = !file.fileName().startsWith("apiDefinition"_L1, Qt::CaseInsensitive);
    return file.absolutePath() + u'/'
           + (own ? QString(file.baseName() + u".properties.json"_s) : shared);
}

QStringList changedFiles(const ui::DefinitionTexts &texts)
{
    QStringList changed;
    const bool another = texts.former.isEmpty(); // whose replacing the file dialog asked about
    if (!another && QFileInfo::exists(texts.file) && contentOf(texts.file) != texts.former)
        changed.append(QFileInfo(texts.file).fileName());
    const QString properties = propertiesFileOf(texts.file);
    if (!texts.properties.isEmpty() && QFileInfo::exists(properties)
        && contentOf(properties) != texts.formerProperties)
        changed.append(QFileInfo(properties).fileName());
    return changed;
}

tl::expected<void, QString> saveDefinition(const ui::DefinitionTexts &texts)
{
    if (!texts.properties.isEmpty()) {
        if (auto written = write(propertiesFileOf(texts.file), texts.properties); !written)
            return written;
    }
    return write(texts.file, texts.text);
}

} // namespace app
