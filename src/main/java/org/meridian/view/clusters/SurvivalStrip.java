package org.meridian.view.clusters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.meridian.cluster.Branch;
import org.meridian.cluster.Branches;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.ClusterEvents.CountStep;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.ClusterIdentity;
import org.meridian.view.clusters.StripRow.StripBar;
import org.meridian.view.content.TextInLanguage;

/**
 * The strip of all radii: over which of them each cluster survives. Rows stand in the order of the
 * leaves of the tree, so that neighbours on the map are neighbours in the strip.
 *
 * @param axis of radii
 * @param radiusKm the present one
 * @param rows from top to bottom
 * @param joins where a row ends in another
 * @param curve how many clusters there are: from each radius on to the next
 */
public record SurvivalStrip(
    StripAxis axis, double radiusKm, List<StripRow> rows, List<Join> joins, List<CountStep> curve) {

  private static final int MOST = 25;
  private static final double LEAST_LIFE = 1.3;

  /** Copies the lists. */
  public SurvivalStrip {
    rows = List.copyOf(rows);
    joins = List.copyOf(joins);
    curve = List.copyOf(curve);
  }

  /**
   * A row that ends in another.
   *
   * @param km where
   * @param from number of the row that ends, from 0
   * @param into number of the row that goes on
   */
  public record Join(double km, int from, int into) {}

  /** The strip of the strongest branches that live long enough, and of all that are alive. */
  public static SurvivalStrip of(ClusterContent content) {
    return new Maker(content).strip();
  }

  /** The same without rows: radii, and how many clusters there are. */
  public SurvivalStrip ruler() {
    return new SurvivalStrip(axis, radiusKm, List.of(), List.of(), curve);
  }

  /**
   * The widest stretch of radii, by ratio, in which no shown row begins or ends.
   *
   * @return its two ends in kilometres; empty where there are fewer than two events
   */
  public Optional<double[]> longestCalm() {
    TreeSet<Double> ends = new TreeSet<>();
    for (StripRow row : rows) {
      ends.add(row.bar().birthKm());
      ends.add(row.bar().deathKm());
    }
    ends.removeIf(km -> km < axis.leastKm() || km > axis.mostKm());
    double[] best = {1, 1};
    Double before = null;
    for (double km : ends) {
      if (before != null && km / before > best[1] / best[0]) {
        best = new double[] {before, km};
      }
      before = km;
    }
    return best[1] > best[0] ? Optional.of(best) : Optional.empty();
  }

  /** Makes a strip. */
  private static final class Maker {
    private final ClusterContent content;
    private final ClusterAnalysis analysis;
    private final Branches branches;
    private final Map<Integer, LocalText> titles = new HashMap<>();
    private final double most;

    Maker(ClusterContent content) {
      this.content = content;
      analysis = content.analysis();
      branches = analysis.branches();
      for (Cluster cluster : analysis.clusters().clusters()) {
        titles.put(cluster.branch(), ClusterWords.marked(analysis, cluster));
      }
      most =
          IntStream.range(0, branches.count())
              .mapToDouble(number -> branches.branch(number).coresAtDeath())
              .max()
              .orElse(1);
    }

    SurvivalStrip strip() {
      Set<Integer> shown = shown();
      List<Integer> ordered = leaves(shown);
      Map<Integer, Integer> rowOf = new HashMap<>();
      List<StripRow> rows = new ArrayList<>();
      for (int branch : ordered) {
        rowOf.put(branch, rows.size());
        rows.add(row(branch));
      }
      List<Join> joins = new ArrayList<>();
      for (int branch : ordered) {
        Branch ended = branches.branch(branch);
        Integer into = ended.absorber() < 0 ? null : rowOf.get(shownAbsorber(branch, shown));
        if (into != null) {
          joins.add(new Join(ended.deathKm(), rowOf.get(branch), into));
        }
      }
      return new SurvivalStrip(
          StripAxis.USUAL, analysis.settings().radiusKm(), rows, joins, content.events().counts());
    }

    private Set<Integer> shown() {
      Set<Integer> shown = new HashSet<>();
      content.listed().forEach(cluster -> shown.add(cluster.branch()));
      IntStream.range(0, branches.count())
          .filter(number -> branches.branch(number).life() >= LEAST_LIFE)
          .filter(number -> branches.branch(number).coresAtDeath() > 1)
          .boxed()
          .sorted(
              Comparator.comparingDouble((Integer n) -> -branches.branch(n).scoreAtDeath())
                  .thenComparing(n -> n))
          .limit(MOST)
          .forEach(shown::add);
      return shown;
    }

    /** Depth first: a branch, then those that end in it, the earliest nearest to it. */
    private List<Integer> leaves(Set<Integer> shown) {
      Map<Integer, List<Integer>> below = new HashMap<>();
      for (int branch : new TreeSet<>(shown)) {
        below.computeIfAbsent(shownAbsorber(branch, shown), any -> new ArrayList<>()).add(branch);
      }
      below
          .values()
          .forEach(
              list ->
                  list.sort(
                      Comparator.comparingDouble((Integer n) -> branches.branch(n).deathKm())
                          .thenComparing(n -> n)));
      List<Integer> ordered = new ArrayList<>();
      visit(-1, below, ordered);
      return ordered;
    }

    private static void visit(
        int branch, Map<Integer, List<Integer>> below, List<Integer> ordered) {
      if (branch >= 0) {
        ordered.add(branch);
      }
      below.getOrDefault(branch, List.of()).forEach(child -> visit(child, below, ordered));
    }

    /** The nearest absorber that is shown; -1 for none. */
    private int shownAbsorber(int branch, Set<Integer> shown) {
      int at = branches.branch(branch).absorber();
      while (at >= 0 && !shown.contains(at)) {
        at = branches.branch(at).absorber();
      }
      return at;
    }

    private StripRow row(int number) {
      Branch branch = branches.branch(number);
      ClusterIdentity identity = analysis.named().branchIdentities().get(number);
      return new StripRow(
          number,
          identity,
          name(number),
          new StripBar(
              branch.birthKm(),
              branch.deathKm(),
              branch.coresAtDeath(),
              Math.sqrt(branch.coresAtDeath() / most)),
          branch.isAlive(analysis.settings().radiusKm()),
          identity.id().equals(content.look().chosen()),
          sentence(branch));
    }

    private LocalText name(int number) {
      int leader = branches.branch(number).leaderAtDeath();
      return titles.getOrDefault(number, analysis.places().city(leader).name());
    }

    /** One that is no cluster now may later be led by the very city that joins it. */
    private LocalText host(int number) {
      int first = branches.branch(number).leaderAtBirth();
      return titles.getOrDefault(number, analysis.places().city(first).name());
    }

    private TextInLanguage sentence(Branch branch) {
      String born = ClusterWords.km(branch.birthKm());
      String cores = Integer.toString(branch.coresAtDeath());
      if (branch.absorber() < 0) {
        return TextInLanguage.key("clusters.strip.last", born, cores);
      }
      LocalText into = host(branch.absorber());
      return words ->
          words.get(
              "clusters.strip.row",
              born,
              cores,
              words.get(into),
              ClusterWords.km(branch.deathKm()));
    }
  }
}
