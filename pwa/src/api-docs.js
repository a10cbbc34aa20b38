// Draws the API description with the viewer that travels with the service; nothing is fetched from elsewhere.
const root = /** @type {HTMLElement} */ (document.getElementById("api-docs"));
// @ts-ignore: the viewer puts itself on the window
window.SwaggerUIBundle({ url: root.dataset.spec, domNode: root, deepLinking: true, supportedSubmitMethods: ["get"] });
