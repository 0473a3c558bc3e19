// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/bundled.h"
#include "ui/editor/editeddefinition.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace std::chrono_literals;
using openapi::JsonPointer;
using openapi::JsonValue;
using openapi::Patch;
using openapi::TextChange;
using ui::editor::EditedDefinition;

class TestEditedDefinition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsClean();
    void appliesPatchesAsOneStep();
    void joinsWhatIsTypedIntoOneField();
    void joinsTheFirstLetterOfAnAbsentMember();
    void keepsFieldsApart();
    void keepsListsApart();
    void joinsTypingInTheSource();
    void keepsWritingAndDeletingApart();
    void joinsNothingAfterAPause();
    void joinsNothingAfterUndoing();
    void joinsNothingWithWhatIsSaved();
    void replacesTheWholeText();
    void refusesWhatCannotBe();
    void tellsTheDocumentAMomentAfterTyping();
    void opensAnew();
    void restoresTheBytes_data();
    void restoresTheBytes();
};

namespace {

JsonPointer at(const char *pointer)
{
    return *JsonPointer::parse(QString::fromUtf8(pointer));
}

Patch replacing(const char *pointer, const QString &value)
{
    Patch patch;
    patch.pointer = at(pointer);
    patch.value = JsonValue::string(value);
    return patch;
}

Patch inserting(const char *pointer, const QString &key, const JsonValue &value)
{
    Patch patch;
    patch.kind = Patch::Kind::Insert;
    patch.pointer = at(pointer);
    patch.key = key;
    patch.value = value;
    return patch;
}

Patch removing(const char *pointer)
{
    Patch patch;
    patch.kind = Patch::Kind::Remove;
    patch.pointer = at(pointer);
    return patch;
}

/// What somebody has who began with `text` and follows every change.
class Follower : public QObject
{
public:
    explicit Follower(EditedDefinition &edited)
        : m_text(edited.text())
    {
        connect(&edited, &EditedDefinition::textChanged, this, [this](const TextChange &change) {
            m_text.replace(change.range.begin, change.range.end - change.range.begin, change.bytes);
        });
    }
    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    QByteArray m_text;
};

/// A definition of about a megabyte, with characters of all lengths.
QByteArray largeText()
{
    QByteArray text = "{\"swagger\": \"2.0\", \"info\": {\"title\": \"Größe\"}, \"paths\": {\n";
    for (int i = 0; text.size() < 1024 * 1024; ++i) {
        text += "  \"/p" + QByteArray::number(i)
                + "\": {\"get\": {\"summary\": \"€ 😀 é\", \"x\": [1.50, true, null]}},\n";
    }
    return text + "  \"/last\": {}\n}}\n";
}

/// Something that a user may do, by the dice.
void doSomething(EditedDefinition &edited, QRandomGenerator &dice)
{
    const qsizetype size = edited.text().size();
    const qsizetype place = size > 0 ? dice.bounded(int(size)) : 0;
    const QString word = QString::number(dice.generate(), 36);
    switch (dice.bounded(8)) {
    case 0:
        return edited.type({{place, place}, word.toUtf8()});
    case 1: // with quotes, brackets and halves of characters
        return edited.type({{place, std::min(size, place + dice.bounded(9))}, {}});
    case 2:
        return edited.type({{place, std::min(size, place + 3)}, "\"é\n"});
    case 3:
        return edited.replaceText(u"Format"_qs, edited.text().toUpper());
    case 4:
        return edited.history()->undo();
    case 5:
        return edited.history()->redo();
    default:
        break;
    }
    const auto result = edited.apply(
        u"Title"_qs, {dice.bounded(2) == 0 ? replacing("/info/title", word)
                                           : inserting("/info", word, JsonValue::number(1))});
    Q_UNUSED(result); // the text may be anything by now
}

} // namespace

void TestEditedDefinition::beginsClean()
{
    EditedDefinition edited;
    QVERIFY(!edited.isModified());
    edited.open(openapi::bundledDefinition());
    QVERIFY(!edited.isModified());
    QCOMPARE(edited.text(), openapi::bundledDefinition());
    QVERIFY(edited.document().root().isObject());
    QCOMPARE(edited.history()->count(), 0);
}

void TestEditedDefinition::appliesPatchesAsOneStep()
{
    EditedDefinition edited;
    edited.open(R"({"info": {"title": "A"}, "host": "a.example"})");
    const Follower follower(edited);
    QSignalSpy documents(&edited, &EditedDefinition::documentChanged);
    const int revision = edited.revision();
    QVERIFY(edited.apply(u"Both"_qs,
                         {replacing("/info/title", u"B"_qs), replacing("/host", u"b.example"_qs)}));
    QCOMPARE(edited.text(), R"({"info": {"title": "B"}, "host": "b.example"})");
    QCOMPARE(follower.text(), edited.text());
    QCOMPARE(edited.history()->undoText(), u"Both"_qs);
    QVERIFY(edited.isModified());
    QCOMPARE(documents.count(), 1);
    QVERIFY(edited.revision() != revision);
    edited.history()->undo();
    QCOMPARE(edited.text(), R"({"info": {"title": "A"}, "host": "a.example"})");
    QCOMPARE(follower.text(), edited.text());
    QCOMPARE(documents.count(), 2);
    QVERIFY(edited.revision() != revision); // the same bytes, but found out about anew
    QVERIFY(!edited.isModified());
}

