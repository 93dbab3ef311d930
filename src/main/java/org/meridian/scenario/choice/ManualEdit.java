package org.meridian.scenario.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.meridian.model.wording.LocalText;

/**
 * One change of clusters by hand, as it is listed and taken back.
 *
 * @param kind what was changed
 * @param subject identity of the cluster, id of the city, or the lower of two ids or codes
 * @param other identity of the cluster that a city was put into, or the higher id; else empty
 */
public record ManualEdit(EditKind kind, String subject, String other) {

  /** What can be changed by hand. */
  public enum EditKind {
    /** A cluster has a name of the user's. */
    NAMED,
    /** A cluster has a colour of the user's. */
    COLOURED,
    /** A city was put into a cluster. */
    TAKEN_IN,
    /** A city was left out of the cluster it is found in. */
    TAKEN_OUT,
    /** A city takes no part. */
    REMOVED,
    /** Cities of two countries are never neighbours. */
    COUNTRIES_APART,
    /** Two cities are never neighbours. */
    CITIES_APART
  }

  /** All changes by hand of a setting, by kind, then by what they are about. */
  public static List<ManualEdit> of(ClusterSettings settings) {
    List<ManualEdit> all = new ArrayList<>();
    for (KeptIdentity kept : settings.identities()) {
      if (!kept.name().isBlank()) {
        all.add(new ManualEdit(EditKind.NAMED, kept.id(), ""));
      }
      if (!kept.isFound() && kept.colour() != KeptIdentity.BY_RULE) {
        all.add(new ManualEdit(EditKind.COLOURED, kept.id(), ""));
      }
    }
    ClusterEdits edits = settings.edits();
    new TreeMap<>(edits.takenIn())
        .forEach((city, into) -> all.add(new ManualEdit(EditKind.TAKEN_IN, city, into)));
    new TreeSet<>(edits.takenOut())
        .forEach(id -> all.add(new ManualEdit(EditKind.TAKEN_OUT, id, "")));
    new TreeSet<>(edits.removed()).forEach(id -> all.add(new ManualEdit(EditKind.REMOVED, id, "")));
    pairs(edits.countriesApart(), EditKind.COUNTRIES_APART, all);
    pairs(edits.citiesApart(), EditKind.CITIES_APART, all);
    all.sort(Comparator.comparing(ManualEdit::kind));
    return List.copyOf(all);
  }

  private static void pairs(Set<IdPair> pairs, EditKind kind, List<ManualEdit> all) {
    pairs.stream()
        .sorted(Comparator.comparing(IdPair::one).thenComparing(IdPair::other))
        .forEach(pair -> all.add(new ManualEdit(kind, pair.one(), pair.other())));
  }

  /** The settings without this change. */
  public ClusterSettings takenBack(ClusterSettings settings) {
    ClusterEdits edits = settings.edits();
    ClusterSettings without =
        switch (kind) {
          case NAMED ->
              changed(settings, settings.kept(subject).map(kept -> kept.withName(LocalText.EMPTY)));
          case COLOURED ->
              changed(
                  settings,
                  settings.kept(subject).map(kept -> kept.withColour(KeptIdentity.BY_RULE)));
          case TAKEN_IN, TAKEN_OUT, REMOVED -> ManualEdits.restored(settings, subject);
          case COUNTRIES_APART ->
              settings.withEdits(
                  edits.withCountriesApart(less(edits.countriesApart(), subject, other)));
          case CITIES_APART ->
              settings.withEdits(edits.withCitiesApart(less(edits.citiesApart(), subject, other)));
        };
    return tidy(without);
  }

  private static ClusterSettings changed(ClusterSettings settings, Optional<KeptIdentity> kept) {
    return kept.map(settings::keeping).orElse(settings);
  }

  private static Set<IdPair> less(Set<IdPair> pairs, String one, String other) {
    Set<IdPair> fewer = new HashSet<>(pairs);
    fewer.remove(new IdPair(one, other));
    return fewer;
  }

  /** Without identities that nothing is kept of and nothing points at. */
  private static ClusterSettings tidy(ClusterSettings settings) {
    Map<String, String> takenIn = new HashMap<>(settings.edits().takenIn());
    return settings.withIdentities(
        settings.identities().stream()
            .filter(
                kept ->
                    kept.isFound() || kept.isNamedOrColoured() || takenIn.containsValue(kept.id()))
            .toList());
  }

  /** The settings without any change by hand. */
  public static ClusterSettings allTakenBack(ClusterSettings settings) {
    return settings.withEdits(ClusterEdits.NONE).withIdentities(List.of());
  }
}
