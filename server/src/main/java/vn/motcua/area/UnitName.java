package vn.motcua.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.motcua.area.NameResolution.Basis;
import vn.motcua.area.UnitKindWord.Kind;

/// One name in use, of today or of former times, and the units of today it leads to.
///
/// @param districts the former districts that would tell it from a namesake
record UnitName(
        List<String> accented,
        String foldedKey,
        Kind kind,
        Basis basis,
        List<AdministrativeUnitCode> now,
        Set<String> districts) {

    static List<UnitName> of(AdministrativeUnit unit) {
        Kind kind =
                switch (unit.type()) {
                    case WARD -> Kind.WARD;
                    case COMMUNE -> Kind.COMMUNE;
                    case SPECIAL_ZONE -> Kind.SPECIAL_ZONE;
                    case CITY -> Kind.CITY;
                    case PROVINCE -> Kind.PROVINCE;
                };
        Basis basis = unit.type().isCommuneLevel() ? Basis.TODAY : Basis.PROVINCE;
        return List.of(name(unit.name(), kind, basis, List.of(unit.code()), Set.of(unit.formerDistrict())));
    }

    static List<UnitName> of(FormerUnit unit) {
        Kind kind =
                switch (unit.type()) {
                    case WARD -> Kind.WARD;
                    case COMMUNE -> Kind.COMMUNE;
                    case TOWNSHIP -> Kind.TOWNSHIP;
                    case URBAN_DISTRICT -> Kind.URBAN_DISTRICT;
                    case RURAL_DISTRICT -> Kind.RURAL_DISTRICT;
                    case DISTRICT_TOWN -> Kind.DISTRICT_TOWN;
                    case DISTRICT_CITY -> Kind.CITY;
                    case PROVINCE -> Kind.PROVINCE;
                };
        Basis basis = unit.type().isCommuneLevel()
                ? Basis.FORMER_COMMUNE
                : unit.type() == FormerUnit.Type.PROVINCE ? Basis.PROVINCE : Basis.FORMER_DISTRICT;
        var spellings = new ArrayList<String>();
        spellings.add(unit.name());
        spellings.addAll(unit.variants());
        Set<String> districts = Set.copyOf(List.of(unit.formerDistrict(), unit.earlierDistrict()).stream()
                .distinct()
                .toList());
        return spellings.stream()
                .map(s -> name(s, kind, basis, unit.now(), districts))
                .toList();
    }

    private static UnitName name(
            String spelling, Kind kind, Basis basis, List<AdministrativeUnitCode> now, Set<String> districts) {
        List<Syllable> syllables = Syllable.of(spelling);
        return new UnitName(
                syllables.stream().map(Syllable::accented).toList(),
                String.join(" ", syllables.stream().map(Syllable::folded).toList()),
                kind,
                basis,
                now,
                districts);
    }

    int length() {
        return accented.size();
    }

    /// Whether what was typed can be this name: a syllable typed without marks stands for any marks.
    boolean agreesWith(List<Syllable> typed) {
        for (int i = 0; i < accented.size(); i++) {
            if (!typed.get(i).isUnmarked() && !typed.get(i).accented().equals(accented.get(i))) {
                return false;
            }
        }
        return true;
    }

    boolean isExactly(List<Syllable> typed) {
        return typed.stream().map(Syllable::accented).toList().equals(accented);
    }
}