void TestEditedDefinition::joinsWhatIsTypedIntoOneField()
{
    EditedDefinition edited;
    const QByteArray original = R"({"info": {"title": "A"}})";
    edited.open(original);
    for (const QString &title : {u"AB"_qs, u"ABC"_qs, u"ABÇ"_qs, u"XBÇD"_qs, u"X"_qs})
        QVERIFY(edited.apply(u"Title"_qs, {replacing("/info/title", title)}));
    QCOMPARE(edited.history()->count(), 1);
    QCOMPARE(edited.text(), R"({"info": {"title": "X"}})");
    edited.history()->undo();
    QCOMPARE(edited.text(), original);
    edited.history()->redo();
    QCOMPARE(edited.text(), R"({"info": {"title": "X"}})");
}

void TestEditedDefinition::joinsTheFirstLetterOfAnAbsentMember()
{
    EditedDefinition edited;
    edited.open(R"({"info": {}})");
    QVERIFY(edited.apply(
        u"Name"_qs,
        {inserting("/info", u"contact"_qs,
                   JsonValue::object({{u"name"_qs, JsonValue::string(u"J"_qs), {}}}))}));
    QVERIFY(edited.apply(u"Name"_qs, {replacing("/info/contact/name", u"Jo"_qs)}));
    QCOMPARE(edited.history()->count(), 1);
    edited.history()->undo();
    QCOMPARE(edited.text(), R"({"info": {}})");
}

void TestEditedDefinition::keepsFieldsApart()
{
    EditedDefinition edited;
    edited.open(R"({"info": {"title": "A", "version": "1"}})");
    QVERIFY(edited.apply(u"Title"_qs, {replacing("/info/title", u"B"_qs)}));
    QVERIFY(edited.apply(u"Version"_qs, {replacing("/info/version", u"2"_qs)}));
    QVERIFY(edited.apply(u"Title"_qs, {replacing("/info/title", u"C"_qs)}));
    QCOMPARE(edited.history()->count(), 3);
}

void TestEditedDefinition::keepsListsApart()
{
    EditedDefinition edited;
    edited.open(R"({"schemes": ["http", "https", "ws"]})");
    QVERIFY(edited.apply(u"Remove"_qs, {removing("/schemes/0")}));
    QVERIFY(edited.apply(u"Remove"_qs, {removing("/schemes/0")}));
    QCOMPARE(edited.history()->count(), 2);
    QCOMPARE(edited.text(), R"({"schemes": ["ws"]})");
}

void TestEditedDefinition::joinsTypingInTheSource()
{
    EditedDefinition edited;
    edited.open("{}");
    for (qsizetype i = 0; i < 5; ++i)
        edited.type({{1 + i, 1 + i}, QByteArray("\"abc\"").mid(i, 1)});
    QCOMPARE(edited.text(), "{\"abc\"}");
    QCOMPARE(edited.history()->count(), 1);
    edited.type({{0, 0}, " "}); // elsewhere
    QCOMPARE(edited.history()->count(), 2);
    edited.type({{1, 1}, "\n"}); // a new line
    QCOMPARE(edited.history()->count(), 3);
    edited.history()->setIndex(0);
    QCOMPARE(edited.text(), "{}");
}

void TestEditedDefinition::keepsWritingAndDeletingApart()
{
    EditedDefinition edited;
    edited.open("{abcdef}");
    edited.type({{6, 7}, {}}); // backspace, three times
    edited.type({{5, 6}, {}});
    edited.type({{4, 5}, {}});
    QCOMPARE(edited.history()->count(), 1);
    edited.type({{4, 4}, "x"});
    QCOMPARE(edited.text(), "{abcx}");
    QCOMPARE(edited.history()->count(), 2);
    edited.type({{1, 2}, {}}); // the key Delete, twice
    edited.type({{1, 2}, {}});
    QCOMPARE(edited.history()->count(), 3);
    edited.history()->setIndex(0);
    QCOMPARE(edited.text(), "{abcdef}");
}

void TestEditedDefinition::joinsNothingAfterAPause()
{
    EditedDefinition edited;
    edited.setJoinTime(0ms);
    edited.open("{}");
    edited.type({{1, 1}, "a"});
    edited.type({{2, 2}, "b"});
    QCOMPARE(edited.history()->count(), 2);
}

