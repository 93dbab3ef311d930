package org.meridian.scenario.clustering;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meridian.cluster.Branches;
import org.meridian.cluster.ClusterCut;
import org.meridian.cluster.ClusterPlaces;
import org.meridian.cluster.ClusterSet;
import org.meridian.cluster.DensityWeights;
import org.meridian.cluster.ReachabilityTree;
import org.meridian.cluster.rows.ClusterNaming;
import org.meridian.cluster.rows.ClusterRow;
import org.meridian.cluster.rows.KnownName;
import org.meridian.model.City;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.choice.NamingRules;

/**
 * Finds the clusters of results. Remembers the last tree of all radii and its branches, so that
 * another radius costs only a cut, and other scores no tree; and who the clusters were, so that
 * they keep colour and name. Thread-safe.
 */
public final class ClusterEngine {

  private final List<KnownName> knownNames;
  private ScenarioResult treeOf;
  private ClusterSettings treeFor;
  private int treeNode;
  private ReachabilityTree tree;
  private int weightless;
  private double[] branchScores;
  private Branches branches;
  private ClusterNaming naming;
  private NamingRules namingFor;
  private List<City> bookOf;
  private IdentityBook book = new IdentityBook();

  /** An engine that knows no names but those of cities. */
  public ClusterEngine() {
    this(List.of());
  }

  /**
   * An engine.
   *
   * @param knownNames regions with names of their own, in order of preference
   */
  public ClusterEngine(List<KnownName> knownNames) {
    this.knownNames = List.copyOf(knownNames);
  }

  /** Thrown where cities cannot be weighed by what a setting names. */
  public static final class UnknownWeight extends Exception {
    private static final long serialVersionUID = 1;

    UnknownWeight(String name) {
      super(name);
    }
  }

  /**
   * Finds clusters.
   *
   * @param node position of the node of the index whose scores rank cities and clusters
   * @throws UnknownWeight if the dataset has neither a node nor an attribute of the weight's name
   * @throws DensityWeights.UnfitWeights if its values cannot weigh
   */
  public synchronized ClusterAnalysis analyse(
      ScenarioResult result, ClusterSettings settings, int node)
      throws UnknownWeight, DensityWeights.UnfitWeights {
    growTree(result, settings, node);
    ClusterPlaces places = tree.places();
    double[] scores = places.values(result.cities().scores(node));
    if (branches == null || !Arrays.equals(scores, branchScores)) {
      branches = Branches.of(tree, scores);
      branchScores = scores;
      naming = null;
    }
    if (naming == null || !namingFor.equals(settings.naming())) {
      namingFor = settings.naming();
      naming = new ClusterNaming(namingFor.with(knownNames), namingFor.forbidden(), places, scores);
    }
    if (bookOf != result.dataset().cities()) {
      bookOf = result.dataset().cities();
      book = new IdentityBook();
    }
    ClusterSet found = ClusterSet.of(cut(settings), scores, settings.search().countsAttached());
    book.of(found, settings.identities());
    Map<Integer, ClusterIdentity> identities = book.byBranch();
    HandEdits edits = new HandEdits(settings, identities);
    ClusterSet set = edits.over(found, scores);
    return described(result, node, set, edits, edits.touched(found, set));
  }

  private ClusterAnalysis described(
      ScenarioResult result, int node, ClusterSet set, HandEdits edits, Set<Integer> touched) {
    ClusterSettings settings = edits.settings();
    int[] ranks = ScopedPlaces.ranks(result, tree.places(), node);
    List<ClusterRow> rows =
        set.clusters().stream()
            .map(cluster -> ClusterRow.of(set, cluster, settings.leading(), ranks))
            .toList();
    Map<Integer, ClusterIdentity> shown = new ShownColours(settings).over(edits.identities());
    List<ClusterIdentity> own =
        set.clusters().stream().map(cluster -> shown.get(cluster.branch())).toList();
    TitleRule titles = new TitleRule(settings, naming);
    List<ClusterTitle> named = titles.of(set, rows, own);
    return new ClusterAnalysis(
        result,
        settings,
        node,
        set,
        rows,
        new NamedClusters(own, named, shown, touched, naming),
        weightless);
  }

  private ClusterCut cut(ClusterSettings settings) {
    double radius = settings.radiusKm();
    return settings.spanKm().isPresent()
        ? ClusterCut.capped(branches, radius, settings.spanKm().getAsDouble())
        : ClusterCut.at(branches, radius, settings.attachKm().orElse(radius));
  }

  /** Whether the tree that is there is the one asked for. */
  private boolean treeHolds(ScenarioResult result, ClusterSettings settings, int node) {
    boolean byScores = !settings.weightBy().isEmpty() || settings.reach().followsScores();
    return tree != null
        && treeFor.hasTreeOf(settings)
        && (byScores
            ? treeOf == result && treeNode == node
            : treeOf.dataset().cities() == result.dataset().cities());
  }

  private void growTree(ScenarioResult result, ClusterSettings settings, int node)
      throws UnknownWeight, DensityWeights.UnfitWeights {
    if (treeHolds(result, settings, node)) {
      return;
    }
    Optional<double[]> column = Optional.empty();
    if (!settings.weightBy().isEmpty()) {
      column = ScopedPlaces.column(result, settings.weightBy());
      if (column.isEmpty()) {
        throw new UnknownWeight(settings.weightBy());
      }
    }
    ClusterPlaces places = ScopedPlaces.of(result, node, settings);
    DensityWeights weights = ScopedPlaces.weights(places, column);
    tree =
        ReachabilityTree.of(
            places, settings.minimum(), weights, PairBarrier.of(places, settings.edits()));
    branches = null;
    weightless = weights.missing();
    treeOf = result;
    treeFor = settings;
    treeNode = node;
  }
}
