// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/validate/validatetask.h"

#include "app/terminal.h"
#include "app/validate/findingprinting.h"

#include <QFile>

namespace app::validate {
using namespace Qt::StringLiterals;

namespace {

void print(const ValidateCommand &wanted, const std::vector<FileFindings> &files)
{
    switch (wanted.format) {
    case ValidateCommand::Format::Text:
        for (const FileFindings &file : files)
            app::print(findingLines(file));
        break;
    case ValidateCommand::Format::Json:
        app::print(QString::fromUtf8(findingsAsJson(files)));
        break;
    case ValidateCommand::Format::Sarif:
        app::print(QString::fromUtf8(findingsAsSarif(files, wanted.profile)));
        break;
    }
}

} // namespace

ExitCode validateFiles(const ValidateCommand &wanted)
{
    std::vector<FileFindings> files;
    files.reserve(size_t(wanted.files.size()));
    bool allRead = true;
    for (const QString &name : wanted.files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            printError(u"%1 cannot be read: %2"_s.arg(name, file.errorString()));
            allRead = false;
            continue;
        }
        // One byte more than the reader takes, so that it is the reader who refuses.
        const openapi::Document document(file.read(openapi::JsonLimits().bytes + 1));
        files.push_back({name, openapi::validator::validate(document, wanted.profile)});
    }
    print(wanted, files);
    return allRead && !hasErrors(files) ? Done : Refused;
}

} // namespace app::validate
