// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

/// A small definition to edit, with something of everything.
inline constexpr char bookshopText[] = R"json({
  "swagger": "2.0",
  "info": {"title": "Bookshop", "version": "1"},
  "paths": {
    "/on/order": {
      "post": {
        "operationId": "OnOrder",
        "summary": "When a book is ordered",
        "description": "Starts once for\u00a0each order.",
        "x-ms-trigger": "single",
        "parameters": [
          {"name": "shop", "in": "query", "type": "string", "required": true, "x-ms-dynamic-values": {"operationId": "ListShops", "value-path": "id"}},
          {"name": "least", "in": "query", "type": "integer", "default": 1, "x-ms-visibility": "advanced"},
          {"$ref": "#/parameters/Language"},
          {"name": "body", "in": "body", "schema": {"type": "object", "properties": {"url": {"type": "string", "x-ms-notification-url": true, "x-ms-visibility": "internal"}}}}
        ],
        "responses": {
          "201": {"description": "Subscribed"}
        }
      },
      "x-ms-notification-content": {
        "schema": {
          "type": "object",
          "required": ["number"],
          "properties": {
            "number": {"type": "integer", "title": "Number"},
            "reader": {"$ref": "#/definitions/Person"},
            "lines": {
              "type": "array",
              "title": "Lines",
              "items": {"type": "object", "properties": {"isbn": {"type": "string", "title": "ISBN"}, "copies": {"type": "integer"}}}
            }
          }
        }
      }
    },
    "/on/order/{id}": {
      "delete": {
        "operationId": "RemoveOrder",
        "x-ms-visibility": "internal",
        "parameters": [{"name": "id", "in": "path", "type": "string", "required": true}],
        "responses": {"200": {"description": "Gone"}}
      }
    },
    "/shops": {
      "get": {
        "operationId": "ListShops",
        "summary": "List shops",
        "parameters": [{"$ref": "#/parameters/Language"}],
        "responses": {"200": {"description": "Them", "schema": {"type": "array", "items": {"$ref": "#/definitions/Person"}}}}
      }
    }
  },
  "parameters": {
    "Language": {"name": "lang", "in": "header", "type": "string", "enum": ["en", "fr"]}
  },
  "definitions": {
    "Person": {"type": "object", "properties": {"name": {"type": "string", "title": "Name"}, "friend": {"$ref": "#/definitions/Person"}}}
  }
}
)json";

inline QByteArray bookshop()
{
    return bookshopText;
}
