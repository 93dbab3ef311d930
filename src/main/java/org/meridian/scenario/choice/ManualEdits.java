package org.meridian.scenario.choice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.meridian.model.wording.LocalText;

/**
 * Changes of clusters by hand. A city has one change at a time: what was done to it before is
 * replaced. A cluster that something is kept of is known again by its cities.
 */
public final class ManualEdits {

  private ManualEdits() {}

  /**
   * A cluster under a name of the user's.
   *
   * @param cluster what it is, with its cities of now
   * @param name blank for the one by rule
   */
  public static ClusterSettings named(
      ClusterSettings settings, KeptIdentity cluster, LocalText name) {
    ClusterSettings kept = settings.keeping(base(settings, cluster).withName(name));
    return name.isBlank()
        ? new ManualEdit(ManualEdit.EditKind.NAMED, cluster.id(), "").takenBack(kept)
        : kept;
  }

  /**
   * A cluster in a colour of the user's.
   *
   * @param colour position in the set of colours, or {@link KeptIdentity#BY_RULE}
   */
  public static ClusterSettings coloured(
      ClusterSettings settings, KeptIdentity cluster, int colour) {
    ClusterSettings kept = settings.keeping(base(settings, cluster).withColour(colour));
    return colour == KeptIdentity.BY_RULE
        ? new ManualEdit(ManualEdit.EditKind.COLOURED, cluster.id(), "").takenBack(kept)
        : kept;
  }

  /** A city left out of the cluster it is found in; it still makes others cores. */
  public static ClusterSettings takenOut(ClusterSettings settings, String city) {
    ClusterEdits edits = restored(settings, city).edits();
    return settings.withEdits(edits.withTakenOut(more(edits.takenOut(), city)));
  }

  /** A city that takes no part at all. */
  public static ClusterSettings removed(ClusterSettings settings, String city) {
    ClusterEdits edits = restored(settings, city).edits();
    return settings.withEdits(edits.withRemoved(more(edits.removed(), city)));
  }

  /** A city put into a cluster. */
  public static ClusterSettings takenIn(
      ClusterSettings settings, String city, KeptIdentity cluster) {
    ClusterEdits edits = restored(settings, city).edits();
    Map<String, String> takenIn = new HashMap<>(edits.takenIn());
    takenIn.put(city, cluster.id());
    return settings.withEdits(edits.withTakenIn(takenIn)).keeping(base(settings, cluster));
  }

  /** Countries or regions whose cities are never neighbours. */
  public static ClusterSettings countriesApart(ClusterSettings settings, Set<IdPair> pairs) {
    Set<IdPair> all = new HashSet<>(settings.edits().countriesApart());
    all.addAll(pairs);
    return settings.withEdits(settings.edits().withCountriesApart(all));
  }

  /** Two cities that are never neighbours. */
  public static ClusterSettings citiesApart(ClusterSettings settings, IdPair pair) {
    Set<IdPair> all = new HashSet<>(settings.edits().citiesApart());
    all.add(pair);
    return settings.withEdits(settings.edits().withCitiesApart(all));
  }

  /** A city where the rule puts it. */
  public static ClusterSettings restored(ClusterSettings settings, String city) {
    ClusterEdits edits = settings.edits();
    Map<String, String> takenIn = new HashMap<>(edits.takenIn());
    takenIn.remove(city);
    return settings.withEdits(
        edits
            .withTakenIn(takenIn)
            .withTakenOut(less(edits.takenOut(), city))
            .withRemoved(less(edits.removed(), city)));
  }

  /** What is kept of a cluster already, with its cities of now. */
  private static KeptIdentity base(ClusterSettings settings, KeptIdentity cluster) {
    KeptIdentity known =
        settings
            .kept(cluster.id())
            .orElse(
                new KeptIdentity(
                    cluster.id(), KeptIdentity.BY_RULE, LocalText.EMPTY, cluster.members()));
    int colour = known.isFound() ? KeptIdentity.BY_RULE : known.colour();
    return new KeptIdentity(known.id(), colour, known.name(), cluster.members());
  }

  private static Set<String> more(Set<String> ids, String id) {
    Set<String> more = new HashSet<>(ids);
    more.add(id);
    return more;
  }

  private static Set<String> less(Set<String> ids, String id) {
    Set<String> less = new HashSet<>(ids);
    less.remove(id);
    return less;
  }
}
