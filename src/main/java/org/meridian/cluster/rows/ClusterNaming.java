package org.meridian.cluster.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.ClusterPlaces;
import org.meridian.cluster.ClusterSet;
import org.meridian.model.wording.LocalText;

/**
 * Names for clusters: a known one that fits, else the leading cities. How a known name fits: the
 * precision p is the score share of the cluster's members that the name means, the recall r the
 * score share of the name's cities in scope that are in the cluster. It is applied from p = 0.8 and
 * r = 0.6 on, and offered from F1 = 0.5 on; the best F1 comes first, of equal ones the first
 * listed. Our own rule.
 */
public final class ClusterNaming {

  /** A name is used unasked from this precision on. */
  public static final double PRECISE = 0.8;

  /** A name is used unasked from this recall on. */
  public static final double COMPLETE = 0.6;

  /** A name is offered from this F1 on. */
  public static final double OFFERED = 0.5;

  private static final int MOST_LEADERS = 3;

  private final List<KnownName> known;
  private final Set<String> forbidden;
  private final double[] scores;
  private final List<int[]> meant;

  /**
   * Looks up which places the known names mean.
   *
   * @param known in order of preference among equals
   * @param forbidden ids of names that are never used
   * @param scores what counts of each place, at least 0; NaN counts 0; where none counts, each
   *     counts 1
   */
  public ClusterNaming(
      List<KnownName> known, Set<String> forbidden, ClusterPlaces places, double[] scores) {
    this.known = List.copyOf(known);
    this.forbidden = Set.copyOf(forbidden);
    boolean isKnown = Arrays.stream(scores).anyMatch(score -> score > 0);
    this.scores =
        Arrays.stream(scores).map(score -> isKnown ? Double.isNaN(score) ? 0 : score : 1).toArray();
    meant =
        known.stream()
            .map(
                name ->
                    IntStream.range(0, places.size())
                        .filter(place -> name.members().contains(places.city(place).id()))
                        .toArray())
            .toList();
  }

  /**
   * A known name for a cluster.
   *
   * @param name it
   * @param precision 0..1
   * @param recall 0..1
   */
  public record KnownFit(KnownName name, double precision, double recall) {

    /** The harmonic mean of precision and recall. */
    public double f1() {
      double sum = precision + recall;
      return sum == 0 ? 0 : 2 * precision * recall / sum;
    }

    /** Whether the name is used unasked. */
    public boolean isApplied() {
      return precision >= PRECISE && recall >= COMPLETE;
    }
  }

  /** All known names, also those that are forbidden, in order of preference. */
  public List<KnownName> known() {
    return known;
  }

  /** Whether a name is never used. */
  public boolean isForbidden(KnownName name) {
    return forbidden.contains(name.id());
  }

  /** How many cities that take part a name means. */
  public int meant(KnownName name) {
    return meant.get(known.indexOf(name)).length;
  }

  /** The known names that fit well enough to be offered, the best first. */
  public List<KnownFit> fits(ClusterSet set, Cluster cluster) {
    List<KnownFit> fits = new ArrayList<>();
    double inside = 0;
    for (int place : set.members(cluster)) {
      inside += scores[place];
    }
    for (int name = 0; name < known.size(); name++) {
      KnownFit fit = fit(set, cluster, name, inside);
      if (fit.f1() >= OFFERED && !isForbidden(known.get(name))) {
        fits.add(fit);
      }
    }
    fits.sort(Comparator.comparingDouble(fit -> -fit.f1()));
    return fits;
  }

  private KnownFit fit(ClusterSet set, Cluster cluster, int name, double inside) {
    double both = 0;
    double all = 0;
    for (int place : meant.get(name)) {
      all += scores[place];
      both += set.counted(place) == cluster.number() ? scores[place] : 0;
    }
    return new KnownFit(
        known.get(name), inside == 0 ? 0 : share(both, inside), all == 0 ? 0 : share(both, all));
  }

  /** A part of a whole that was summed in another order, so that rounding may leave it greater. */
  private static double share(double part, double whole) {
    return Math.min(1, part / whole);
  }

  /** The known name that is used unasked; empty where none fits. */
  public Optional<KnownName> applied(ClusterSet set, Cluster cluster) {
    return fits(set, cluster).stream().filter(KnownFit::isApplied).findFirst().map(KnownFit::name);
  }

  /** A name by the leading cities, or by the leader and how many others there are. */
  public LocalText byCities(ClusterSet set, ClusterRow row) {
    if (row.leading().size() > 1) {
      return joined(set, row.leading());
    }
    LocalText leader = leader(set, row);
    int size = row.cluster().size();
    if (size == 1) {
      return leader;
    }
    String others = size == 2 ? " and 1 other" : " and " + (size - 1) + " others";
    return new LocalText(leader.en() + others, leader.zh() + "等" + size + "城");
  }

  /** The same, short enough for a map. */
  public LocalText shortByCities(ClusterSet set, ClusterRow row) {
    return row.leading().size() > 1 ? byCities(set, row) : leader(set, row);
  }

  private static LocalText leader(ClusterSet set, ClusterRow row) {
    return set.cut().city(set.leader(row.cluster())).name();
  }

  private static LocalText joined(ClusterSet set, List<Integer> leading) {
    List<LocalText> names =
        leading.stream().limit(MOST_LEADERS).map(place -> set.cut().city(place).name()).toList();
    boolean isCut = leading.size() > MOST_LEADERS;
    return new LocalText(
        String.join("–", names.stream().map(LocalText::en).toList()) + (isCut ? " etc." : ""),
        String.join("–", names.stream().map(LocalText::zh).toList()) + (isCut ? "等" : ""));
  }
}
