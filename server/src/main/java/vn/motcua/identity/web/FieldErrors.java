package vn.motcua.identity.web;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.shared.error.DomainException;

/// The wrong fields of a form, each with the key of its sentence; any other fault is none of a form's business.
final class FieldErrors {
    private FieldErrors() {}

    static Map<String, String> of(DomainException e) {
        if (e.code() != ErrorCode.INVALID_FIELD) {
            throw e;
        }
        Map<String, String> errors = new LinkedHashMap<>();
        e.fields().forEach(field -> errors.putIfAbsent(field.field(), field.textKey()));
        return errors;
    }
}
