package vn.motcua.survey;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
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
    private final ServedAgencies agencies;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ServicePoints(ServicePointQueries queries, ServedAgencies agencies, Clock clock) {
        this.queries = queries;
        this.agencies = agencies;
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
        ServicePoint point = queries.byId(id)
                .orElseThrow(() -> new DomainException(ErrorCode.NOT_FOUND, "no service point " + id));
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

    @Transactional(readOnly = true)
    public List<PointChange> history(ServicePoint point) {
        return queries.history(point.id());
    }

    /// @throws DomainException INVALID_FIELD naming each wrong field
    @Transactional
    public ServicePoint create(StaffUser staff, String agencyId, String desk) {
        requireWholeCity(staff);
        List<WrongField> wrong = new java.util.ArrayList<>(faults(desk));
        if (agencies.byId(agencyId).isEmpty()) {
            wrong.add(WrongField.of("agency", "survey.staff.error.agency"));
        }
        if (!wrong.isEmpty()) {
            throw new DomainException(ErrorCode.INVALID_FIELD, "a service point cannot be made so", wrong);
        }
        return insert(agencyId, tidy(desk), staff.username());
    }

    private ServicePoint insert(String agencyId, String desk, String actor) {
        UUID id = queries.insert(agencyId, desk, SurveyCatalogue.ONE_STOP_DESK, clock.instant());
        queries.insertLink(id, newLink(), clock.instant());
        record(id, PointChange.Kind.CREATED, actor, "");
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
        record(id, PointChange.Kind.RENAMED, staff.username(), point.desk());
    }

    /// Stops or resumes taking responses; those stored stay.
    @Transactional
    public void setActive(StaffUser staff, UUID id, int seen, boolean active) {
        ServicePoint point = changeable(staff, id);
        update(point, seen, point.desk(), active);
        record(id, active ? PointChange.Kind.REOPENED : PointChange.Kind.CLOSED, staff.username(), "");
    }

    /// Gives the point a new token and short code, after a poster was photographed and misused; the old ones then say
    /// that they are outdated.
    @Transactional
    public void replaceCode(StaffUser staff, UUID id, int seen) {
        ServicePoint point = changeable(staff, id);
        update(point, seen, point.desk(), point.active());
        queries.retireLink(id, clock.instant());
        queries.insertLink(id, newLink(), clock.instant());
        record(
                id,
                PointChange.Kind.CODE_REPLACED,
                staff.username(),
                point.link().code().printed());
    }

    /// Service points to try the service with; only where there are none at all.
    @Transactional
    void seed(String agencyId, List<String> desks) {
        queries.lock();
        if (queries.isEmpty() && agencies.byId(agencyId).isPresent()) {
            desks.forEach(desk -> insert(agencyId, desk, "demo"));
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

    private void record(UUID id, PointChange.Kind kind, String actor, String note) {
        queries.record(id, new PointChange(kind, actor, note, ZonedDateTime.now(clock)));
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
        return Normalizer.normalize(desk, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
    }
}
