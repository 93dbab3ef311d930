package org.meridian.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.meridian.model.LocalText;

/**
 * Names for clusters: a known one that fits, else the leading cities. How a known name fits: the
 * precision p is the score share of the cluster's members that the name means, the recall r the
 * score share of the name's cities in scope that are in the cluster. It is applied from p = 0.8 and
 * r = 0.6 on, and offered from F1 = 0.5 on; the best F1 comes first, of equal ones the first
 * listed. Our own rule.
 */
public final class ClusterNaming {

  private static final double PRECISE = 0.8;
  private static final double COMPLETE = 0.6;
  private static final double OFFERED = 0.5;
  private static final int MOST_LEADERS = 3;

  private final List<KnownName> known;
  private final double[] scores;

  /**
   * @param known in order of preference among equals
   * @param scores what counts of each place, at least 0; NaN counts 0
   */
  public ClusterNaming(List<KnownName> known, double[] scores) {
    this.known = List.copyOf(known);
    this.scores = scores.clone();
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

  /** The known names that fit well enough to be offered, the best first. */
  public List<KnownFit> fits(ClusterSet set, Cluster cluster) {
    List<KnownFit> fits = new ArrayList<>();
    for (KnownName name : known) {
      KnownFit fit = fit(set, cluster, name);
      if (fit.f1() >= OFFERED) {
        fits.add(fit);
      }
    }
    fits.sort(Comparator.comparingDouble(fit -> -fit.f1()));
    return fits;
  }

  private KnownFit fit(ClusterSet set, Cluster cluster, KnownName name) {
    double inside = 0;
    double both = 0;
    double meant = 0;
    ClusterPlaces places = set.cut().branches().tree().places();
    for (int place = 0; place < places.size(); place++) {
      double score = Double.isNaN(scores[place]) ? 0 : scores[place];
      boolean isMember = set.number(place) == cluster.number();
      boolean isCounted = set.cut().role(place) != CityRole.ATTACHED;
      boolean isMeant = name.members().contains(places.city(place).id());
      inside += isMember && isCounted ? score : 0;
      meant += isMeant ? score : 0;
      both += isMember && isCounted && isMeant ? score : 0;
    }
    return new KnownFit(name, inside == 0 ? 0 : both / inside, meant == 0 ? 0 : both / meant);
  }

  /** The name of a cluster: the best known one that is applied, else by its leading cities. */
  public LocalText name(ClusterSet set, ClusterRow row) {
    return applied(set, row.cluster()).map(KnownName::name).orElseGet(() -> byCities(set, row));
  }

  /** The same, short enough for a map. */
  public LocalText shortName(ClusterSet set, ClusterRow row) {
    return applied(set, row.cluster())
        .map(KnownName::shortName)
        .orElseGet(() -> byCities(set, row));
  }

  private Optional<KnownName> applied(ClusterSet set, Cluster cluster) {
    return fits(set, cluster).stream().filter(KnownFit::isApplied).findFirst().map(KnownFit::name);
  }

  private static LocalText byCities(ClusterSet set, ClusterRow row) {
    if (row.leading().size() > 1) {
      return joined(set, row.leading());
    }
    LocalText leader = set.cut().city(set.leader(row.cluster())).name();
    int size = row.cluster().size();
    if (size == 1) {
      return leader;
    }
    String others = size == 2 ? " and 1 other" : " and " + (size - 1) + " others";
    return new LocalText(leader.en() + others, leader.zh() + "等" + size + "城");
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
