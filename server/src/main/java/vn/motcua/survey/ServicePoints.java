package vn.motcua.survey;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.motcua.identity.AuditLog;
import vn.motcua.identity.StaffUser;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.error.DomainException.WrongField;

/// Service points as staff see them: an officer the own agency's, those who see the whole city all; only the latter
/// change them.
@Singleton
public class ServicePoints {
    private static final int LONGEST_NAME = 120;

    private final ServicePointQueries queries;
    private final SurveyedAgencies agencies;
    private final AuditLog audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ServicePoints(ServicePointQueries queries, SurveyedAgencies agencies, AuditLog audit, Clock clock) {
        this.queries = queries;
        this.agencies = agencies;
        this.audit = audit;
        this.clock = clock;
    }

    /// The service points this member of staff may see.
    @Transactional(readOnly = true)
    public List<ServicePoint> visibleTo(StaffUser staff) {
        if (staff.seesWholeCity()) {
            return queries.all(null);
        }
        return staff.agencyId() == null ? List.of() : queries.all(staff.agencyId());
    }

    /// @throws DomainException NOT_FOUND, or FORBIDDEN when it is another agency's
    @Transactional(readOnly = true)
    public ServicePoint visible(StaffUser staff, UUID id) {
        ServicePoint point =
                queries.byId(id).orElseThrow(() -> new DomainException(ErrorCode.NOT_FOUND, "no service point " + id));
        if (!staff.seesWholeCity() && !point.agencyId().equals(staff.agencyId())) {
            throw new DomainException(ErrorCode.FORBIDDEN, "another agency's service point");
        }
        return point;
    }

    /// The agency's name, or its id when it is gone.
    public SurveyedAgency agencyOf(ServicePoint point) {
        return agencies.byId(point.agencyId())
                .orElseGet(() -> new SurveyedAgency(point.agencyId(), point.agencyId(), ""));
    }

    /// Agencies to choose from, by name.
    public List<SurveyedAgency> agencies() {
        return agencies.all().stream()
                .sorted(Comparator.comparing(SurveyedAgency::name))
                .toList();
    }

    /// @throws DomainException INVALID_FIELD naming each wrong field
    @Transactional
    public ServicePoint create(StaffUser staff, String agencyId, String desk) {
        requireWholeCity(staff);
        List<WrongField> wrong = new ArrayList<>(faults(desk));
        if (agencies.byId(agencyId).isEmpty()) {
            wrong.add(WrongField.of("agency", "survey.staff.error.agency"));
        }
        if (!wrong.isEmpty()) {
            throw new DomainException(ErrorCode.INVALID_FIELD, "a service point cannot be made so", wrong);
        }
        ServicePoint point = insert(agencyId, tidy(desk));
        audit.record(staff, "survey.point_created", point.id().toString(), agencyId + ": " + point.desk());
        return point;
    }

    private ServicePoint insert(String agencyId, String desk) {
        UUID id = queries.insert(agencyId, desk, SurveyCatalogue.ONE_STOP_DESK, clock.instant());
        queries.insertLink(id, newLink(), clock.instant());
        return queries.byId(id).orElseThrow();
    }

    /// @param seen the revision the person edited
    /// @throws DomainException STALE_EDIT when somebody changed it meanwhile
    @Transactional
    public void rename(StaffUser staff, UUID id, int seen, String desk) {
        ServicePoint point = changeable(staff, id);
        List<WrongField> wrong = faults(desk);
        if (!wrong.isEmpty()) {
            throw new DomainException(ErrorCode.INVALID_FIELD, "not a name for a desk", wrong);
        }
        update(point, seen, tidy(desk), point.active());
        audit.record(staff, "survey.point_renamed", id.toString(), point.desk() + " → " + tidy(desk));
    }

    /// Stops or resumes taking responses; those stored stay.
    @Transactional
    public void setActive(StaffUser staff, UUID id, int seen, boolean active) {
        ServicePoint point = changeable(staff, id);
        update(point, seen, point.desk(), active);
        audit.record(staff, active ? "survey.point_reopened" : "survey.point_closed", id.toString(), point.desk());
    }

    /// Gives the point a new token and short code, after a poster was photographed and misused; the old ones then say
    /// that they are outdated.
    @Transactional
    public void replaceCode(StaffUser staff, UUID id, int seen) {
        ServicePoint point = changeable(staff, id);
        update(point, seen, point.desk(), point.active());
        queries.retireLink(id, clock.instant());
        queries.insertLink(id, newLink(), clock.instant());
        audit.record(staff, "survey.code_replaced", id.toString(), point.desk());
    }

    /// Service points to try the service with; only where there are none at all.
    @Transactional
    void seed(String agencyId, List<String> desks) {
        queries.lock();
        if (queries.isEmpty() && agencies.byId(agencyId).isPresent()) {
            desks.forEach(desk -> insert(agencyId, desk));
            audit.recordService("survey.points_seeded", agencyId, Integer.toString(desks.size()));
        }
    }

    private ServicePoint changeable(StaffUser staff, UUID id) {
        requireWholeCity(staff);
        return visible(staff, id);
    }

    private static void requireWholeCity(StaffUser staff) {
        if (!staff.seesWholeCity()) {
            throw new DomainException(ErrorCode.FORBIDDEN, "only coordinators change service points");
        }
    }

    private void update(ServicePoint point, int seen, String desk, boolean active) {
        if (!queries.update(point.id(), seen, desk, active)) {
            throw new DomainException(ErrorCode.STALE_EDIT, "the service point changed since revision " + seen);
        }
    }

    private SurveyLink newLink() {
        return new SurveyLink(LinkToken.random(random), ShortCode.random(random));
    }

    private static List<WrongField> faults(String desk) {
        String name = tidy(desk);
        if (name.isEmpty()) {
            return List.of(WrongField.of("desk", "survey.staff.error.desk_missing"));
        }
        return name.length() > LONGEST_NAME
                ? List.of(WrongField.of("desk", "survey.staff.error.desk_long", LONGEST_NAME))
                : List.of();
    }

    private static String tidy(String desk) {
        return Normalizer.normalize(desk, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
