// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/openapi/definitions.h"
#include "openapi/eventfile.h"

#include <QStringEncoder>
#include <QtTest>

using namespace openapi;
using Error = EventFileError::Code;

/// Files of events: what is read, what is refused, and that hostile ones end soon.
class TestEventFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void reportsCells_data();
    void reportsCells();
    void readsUtf16();
    void readsPayloadsThatAreArrays();
    void tellsUnknownColumns();
    void limits();
    void endsHostileFiles_data();
    void endsHostileFiles();
    void survivesNoise();
};

namespace {

const QByteArray OrderSchema =
    R"({"type":"object","required":["name"],"properties":{"name":{"type":"string"},)"
    R"("count":{"type":"integer","x-ms-summary":"Quantité"},"price":{"type":"number"},)"
    R"("gift":{"type":"boolean"},"a.b":{"type":"string"},)"
    R"("address":{"type":"object","properties":{"city":{"type":"string"},"zip":{"type":"string"}}},)"
    R"("tags":{"type":"array","items":{"type":"string"}},)"
    R"("lines":{"type":"array","items":{"type":"object","properties":{)"
    R"("product":{"type":"string"},"quantity":{"type":"integer"}}}}}})";

tl::expected<EventFile, EventFileError> readOrders(const QByteArray &bytes,
                                                   const EventFileLimits &limits = {})
{
    static const DefinitionPtr definition = definitions::withBody(OrderSchema);
    return readEventFile(bytes, *definition, definition->operations.front().body, limits);
}

using Lines = std::initializer_list<const char *>;

QStringList strings(Lines lines)
{
    QStringList result;
    for (const char *line : lines)
        result.append(QString::fromUtf8(line));
    return result;
}

/// "line payload", and behind each bad row "column pointer" of its problems.
QStringList picture(const EventFile &file)
{
    QStringList lines;
    for (const EventRow &row : file.rows) {
        QString line = QString::number(row.line) + u' ' + QString::fromUtf8(row.payload);
        for (const EventRowProblem &problem : row.problems) {
            line += QStringLiteral(" !%1 %2")
                        .arg(problem.column)
                        .arg(problem.diagnostic.pointer.toString());
        }
        lines.append(line);
    }
    return lines;
}

} // namespace

