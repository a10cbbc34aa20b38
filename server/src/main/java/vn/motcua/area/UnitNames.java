package vn.motcua.area;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.area.NameResolution.Ambiguous;
import vn.motcua.area.NameResolution.Basis;
import vn.motcua.area.NameResolution.Confidence;
import vn.motcua.area.NameResolution.Resolved;
import vn.motcua.area.NameResolution.Unknown;
import vn.motcua.area.UnitMention.Strength;

/// The gazetteer (sổ địa danh): reads names of units, of today and of former times, alone or inside a sentence.
///
/// Understands text with and without diacritics, both ways of placing tones, the usual short forms (P., Q., X., TT.,
/// TP.) and a district said beside a ward's name. Needs no database. Known limit: a street that bears the name of a
/// ward is told from the ward only by the word or the house number before it.
public final class UnitNames {
    private final Map<AdministrativeUnitCode, AdministrativeUnit> units;
    private final MentionFinder finder;

    public UnitNames(AreaData data) {
        units = Stream.concat(Stream.of(data.served()), data.units().stream())
                .collect(toMap(AdministrativeUnit::code, u -> u));
        var names = new ArrayList<UnitName>();
        units.values().forEach(u -> names.addAll(UnitName.of(u)));
        data.formerUnits().forEach(u -> names.addAll(UnitName.of(u)));
        finder = new MentionFinder(names);
    }

    /// What this name, or this sentence, says about where. A commune said outweighs a district, a kind said outweighs
    /// a bare name, and a former unit leads to the units of today.
    public NameResolution resolve(String text) {
        List<UnitMention> mentions = finder.find(text);
        List<UnitMention> communes = mentions.stream()
                .filter(m -> !m.isDistrict() && m.names().getFirst().basis() != Basis.PROVINCE)
                .toList();
        List<Reading> readings = communes.stream().map(m -> read(m, mentions)).toList();
        List<Reading> chosen = strongest(withoutContext(readings));
        if (chosen.isEmpty()) {
            chosen = mentions.stream()
                    .filter(m -> !communes.contains(m))
                    .map(m -> read(m, mentions))
                    .sorted(Comparator.comparing(Reading::basis))
                    .limit(1)
                    .toList();
        }
        return chosen.isEmpty() ? new Unknown() : decide(chosen);
    }

    /// A mention and the units it can mean here.
    private record Reading(
            UnitMention mention, Basis basis, Set<AdministrativeUnitCode> now, Set<AdministrativeUnitCode> others) {}

    private static Reading read(UnitMention mention, List<UnitMention> all) {
        List<UnitName> names = inNamedDistrict(mention, all);
        Basis basis = names.getFirst().basis();
        var now = new LinkedHashSet<AdministrativeUnitCode>();
        var others = new LinkedHashSet<AdministrativeUnitCode>();
        boolean sameSpelling = names.stream().map(UnitName::accented).distinct().count() == 1;
        for (UnitName name : names) {
            boolean leads = name.basis() == basis || (!sameSpelling && mentionsCommune(name));
            (leads ? now : others).addAll(name.now());
        }
        others.removeAll(now);
        return new Reading(mention, basis, now, others);
    }

    private static boolean mentionsCommune(UnitName name) {
        return name.basis() == Basis.TODAY || name.basis() == Basis.FORMER_COMMUNE;
    }

    /// Keeps the namesakes that lie in a district, or a ward, named elsewhere in the text; all of them when none does.
    private static List<UnitName> inNamedDistrict(UnitMention mention, List<UnitMention> all) {
        Set<String> named = new LinkedHashSet<>();
        Set<AdministrativeUnitCode> within = new LinkedHashSet<>();
        for (UnitMention other : all) {
            if (other.first() == mention.first()) {
                continue;
            }
            for (UnitName name : other.names()) {
                if (name.basis() == Basis.FORMER_DISTRICT) {
                    named.add(name.foldedKey());
                    within.addAll(name.now());
                }
            }
        }
        List<UnitName> kept = mention.names().stream()
                .filter(n ->
                        n.districts().stream().anyMatch(d -> named.contains(key(d))) || within.containsAll(n.now()))
                .toList();
        return kept.isEmpty() ? mention.names() : kept;
    }

    private static String key(String name) {
        return String.join(" ", Syllable.of(name).stream().map(Syllable::folded).toList());
    }

    /// "Hòa Thọ Đông, Cẩm Lệ": the bare second name is the old district of the first, not a second place.
    private List<Reading> withoutContext(List<Reading> readings) {
        return readings.stream()
                .filter(r -> readings.stream().noneMatch(other -> isDistrictOf(r, other)))
                .toList();
    }

    private static boolean isDistrictOf(Reading context, Reading place) {
        String district = context.mention().names().getFirst().foldedKey();
        boolean bareDistrictName = context.mention().kind() == null
                && context.mention().names().stream().anyMatch(n -> n.basis() == Basis.FORMER_DISTRICT);
        return bareDistrictName
                && place.mention().names().stream()
                        .anyMatch(n -> !n.foldedKey().equals(district)
                                && n.districts().stream().anyMatch(d -> key(d).equals(district)));
    }

    private static List<Reading> strongest(List<Reading> readings) {
        Strength best = readings.stream()
                .map(r -> r.mention().strength())
                .max(Comparator.naturalOrder())
                .orElse(Strength.NONE);
        return readings.stream().filter(r -> r.mention().strength() == best).toList();
    }

    private NameResolution decide(List<Reading> chosen) {
        var now = new LinkedHashSet<AdministrativeUnitCode>();
        var others = new LinkedHashSet<AdministrativeUnitCode>();
        chosen.forEach(r -> now.addAll(r.now()));
        chosen.forEach(r -> others.addAll(r.others()));
        others.removeAll(now);
        Reading first = chosen.getFirst();
        String matched = first.mention().matched();
        if (now.size() > 1) {
            return new Ambiguous(units(now), matched, first.basis());
        }
        return new Resolved(
                units(now).getFirst(),
                matched,
                first.basis(),
                confidence(first.mention().strength()),
                units(others));
    }

    private static Confidence confidence(Strength strength) {
        return switch (strength) {
            case TYPED -> Confidence.HIGH;
            case BARE -> Confidence.MEDIUM;
            case WEAK, NONE -> Confidence.LOW;
        };
    }

    private List<AdministrativeUnit> units(Set<AdministrativeUnitCode> codes) {
        return codes.stream().map(units::get).filter(java.util.Objects::nonNull).toList();
    }
}
