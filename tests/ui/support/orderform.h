// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/shop.h"

#include "ui/forms/jsonpath.h"
#include "ui/forms/payloadform.h"

#include <QTest>

inline openapi::SchemaIndex orderSchema()
{
    return shop::orderDefinition()->trigger(u"NewOrder")->payload;
}

/// The form of an order, and the JSON that its edits make.
struct Order
{
    Order()
    {
        QVERIFY(form.setSchema(definition, orderSchema()));
        QObject::connect(
            &form, &ui::forms::PayloadForm::edited, &form,
            [this](const QStringList &path, const std::optional<openapi::JsonValue> &value) {
                json = ui::forms::withValue(json, path, value);
                lastPath = path;
            });
    }

    void set(const QByteArray &text)
    {
        json = openapi::parseStrictJson(text).root;
        form.setValue(json);
    }

    template<typename Widget>
    Widget *named(const QString &name)
    {
        for (Widget *widget : form.findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

    openapi::DefinitionPtr definition = shop::orderDefinition();
    ui::forms::PayloadForm form{nullptr};
    openapi::JsonValue json;
    QStringList lastPath;
};

inline const QByteArray whole = R"({
  "number": 9007199254740993, "placedAt": "2026-03-16T09:30:00+02:00", "channel": "shop",
  "gift": false, "discount": 10.50, "delivery": "2026-04-01",
  "address": {"street": "12 rue des Halles\nbâtiment B", "city": "Lyon", "floor": 3},
  "lines": [{"product": "Café", "quantity": 1}, {"product": "Thé", "quantity": 2}],
  "tags": ["a", "b"], "extra": {"any": [1, null, true]}, "unknown": "stays"})";