void TestEventFile::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *name, const QByteArray &text, Lines rows) {
        QTest::newRow(name) << text << strings(rows);
    };
    row("array", "[{\"name\":\"a\"},\n {\"name\":\"b\",\"count\":1.0}]",
        {R"(1 {"name":"a"})", R"(2 {"name":"b","count":1.0})"});
    row("array with a mark", "\xEF\xBB\xBF [ {\"name\":\"a\"} ] ", {R"(1 {"name":"a"})"});
    row("one payload", "{\n \"name\": \"a\"\n}\n", {"1 {\n \"name\": \"a\"\n}"});
    row("a payload a line", "{\"name\":\"a\"}\r\n\n{\"name\":\"b\"}",
        {R"(1 {"name":"a"})", R"(3 {"name":"b"})"});
    row("placeholders", R"([{"name":"{{uuid}}","count":"{{n}}"}])",
        {R"(1 {"name":"{{uuid}}","count":"{{n}}"})"});
    row("table", "name,count,price,gift\na,1,9.50,true\r\nb,+007,1e2,0\r\n",
        {R"(2 {"name":"a","count":1,"price":9.50,"gift":true})",
         R"(3 {"name":"b","count":7,"price":1e2,"gift":false})"});
    row("mark, semicolons and decimal commas",
        "\xEF\xBB\xBFname;count;price;gift\na;1;9,50;VRAI\nb,c;2;-0,5;Non",
        {R"(2 {"name":"a","count":1,"price":9.50,"gift":true})",
         R"(3 {"name":"b,c","count":2,"price":-0.5,"gift":false})"});
    row("tabs", "name\tcount\na, b\t1\n", {R"(2 {"name":"a, b","count":1})"});
    row("sep line", "sep=;\r\nname;count\r\na,b;1\r\n", {R"(3 {"name":"a,b","count":1})"});
    row("quotes", "\"name\",count\n\"a \"\"b\"\", c\nd\",\"2\"\n\"\",\n",
        {R"(2 {"name":"a \"b\", c\nd","count":2})", R"(4 {"name":""})"});
    row("quotes inside", "name\na \"b\" c\n", {R"(2 {"name":"a \"b\" c"})"});
    row("carriage returns", "name\ra\rb\r", {R"(2 {"name":"a"})", R"(3 {"name":"b"})"});
    row("blank lines", "\n\nname\n\na\n \n", {R"(5 {"name":"a"})"});
    row("short and padded rows", "name,count,price,,\na\nb,2,,,\n",
        {R"(2 {"name":"a"})", R"(3 {"name":"b","count":2})"});
    row("label", "name,Quantité\na,3\n", {R"(2 {"name":"a","count":3})"});
    row("paths",
        "name,address.city,address.zip,tags[1],tags[0],lines[0].product,lines[0].quantity\n"
        "a,Lyon,01000,y,x,Lampe,2\n",
        {R"(2 {"name":"a","address":{"city":"Lyon","zip":"01000"},"tags":["x","y"],)"
         R"("lines":[{"product":"Lampe","quantity":2}]})"});
    row("empty places", "name,address.city,tags[0],tags[7]\na,,,y\n",
        {R"(2 {"name":"a","tags":["y"]})"});
    row("a name with a point", "name,a.b\na,x\n", {R"(2 {"name":"a","a.b":"x"})"});
    row("JSON cells", "name;tags;address\na;[\"x\"];{\"city\":\"Lyon\"}\n",
        {R"(2 {"name":"a","tags":["x"],"address":{"city":"Lyon"}})"});
    row("placeholders in a table", "name,count\n{{uuid}},{{n}}\n",
        {R"(2 {"name":"{{uuid}}","count":"{{n}}"})"});
    row("spaces around numbers", "name,count\na, 5 \n", {R"(2 {"name":"a","count":5})"});
}

void TestEventFile::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, rows);
    const auto file = readOrders(text);
    QVERIFY2(file, file ? "" : qPrintable(QString::number(int(file.error().code))));
    QCOMPARE(picture(*file), rows);
}

void TestEventFile::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Error>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const QByteArray &text, Error code, int line,
                        int column) { QTest::newRow(name) << text << code << line << column; };
    row("nothing", "", Error::NoEvents, 0, 0);
    row("a mark", "\xEF\xBB\xBF", Error::NoEvents, 0, 0);
    row("spaces", " \n\t\n", Error::NoEvents, 0, 0);
    row("header alone", "name,count\n", Error::NoEvents, 0, 0);
    row("empty array", "[]", Error::NoEvents, 0, 0);
    row("not UTF-8", "name\na\nCaf\xE9\n", Error::NotUtf8, 3, 0);
    row("open quote", "name\n\"a\nb\n", Error::QuoteOpen, 2, 1);
    row("text after a quote", "name,count\na,\"1\"x\n", Error::TextAfterQuote, 2, 2);
    row("no name", "name,,count\na,b,1\n", Error::ColumnUnnamed, 1, 2);
    row("twice", "name,count,name\na,1,b\n", Error::ColumnTwice, 1, 3);
    row("value and group", "address,address.city\n{},b\n", Error::ColumnConflict, 1, 2);
    row("group and value", "\naddress.city,address\nb,{}\n", Error::ColumnConflict, 2, 2);
    row("list and group", "tags[0],tags.x\nb,c\n", Error::ColumnConflict, 1, 2);
    row("the same place", "tags[0],tags[00]\nb,c\n", Error::ColumnConflict, 1, 2);
    row("unclosed array", "[{\"name\":\"a\"}", Error::NotJson, 1, 14);
    row("unclosed element", "[\n{\"name\":\"a\"", Error::NotJson, 2, 12);
    row("trailing comma", "[{\"name\":\"a\"},\n]", Error::NotJson, 2, 1);
    row("no comma", "[{} {}]", Error::NotJson, 1, 5);
    row("behind the end", "[{}]\né]", Error::NotJson, 2, 1);
    row("crossed brackets", "[[}]]", Error::NotJson, 1, 5);
    row("lone comma", "[,]", Error::NotJson, 1, 2);
    row("broken payload", "{\"name\":", Error::NotJson, 1, 9);
}

