package vn.motcua.feedback.application;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.motcua.feedback.SubmitReport.Contact;
import vn.motcua.shared.secret.FieldCipher;

/// Contacts of citizens, readable only with this installation's key.
@Singleton
final class ReportContacts {
    private static final String PURPOSE = "feedback.contact";
    private static final String SEPARATOR = "\u001f";

    private final FieldCipher cipher;

    ReportContacts(FieldCipher cipher) {
        this.cipher = cipher;
    }

    byte @Nullable [] seal(Contact contact) {
        return contact.isEmpty()
                ? null
                : cipher.encrypt(String.join(SEPARATOR, contact.name(), contact.phone(), contact.email()), PURPOSE);
    }

    Contact open(byte @Nullable [] sealed) {
        if (sealed == null) {
            return Contact.NONE;
        }
        String[] parts = cipher.decrypt(sealed, PURPOSE).split(SEPARATOR, -1);
        return new Contact(parts[0], parts[1], parts[2]);
    }

    /// A keyed fingerprint: the same submission is recognised, nothing of it can be read back.
    String fingerprint(String value) {
        return cipher.fingerprint(value, "feedback.idempotency");
    }
}
