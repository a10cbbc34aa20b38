package vn.motcua.chatbot.port;

import java.util.Optional;

/// Knows the service centres (trung tâm phục vụ hành chính công): hours, addresses, phones.
public interface OfficePort {
    /// Returns the office of the ward or commune that the text names, old names included, or of the ward chosen.
    ///
    /// @param text the message, without personal data
    /// @param wardCode the ward the citizen chose once; empty when none
    Optional<Office> find(String text, String wardCode);

    /// An office; empty components are not known.
    ///
    /// @param unit the ward or commune of today
    /// @param formerly the old name by which it was found ("phường Thạch Thang"); empty when today's was said
    record Office(String name, String address, String hours, String phone, String unit, String formerly) {}
}