void TestEventFile::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(Error, code);
    QFETCH(int, line);
    QFETCH(int, column);
    const auto file = readOrders(text);
    QVERIFY2(!file, file ? qPrintable(picture(*file).join(u'\n')) : "");
    QCOMPARE(file.error().code, code);
    QCOMPARE(file.error().line, line);
    QCOMPARE(file.error().column, column);
}

void TestEventFile::reportsCells_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *name, const QByteArray &text, Lines rows) {
        QTest::newRow(name) << text << strings(rows);
    };
    row("mistyped", "name,count\na,many\nb,2\nc,1.5\n",
        {R"(2 {"name":"a","count":"many"} !2 /count)", R"(3 {"name":"b","count":2})",
         R"(4 {"name":"c","count":1.5} !2 /count)"});
    row("missing", "count,name\n1,\n", {R"(2 {"count":1} !2 /name)"});
    row("missing without a column", "count\n1\n", {R"(2 {"count":1} !0 /name)"});
    row("surplus", "name\na,b\n", {R"(2 {"name":"a"} !2 )"});
    row("empty places before it", "name,lines[0].quantity,lines[1].quantity\na,,many\n",
        {R"(2 {"name":"a","lines":[{"quantity":"many"}]} !3 /lines/0/quantity)"});
    row("inside a JSON cell", "name;lines\na;[{\"quantity\":\"x\"}]\n",
        {R"(2 {"name":"a","lines":[{"quantity":"x"}]} !2 /lines/0/quantity)"});
    row("unknown placeholder", "name,count\n{{nome}},1\n",
        {R"(2 {"name":"{{nome}}","count":1} !1 /name)"});
    row("thousands", "name;price\na;1 000,50\n",
        {R"(2 {"name":"a","price":"1 000,50"} !2 /price)"});
    row("decimal comma between commas", "name,price\na,\"1,5\"\n",
        {R"(2 {"name":"a","price":"1,5"} !2 /price)"});
    row("a line of several", "{\"name\":\"a\"}\n{\"name\":}\n{\"name\":\"c\"}",
        {R"(1 {"name":"a"})", R"(2 {"name":} !0 /name)", R"(3 {"name":"c"})"});
    row("an element", "[{\"name\":\"a\"},{\"name\":1},{\"name\":\"a\",\"name\":\"b\"}]",
        {R"(1 {"name":"a"})", R"(1 {"name":1} !0 /name)", R"(1 {"name":"a","name":"b"} !0 /name)"});
}

void TestEventFile::reportsCells()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, rows);
    const auto file = readOrders(text);
    QVERIFY(file);
    QCOMPARE(picture(*file), rows);
}

void TestEventFile::readsUtf16()
{
    for (const auto encoding : {QStringEncoder::Utf16LE, QStringEncoder::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringEncoder::Flag::WriteBom);
        const QByteArray bytes = encoder(QStringLiteral("name\tcount\nCafé\t2\n"));
        const auto file = readOrders(bytes);
        QVERIFY(file);
        QCOMPARE(picture(*file), QStringList{QStringLiteral(R"(2 {"name":"Café","count":2})")});
    }
}

void TestEventFile::readsPayloadsThatAreArrays()
{
    const DefinitionPtr definition = definitions::withBody(
        R"({"type":"array","items":{"type":"integer"}})");
    const SchemaIndex schema = definition->operations.front().body;
    QCOMPARE(picture(*readEventFile("[1,2]", *definition, schema)),
             QStringList{QStringLiteral("1 [1,2]")});
    QCOMPARE(picture(*readEventFile("[[1],[2]]", *definition, schema)),
             QStringList({QStringLiteral("1 [1]"), QStringLiteral("1 [2]")}));
    const DefinitionPtr text = definitions::withBody(R"({"type":"string"})");
    QCOMPARE(picture(*readEventFile("value\nx\n", *text, text->operations.front().body)),
             QStringList{QStringLiteral("2 \"x\"")});
}

