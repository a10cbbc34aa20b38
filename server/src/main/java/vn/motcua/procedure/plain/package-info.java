/// The editors' work on the plain layer (biên tập lớp dễ hiểu): drafts, saving beside others, publishing, what to look
/// at again, words that people may not understand, links to forms.
@NullMarked
package vn.motcua.procedure.plain;

import org.jspecify.annotations.NullMarked;
