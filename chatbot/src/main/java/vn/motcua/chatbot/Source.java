package vn.motcua.chatbot;

/// Where an answer comes from (nguồn): the record, its decision, its date and its address.
///
/// @param code the procedure's code
/// @param title the official name
/// @param decision the number of the decision that published the record; empty when the record has none
/// @param asOf the date or month of the data
/// @param url where the official text is
public record Source(String code, String title, String decision, String asOf, String url) {}
