// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/packaging/packagesource.h"

#include "app/definitionfile.h"
#include "openapi/bundled.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace app::packaging {
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::packaging::PackageSource)
};

const qint64 LargestFile = openapi::JsonLimits().bytes;

tl::expected<QByteArray, QString> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::make_unexpected(
            Words::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    QByteArray bytes = file.read(LargestFile + 1);
    if (file.error() != QFile::NoError)
        return tl::make_unexpected(
            Words::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    if (bytes.size() > LargestFile)
        return tl::make_unexpected(
            Words::tr("%1 is larger than %2 MiB").arg(path).arg(LargestFile >> 20));
    return bytes;
}

} // namespace

tl::expected<PackageSource, QString> readPackageSource(const QString &file)
{
    if (file.isEmpty()) {
        PackageSource bundled;
        bundled.definitionName = Words::tr("bundled definition");
        bundled.files.definition = openapi::bundledDefinition();
        return bundled;
    }
    PackageSource source;
    source.definitionName = file;
    source.propertiesName = fileBeside(file, u".properties.json"_s, u"apiProperties.json"_s);
    const std::pair<QString, QByteArray *> wanted[] = {
        {file, &source.files.definition},
        {source.propertiesName, &source.files.properties},
        {fileBeside(file, u".icon.png"_s, u"icon.png"_s), &source.files.icon},
        {fileBeside(file, u".script.csx"_s, u"script.csx"_s), &source.files.script},
    };
    for (const auto &[name, bytes] : wanted) {
        if (name.isEmpty())
            continue;
        auto content = contentOf(name);
        if (!content)
            return tl::make_unexpected(content.error());
        *bytes = *std::move(content);
    }
    return source;
}

} // namespace app::packaging
