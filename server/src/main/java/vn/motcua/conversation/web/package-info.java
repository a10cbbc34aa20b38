/// The chat over HTTP: the API, the citizens' page, the console.
@NullMarked
package vn.motcua.conversation.web;

import org.jspecify.annotations.NullMarked;