void TestEventFile::tellsUnknownColumns()
{
    const auto file = readOrders("name,qantity,address.land,lines[0].x\na,1,2,3\n");
    QVERIFY(file);
    QCOMPARE(file->columns.size(), 4);
    QCOMPARE(file->unknownColumns,
             QStringList({QStringLiteral("qantity"), QStringLiteral("address.land"),
                          QStringLiteral("lines[0].x")}));
}

void TestEventFile::limits()
{
    EventFileLimits small;
    small.bytes = 40;
    small.rows = 2;
    small.columns = 3;
    small.payload = 20;
    const auto codeOf = [&small](const QByteArray &text) {
        const auto file = readOrders(text, small);
        return file ? -1 : int(file.error().code);
    };
    QCOMPARE(codeOf("name\na\nb\n"), -1);
    QCOMPARE(codeOf("name\na\nb\nc\n"), int(Error::TooManyRows));
    QCOMPARE(codeOf("[{},{},{}]"), int(Error::TooManyRows));
    QCOMPARE(codeOf("{}\n{}\n{}"), int(Error::TooManyRows));
    QCOMPARE(codeOf("name,b,c,d\na\n"), int(Error::TooManyColumns));
    QCOMPARE(codeOf("name\n" + QByteArray(40, 'a')), int(Error::TooLarge));
    QCOMPARE(codeOf("{\"name\":\"" + QByteArray(20, 'a') + "\"}"), int(Error::TooLarge));
    QCOMPARE(picture(*readOrders("[{\"name\":\"" + QByteArray(20, 'a') + "\"}]", small))
                 .first()
                 .count(u'!'),
             1);
}

void TestEventFile::endsHostileFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("a million rows", "name,count\n" + QByteArray("a,1\n").repeated(1'000'000));
    row("a hundred megabytes", QByteArray(100 * 1024 * 1024, 'a'));
    row("a million elements", '[' + QByteArray("{},").repeated(1'000'000) + "{}]");
    row("a million lines", QByteArray("{}\n").repeated(1'000'000));
    row("brackets", QByteArray(8'000'000, '['));
    row("a quote", "name\n\"" + QByteArray(8'000'000, 'a'));
    row("quotes", "name\n" + QByteArray(8'000'000, '"') + 'x');
    row("delimiters", QByteArray(8'000'000, ','));
    row("line ends", "name\n" + QByteArray(8'000'000, '\n'));
    row("deep columns", "name" + QByteArray("[0]").repeated(2'000'000) + "\n1\n");
    row("many columns", QByteArray("a,").repeated(1'000'000) + "\n1\n");
}

void TestEventFile::endsHostileFiles()
{
    QFETCH(QByteArray, text);
    QElapsedTimer clock;
    clock.start();
    const auto file = readOrders(text);
    QVERIFY(!file || file->rows.size() <= 50'000);
    QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
}

void TestEventFile::survivesNoise()
{
    quint32 seed = 12345;
    const QByteArray letters = "\"\",;\n\r\t[]{}:ab.0-e\\\xC3\xA9 ";
    for (int turn = 0; turn < 3000; ++turn) {
        QByteArray text(turn % 3 == 0 ? "[" : turn % 3 == 1 ? "{" : "name,");
        for (int length = 0; length < 60; ++length) {
            seed = seed * 1664525 + 1013904223;
            text += letters.at(qsizetype((seed >> 16) % quint32(letters.size())));
        }
        const auto file = readOrders(text);
        QVERIFY(!file || !file->rows.empty());
    }
}

QTEST_APPLESS_MAIN(TestEventFile)
#include "tst_eventfile.moc"
