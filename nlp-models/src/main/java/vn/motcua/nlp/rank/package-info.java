/// Search over short official names (tìm kiếm): a fielded in-memory index that finds a procedure from the words of a
/// citizen, with the word lists that say what is filler, what asks for an aspect and what a colloquial word stands for.
@NullMarked
package vn.motcua.nlp.rank;

import org.jspecify.annotations.NullMarked;
