/// Sorts the entries of "thành phần hồ sơ", in which records mix papers, cases and mere explanations.
@NullMarked
package vn.motcua.nlp.document;

import org.jspecify.annotations.NullMarked;