void TestEditedDefinition::joinsNothingAfterUndoing()
{
    EditedDefinition edited;
    edited.open("{}");
    edited.type({{1, 1}, "a"});
    edited.type({{0, 0}, "\n"});
    edited.history()->undo();
    edited.type({{2, 2}, "b"});
    QCOMPARE(edited.history()->count(), 2);
    edited.history()->undo();
    QCOMPARE(edited.text(), "{a}");
}

void TestEditedDefinition::joinsNothingWithWhatIsSaved()
{
    EditedDefinition edited;
    edited.open("{}");
    edited.type({{1, 1}, "a"});
    edited.setSaved();
    QVERIFY(!edited.isModified());
    edited.type({{2, 2}, "b"});
    QVERIFY(edited.isModified());
    edited.history()->undo();
    QVERIFY(!edited.isModified());
    QCOMPARE(edited.text(), "{a}");
    edited.history()->undo();
    QVERIFY(edited.isModified());
}

void TestEditedDefinition::replacesTheWholeText()
{
    EditedDefinition edited;
    edited.open("{ \"a\":1 }");
    QSignalSpy changes(&edited, &EditedDefinition::textChanged);
    edited.replaceText(u"Format"_qs, "{ \"a\": 1 }");
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().first().value<TextChange>(), (TextChange{{6, 6}, " "}));
    edited.replaceText(u"Format"_qs, "{ \"a\": 1 }");
    QCOMPARE(edited.history()->count(), 1); // nothing to do
}

void TestEditedDefinition::refusesWhatCannotBe()
{
    EditedDefinition edited;
    edited.open(R"({"info": {"title": "A"}})");
    QSignalSpy changes(&edited, &EditedDefinition::textChanged);
    QVERIFY(!edited.apply(u"Host"_qs, {replacing("/host", u"a"_qs)}));
    QVERIFY(!edited.apply(u"Title"_qs, {replacing("/info/title", u"A"_qs)}));
    QVERIFY(!edited.apply(u"Nothing"_qs, {}));
    edited.type({{20, 900}, "x"});
    edited.type({{-1, 0}, "x"});
    edited.type({{5, 4}, "x"});
    edited.type({{5, 5}, {}});
    QCOMPARE(changes.count(), 0);
    QCOMPARE(edited.history()->count(), 0);
    edited.open("no JSON");
    QVERIFY(!edited.apply(u"Title"_qs, {inserting("", u"a"_qs, JsonValue::null())}));
}

void TestEditedDefinition::tellsTheDocumentAMomentAfterTyping()
{
    EditedDefinition edited;
    edited.open("{}");
    QSignalSpy documents(&edited, &EditedDefinition::documentChanged);
    edited.type({{1, 1}, "\""});
    edited.type({{2, 2}, "a"});
    QCOMPARE(documents.count(), 0);
    QTRY_COMPARE(documents.count(), 1);
    edited.type({{3, 3}, "b"});
    edited.history()->undo(); // at once, and the typing has nothing to tell any more
    QCOMPARE(documents.count(), 2);
}

void TestEditedDefinition::opensAnew()
{
    EditedDefinition edited;
    edited.open("{}");
    edited.type({{1, 1}, "a"});
    QSignalSpy documents(&edited, &EditedDefinition::documentChanged);
    edited.open("[]");
    QCOMPARE(documents.count(), 1);
    QCOMPARE(edited.history()->count(), 0);
    QVERIFY(!edited.isModified());
    QVERIFY(edited.document().root().isArray());
}

void TestEditedDefinition::restoresTheBytes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("turns");
    QTest::newRow("bundled") << openapi::bundledDefinition() << 600;
    QTest::newRow("empty") << QByteArray() << 300;
    QTest::newRow("a megabyte") << largeText() << 20;
    QTest::newRow("not UTF-8") << QByteArray("{\"a\": \"\xff\xfe\x80\", \"b\":\r\n 1}") << 300;
}

void TestEditedDefinition::restoresTheBytes()
{
    QFETCH(QByteArray, text);
    QFETCH(int, turns);
    QRandomGenerator dice(7);
    EditedDefinition edited;
    edited.open(text);
    const Follower follower(edited);
    for (int turn = 0; turn < turns; ++turn) {
        doSomething(edited, dice);
        QCOMPARE(follower.text(), edited.text());
    }
    QVERIFY(edited.history()->count() > 0);
    edited.history()->setIndex(edited.history()->count());
    const QByteArray last = edited.text();
    edited.history()->setIndex(0);
    QCOMPARE(edited.text(), text);
    QCOMPARE(follower.text(), text);
    edited.history()->setIndex(edited.history()->count());
    QCOMPARE(edited.text(), last);
}

QTEST_GUILESS_MAIN(TestEditedDefinition)
#include "tst_editeddefinition.moc"
