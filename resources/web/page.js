// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

"use strict";

(() => {
  const connector = new URLSearchParams(location.search).get("document") === "connector";
  const chosen = connector ? "connector.json" : "openapi.json";
  for (const link of document.querySelectorAll("nav a")) {
    if (link.dataset.document === chosen) {
      link.setAttribute("aria-current", "page");
    }
  }
  window.ui = window.SwaggerUIBundle({
    url: chosen,
    dom_id: "#swagger-ui",
    deepLinking: true,
    validatorUrl: null,
    defaultModelsExpandDepth: 0,
    tryItOutEnabled: !connector,
    // The connector answers on another origin, which a browser may not call from here.
    supportedSubmitMethods: connector ? [] : ["get", "post"],
  });
})();
