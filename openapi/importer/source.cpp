// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/importer/source.h"

#include "openapi/textposition.h"

#include <QUrl>

#include <algorithm>
#include <tuple>

namespace openapi::importer {
using namespace Qt::StringLiterals;

namespace {

/// What is behind references is written out where OpenAPI 2.0 knows no reference. Half of what the
/// largest document holds, said again, is more than any honest one needs.
constexpr qsizetype MostRepeated = JsonLimits().bytes / 2;

} // namespace

Source::Source(const Document &document, bool modern)
    : m_document(document)
    , m_modern(modern)
{
}

Node Source::target(const QString &reference)
{
    const auto known = m_targets.constFind(reference);
    if (known != m_targets.constEnd())
        return *known;
    Node found;
    if (reference.startsWith(u'#')) {
        const QString fragment = QUrl::fromPercentEncoding(reference.mid(1).toUtf8());
        if (const auto pointer = JsonPointer::parse(fragment))
            found = {m_document.root().find(*pointer), *pointer};
    }
    m_targets.insert(reference, found);
    return found;
}

Node Source::followed(const Node &node)
{
    Node at = node;
    QSet<QString> passed;
    while (at) {
        const Node link = at.child(u"$ref"_s);
        if (!link || !link.value->isString())
            return at;
        const QString reference = link.value->toString();
        at = target(reference);
        if (!at) {
            lost(reference.startsWith(u'#') ? Note::Code::ReferenceNotFound
                                            : Note::Code::ReferenceOutside,
                 node, {reference});
        } else if (passed.contains(reference)) {
            lost(Note::Code::ReferenceLoop, node, {reference});
            return {};
        } else if (m_followed.contains(at.value)) {
            m_repeated += at.value->range().end - at.value->range().begin;
        }
        m_followed.insert(at.value);
        passed.insert(reference);
        if (m_repeated > MostRepeated) {
            lost(Note::Code::ReferencesTooLarge, root());
            return {};
        }
    }
    return at;
}

QString Source::component(const Node &node, const Node &target, const QString &section)
{
    const QStringList &tokens = target.pointer.tokens();
    const bool found = target && target.value != node.value && tokens.size() == 3
                       && tokens[0] == "components"_L1 && tokens[1] == section;
    return found ? tokens[2] : QString();
}

void Source::note(Severity severity, Note::Code code, const Node &place, const QStringList &args)
{
    Note made;
    made.severity = severity;
    made.code = code;
    made.pointer = place.pointer;
    // Of what is missing, the place that it is missing from.
    const JsonValue *value = place ? place.value : m_document.root().find(place.pointer);
    if (value)
        made.range = value->range();
    made.args = args;
    m_notes.push_back(std::move(made));
}

Notes Source::takeNotes()
{
    const auto key = [](const Note &note) {
        return std::tuple(note.range.begin, note.code, note.args);
    };
    std::stable_sort(m_notes.begin(), m_notes.end(), [&key](const Note &left, const Note &right) {
        return key(left) < key(right);
    });
    m_notes.erase(std::unique(m_notes.begin(), m_notes.end(),
                              [&key](const Note &left, const Note &right) {
                                  return key(left) == key(right);
                              }),
                  m_notes.end());
    Diagnostics places(m_notes.size());
    for (size_t i = 0; i < m_notes.size(); ++i)
        places[i].range = m_notes[i].range;
    locate(places, m_document.text());
    for (size_t i = 0; i < m_notes.size(); ++i) {
        m_notes[i].line = places[i].line;
        m_notes[i].column = places[i].column;
    }
    return std::move(m_notes);
}

JsonValue referenceTo(const QString &section, const QString &name)
{
    const QString target = u'#' + JsonPointer({section, name}).toString();
    return JsonValue::object({{u"$ref"_s, JsonValue::string(target), {}}});
}

} // namespace openapi::importer
