/// Procedures over HTTP: the API, the citizen's pages, the editor's pages.
@NullMarked
package vn.motcua.procedure.web;

import org.jspecify.annotations.NullMarked;
