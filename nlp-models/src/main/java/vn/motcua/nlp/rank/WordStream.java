package vn.motcua.nlp.rank;

/// One way a field is searched (luồng từ): its folded words, their pairs or its words as written.
///
/// @param number its place among all streams
/// @param field what Lucene calls it
/// @param weight of a word found in it; 0 when it is not searched
record WordStream(int number, String field, float weight) {}
