// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/validator/validator.h"
#include "ui/editor/codehighlighter.h"
#include "ui/editor/codeview.h"
#include "ui/editor/sourceeditor.h"

#include <QApplication>
#include <QListWidget>
#include <QScopeGuard>
#include <QTest>

#include <algorithm>
#include <cmath>

using ui::editor::Sci;

namespace {

const QByteArray &orders()
{
    static const QByteArray text = R"({
  "swagger": "2.0",
  "info": {
    "title": "Orders"
  },
  "paths": {
    "/orders": {
      "post": {
        "operationId": "OnOrder",
        
        "parameters": []
      }
    }
  }
}
)";
    return text;
}

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
           + 0.0722 * channel(colour.blueF());
}

/// As WCAG 2.1 reckons it.
double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
}

/// Scintilla's colours have red in the lowest byte.
QColor colourOf(const ui::editor::CodeView &view, unsigned int message, int style)
{
    const long value = view.send(message, style);
    return {int(value & 0xff), int(value >> 8 & 0xff), int(value >> 16 & 0xff)};
}

/// For people to look at, where they asked for it.
void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("DECLIC_SCREENSHOTS");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(folder % u"/source-" % name % u".png"));
}

} // namespace

/// The source is readable in any palette.
class CodeLookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsThePalette_data();
    void followsThePalette();
};

void CodeLookTest::followsThePalette_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QPalette(QColor(0xef, 0xef, 0xef), QColor(0xef, 0xef, 0xef));
    QPalette dark(QColor(0x35, 0x38, 0x3c), QColor(0x26, 0x28, 0x2b));
    dark.setColor(QPalette::Base, QColor(0x1e, 0x20, 0x22));
    QTest::newRow("dark") << dark;
}

void CodeLookTest::followsThePalette()
{
    QFETCH(const QPalette, palette);
    ui::editor::SourceEditor editor;
    editor.setText(orders());
    editor.resize(700, 500);
    editor.show();
    auto *view = editor.findChild<ui::editor::CodeView *>();
    const QPalette usual = QApplication::palette();
    const auto restore = qScopeGuard([usual] { QApplication::setPalette(usual); });
    QApplication::setPalette(palette);
    QCoreApplication::processEvents();
    const QColor base = palette.color(QPalette::Base);
    for (int style = 0; style < int(ui::editor::CodeHighlighter::StyleCount); ++style) {
        QCOMPARE(colourOf(*view, Sci::SCI_STYLEGETBACK, style), base);
        const QColor text = colourOf(*view, Sci::SCI_STYLEGETFORE, style);
        QVERIFY2(contrast(text, base) >= 4.5, qPrintable(QString::number(style)));
    }
    editor.setFindings(openapi::validator::validate(openapi::Document(orders()),
                                                    openapi::validator::Profile::PrivateUse));
    editor.findAndReplace();
    view->setFocus();
    view->setCaret(orders().indexOf("OnOrder") + 18);
    view->send(Sci::SCI_SCROLLCARET);
    QTest::keyClick(view, Qt::Key_Space, Qt::ControlModifier);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    keepPicture(editor, name);
    auto *list = editor.findChild<QListWidget *>();
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *popup = qobject_cast<QListWidget *>(window); popup && popup->isVisible())
            list = popup;
    }
    QVERIFY(list);
    keepPicture(*list, name % u"-list");
}

QTEST_MAIN(CodeLookTest)

#include "tst_codelook.moc"
