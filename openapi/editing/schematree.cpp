// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/editing/schematree.h"

#include "openapi/editing/operationlist.h"
#include "openapi/editing/references.h"
#include "openapi/validator/access.h"

#include <algorithm>

namespace openapi::editing {

namespace {

using validator::get;
using validator::itemsOf;
using validator::textOf;

// Deeper schemas are not made by people.
constexpr int MaxDepth = 32;

class Unfolding
{
public:
    explicit Unfolding(const References &references)
        : m_references(references)
    {
    }

    [[nodiscard]] SchemaTree unfold(const Node &node);

private:
    /// Adds a row for the schema at `entry` with all below it.
    void add(SchemaRow row, const Node &entry);
    void addChildren(int parent, const Node &target);
    void addProperties(int parent, const Node &part, const QStringList &required, int depth);

    const References &m_references;
    SchemaTree m_tree;
    std::vector<JsonPointer> m_path; ///< what the present row stands in
};

SchemaTree Unfolding::unfold(const Node &node)
{
    if (node)
        add({}, node);
    return std::move(m_tree);
}

void Unfolding::add(SchemaRow row, const Node &entry)
{
    if (m_tree.rows.size() >= size_t(SchemaTree::MostRows)) {
        m_tree.cut = true;
        return;
    }
    const Node target = m_references.resolve(entry);
    row.entry = entry.pointer;
    row.broken = !target.isObject();
    row.place = row.broken ? entry.pointer : target.pointer;
    row.shared = row.place == row.entry ? 0 : m_references.count(row.place);
    row.type = textOf(target.value, u"type");
    row.format = textOf(target.value, u"format");
    row.title = textOf(target.value, u"x-ms-summary");
    if (row.title.isEmpty())
        row.title = textOf(target.value, u"title");
    row.description = textOf(target.value, u"description");
    row.visibility = target ? visibilityOf(*target.value) : Visibility::Normal;
    row.circular = std::find(m_path.begin(), m_path.end(), row.place) != m_path.end();
    const int index = int(m_tree.rows.size());
    if (row.parent >= 0) {
        std::vector<int> &siblings = m_tree.rows[size_t(row.parent)].children;
        row.position = int(siblings.size());
        siblings.push_back(index);
    }
    const bool closed = row.circular || row.broken || m_path.size() >= size_t(MaxDepth);
    m_path.push_back(row.place);
    m_tree.rows.push_back(std::move(row));
    if (!closed)
        addChildren(index, target);
    m_path.pop_back();
}

void Unfolding::addProperties(int parent, const Node &part, const QStringList &required, int depth)
{
    if (!part.isObject() || depth > MaxDepth)
        return;
    const QStringList own = required + validator::textsOf(get(part.value, u"required"));
    const Node all = part.child(QStringLiteral("allOf"));
    for (size_t i = 0; i < itemsOf(all.value).size(); ++i)
        addProperties(parent, m_references.resolve(all.item(i)), own, depth + 1);
    const Node properties = part.child(QStringLiteral("properties"));
    for (const JsonValue::Member &member : validator::membersOf(properties.value)) {
        if (properties.value->find(QStringView(member.key)) != &member.value)
            continue; // of duplicates, only the last one can be addressed
        SchemaRow row;
        row.role = SchemaRow::Role::Property;
        row.parent = parent;
        row.name = member.key;
        row.owner = part.pointer;
        row.required = own.contains(member.key);
        add(std::move(row), properties.child(member));
    }
}

void Unfolding::addChildren(int parent, const Node &target)
{
    addProperties(parent, target, {}, 0);
    if (const Node items = target.child(QStringLiteral("items")); items.isObject()) {
        SchemaRow row;
        row.role = SchemaRow::Role::Items;
        row.parent = parent;
        row.owner = target.pointer;
        add(std::move(row), items);
    }
    SchemaRow &row = m_tree.rows[size_t(parent)];
    if (row.type.isEmpty() && !row.children.empty()) {
        const SchemaRow &child = m_tree.rows[size_t(row.children.front())];
        row.type = child.role == SchemaRow::Role::Items ? QStringLiteral("array")
                                                        : QStringLiteral("object");
    }
}

} // namespace

SchemaTree schemaTree(const JsonValue &root, const JsonPointer &place, const References &references)
{
    return Unfolding(references).unfold({root.find(place), place});
}

} // namespace openapi::editing
