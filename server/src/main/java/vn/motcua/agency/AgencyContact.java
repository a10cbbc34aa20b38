package vn.motcua.agency;

/// Where and when an agency is reached, as an administrator corrects it.
public record AgencyContact(String address, String phone, OpeningHours openingHours) {
    public AgencyContact {
        address = address.strip();
        phone = phone.strip();
    }
}
