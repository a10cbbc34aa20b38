package vn.motcua.feedback.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyDirectory;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.AgencyKind;
import vn.motcua.area.AdministrativeUnit;
import vn.motcua.area.AdministrativeUnitCode;
import vn.motcua.area.AreaData;
import vn.motcua.feedback.domain.HandlerKind;
import vn.motcua.feedback.domain.HandlingAgencies;
import vn.motcua.feedback.domain.HandlingAgency;

/// Handlers found in the city's list of agencies by the table `feedback/<city>/handlers.tsv`.
final class DirectoryAgencies implements HandlingAgencies {
    private static final int CITY_CODE_LENGTH = 2;

    private final Supplier<AgencyDirectory> directory;
    private final Supplier<AreaData> areas;
    private final List<Row> rows;

    private record Row(HandlerKind kind, String id) {}

    DirectoryAgencies(Supplier<AgencyDirectory> directory, Supplier<AreaData> areas, String city) {
        this.directory = directory;
        this.areas = areas;
        this.rows = DataRows.read(
                city + "/handlers.tsv", cells -> new Row(HandlerKind.valueOf(cells.get(0)), cells.get(1)));
    }

    @Override
    public Optional<HandlingAgency> handler(HandlerKind kind, @Nullable String wardCode) {
        Optional<AdministrativeUnit> ward = wardCode == null
                ? Optional.empty()
                : areas.get().units().stream()
                        .filter(unit -> unit.code().value().equals(wardCode))
                        .findFirst();
        return rows.stream()
                .filter(row -> row.kind() == kind)
                .flatMap(row -> agency(row, ward).stream())
                .findFirst()
                .map(agency -> handling(agency, kind));
    }

    private Optional<Agency> agency(Row row, Optional<AdministrativeUnit> ward) {
        if (row.id().contains("{path}")) {
            return ward.flatMap(unit -> byDirectory(row.id().replace("{path}", unit.path())));
        }
        return byDirectory(row.id())
                .filter(agency -> ward.isEmpty() || agency.serves(ward.get().code()));
    }

    private Optional<Agency> byDirectory(String id) {
        return AgencyId.isWellFormed(id) ? directory.get().byId(new AgencyId(id)) : Optional.empty();
    }

    @Override
    public Optional<HandlingAgency> byId(String id) {
        return byDirectory(id).map(agency -> handling(agency, kindOf(agency)));
    }

    /// For an agency met outside routing, the kind is told from the table, else from what it is.
    private HandlerKind kindOf(Agency agency) {
        if (agency.kind() == AgencyKind.COMMUNE_COMMITTEE) {
            return HandlerKind.WARD;
        }
        return rows.stream()
                .filter(row -> row.id().equals(agency.id().value()))
                .map(Row::kind)
                .findFirst()
                .orElse(agency.kind() == AgencyKind.POLICE ? HandlerKind.WARD_POLICE : HandlerKind.SERVICE_CENTRE);
    }

    @Override
    public List<HandlingAgency> all() {
        return directory.get().all().stream()
                .filter(agency -> agency.kind() != AgencyKind.CITY_COMMITTEE)
                .map(agency -> handling(agency, kindOf(agency)))
                .toList();
    }

    private static HandlingAgency handling(Agency agency, HandlerKind kind) {
        AdministrativeUnitCode unit = agency.unit();
        String ward = unit.value().length() == CITY_CODE_LENGTH ? "" : unit.value();
        return new HandlingAgency(agency.id().value(), agency.name(), kind, ward);
    }
}
