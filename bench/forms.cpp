// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/reader.h"
#include "ui/forms/payloadeditor.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextStream>

#include <algorithm>
#include <ctime>

/// Processor times, in milliseconds: opening the form of every trigger of the files given until it was
/// painted, and the longest turn of the event loop while a field is edited and the form scrolled.

namespace {

using ui::forms::PayloadEditor;

struct Figures
{
    QString what;
    double reading = 0;
    double opening = 0;
    double editing = 0;
    double scrolling = 0;
};

/// Processor time, which other programs do not lengthen.
class Stopwatch
{
public:
    [[nodiscard]] double milliseconds() const
    {
        return static_cast<double>(std::clock() - m_start) * 1000.0 / CLOCKS_PER_SEC;
    }

private:
    std::clock_t m_start = std::clock();
};

/// Everything that is due, one turn at a time; the longest of them.
double longestTurn()
{
    double longest = 0;
    for (int turn = 0; turn < 50; ++turn) {
        const Stopwatch timer;
        QCoreApplication::processEvents();
        longest = std::max(longest, timer.milliseconds());
    }
    return longest;
}

double typing(PayloadEditor &editor)
{
    double longest = 0;
    for (QLineEdit *line : editor.findChildren<QLineEdit *>()) {
        if (!line->isVisible() || line->text().isEmpty())
            continue;
        for (int key = 0; key < 5; ++key) {
            const Stopwatch timer;
            line->setText(line->text() + u'1');
            Q_EMIT line->textEdited(line->text());
            longest = std::max({longest, timer.milliseconds(), longestTurn()});
        }
        break;
    }
    return longest;
}

double scrolling(PayloadEditor &editor)
{
    QScrollBar *bar = editor.findChild<QScrollArea *>()->verticalScrollBar();
    double longest = 0;
    for (int step = 0; step <= 20; ++step) {
        bar->setValue(bar->maximum() * step / 20);
        longest = std::max(longest, longestTurn());
    }
    return longest;
}

Figures measure(const openapi::DefinitionPtr &definition, const openapi::Trigger &trigger)
{
    Figures figures;
    const Stopwatch timer;
    PayloadEditor editor(nullptr);
    editor.setSchema(definition, trigger.payload);
    editor.setPayload("{}");
    editor.insertSample();
    editor.resize(780, 460);
    editor.show();
    QCoreApplication::processEvents();
    editor.grab();
    figures.opening = timer.milliseconds();
    longestTurn();
    figures.editing = typing(editor);
    figures.scrolling = scrolling(editor);
    return figures;
}

} // namespace

int main(int count, char **arguments)
{
    const QApplication application(count, arguments);
    std::vector<Figures> all;
    QTextStream out(stdout);
    for (const QString &name : QCoreApplication::arguments().mid(1)) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const Stopwatch timer;
        const openapi::DefinitionPtr definition = openapi::read(openapi::Document(file.readAll()))
                                                      .definition;
        const double reading = timer.milliseconds();
        for (const openapi::Trigger &trigger : definition->triggers) {
            Figures figures = measure(definition, trigger);
            figures.what = QFileInfo(name).baseName() + u' ' + trigger.operationId;
            figures.reading = reading;
            all.push_back(figures);
        }
    }
    std::sort(all.begin(), all.end(), [](const Figures &left, const Figures &right) {
        return left.opening + left.editing + left.scrolling
               > right.opening + right.editing + right.scrolling;
    });
    out << "reading opening editing scrolling  trigger\n";
    for (size_t index = 0; index < std::min<size_t>(all.size(), 10); ++index) {
        const Figures &figures = all.at(index);
        out << QStringLiteral("%1 %2 %3 %4  %5\n")
                   .arg(figures.reading, 7, 'f', 1)
                   .arg(figures.opening, 7, 'f', 1)
                   .arg(figures.editing, 7, 'f', 1)
                   .arg(figures.scrolling, 9, 'f', 1)
                   .arg(figures.what);
    }
    const auto most = [&all](double Figures::*member) {
        double value = 0;
        for (const Figures &figures : all)
            value = std::max(value, figures.*member);
        return value;
    };
    out << all.size() << " forms; most: opening " << most(&Figures::opening) << ", editing "
        << most(&Figures::editing) << ", scrolling " << most(&Figures::scrolling) << " ms\n";
    return 0;
}
