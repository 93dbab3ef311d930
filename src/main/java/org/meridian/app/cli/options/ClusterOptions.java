package org.meridian.app.cli.options;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.meridian.app.cli.console.CommandWords;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.app.cli.console.VerbFailure;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.cluster.DensityWeights;
import org.meridian.cluster.ReachabilityTree;
import org.meridian.cluster.rows.KnownName;
import org.meridian.cluster.rows.LeadingRule;
import org.meridian.io.reference.KnownNamesFile;
import org.meridian.io.reference.ShippedNames;
import org.meridian.model.City;
import org.meridian.model.groups.CityGroup;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterReach;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.choice.NamingRules;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.ClusterEngine;
import org.meridian.view.clusters.ClusterWords;
import org.meridian.view.content.TextInLanguage;
import picocli.CommandLine.Option;

/** How clusters are found. */
public final class ClusterOptions extends UsageCheck {

  /** So many cities without a place are named. */
  private static final int NAMED = 20;

  @Option(
      names = "--radius-km",
      paramLabel = "R",
      description =
          "How far neighbours may be apart, in great-circle kilometres, above 0 and at most 20015.2"
              + " (default: the scenario's, which is 150 unless it was changed).")
  private Double radius;

  @Option(
      names = "--min-cities",
      paramLabel = "M",
      description =
          "How many cities within the radius make a core, itself included (default: the"
              + " scenario's, 3 unless changed); with --weight-by as much weight as M average"
              + " cities.")
  private Double minimum;

  @Option(
      names = "--weight-by",
      paramLabel = "score, NODE or ATTRIBUTE",
      description = "What cities weigh by in the density; without it each weighs 1.")
  private String weightBy;

  @Option(
      names = "--among",
      paramLabel = "N",
      description = "Only cities of rank N or better take part.")
  private Integer among;

  @Option(
      names = "--groups",
      paramLabel = "ID",
      split = ",",
      description =
          "Only cities of these groups take part: groups of the scenario or the dataset, or"
              + " economic corridors.")
  private List<String> groups = List.of();

  @Option(
      names = "--attach-km",
      paramLabel = "A",
      description = "Attach cities in no cluster to the nearest core within A km, A at least R.")
  private Double attach;

  @Option(
      names = "--count-attached",
      description =
          "Attached cities count in sums, links and all other figures of their cluster, as border"
              + " cities do (default: as in the scenario, where they do not unless it was changed).")
  private boolean countsAttached;

  @Option(
      names = "--span-km",
      paramLabel = "S",
      description = "The greatest distance between cores of a cluster.")
  private Double span;

  @Option(
      names = "--leading-share",
      paramLabel = "Q",
      description =
          "A leading city has at least this share of the score of its cluster's first city, above 0"
              + " and up to 1 (default: the scenario's, 0.8 unless changed).")
  private Double share;

  @Option(
      names = "--leading-rank",
      paramLabel = "T",
      description =
          "A leading city ranks T or better among all cities (default: the scenario's, 100 unless"
              + " changed).")
  private Integer lastRank;

  @Option(
      names = "--cross-border-cores",
      description = "Cores alone tell whether a cluster is cross-border, border cities do not.")
  private boolean onlyCores;

  @Option(
      names = "--names",
      paramLabel = "FILE",
      description =
          "Known names of your own, before the shipped ones: CSV with name_id, name_en, name_zh,"
              + " member_ids (ids with spaces between), perhaps short_en and short_zh.")
  private Path names;

  @Option(
      names = "--forbid-names",
      paramLabel = "ID",
      split = ",",
      description = "Known names that no cluster is called by, by name_id.")
  private List<String> forbidden = List.of();

  /** The setting that the options describe, over that of a scenario. */
  public ClusterSettings settings(ClusterSettings base) {
    double km = radius == null ? base.radiusKm() : radius;
    double least = minimum == null ? base.minimum() : minimum;
    String weight = weightBy == null ? base.weightBy() : weightBy;
    require(km > 0 && km <= ReachabilityTree.FARTHEST_KM, "radius.bounds", Double.toString(km));
    require(
        least > 0 && least < Double.POSITIVE_INFINITY, "minimum.bounds", Double.toString(least));
    require(
        !weight.isEmpty() || least == Math.rint(least), "minimum.whole", Double.toString(least));
    require(among == null || among >= 1, "takes.least", "--among", 1);
    require(attach == null || attach >= km, "attach.bounds", String.valueOf(attach));
    require(span == null || span >= 0, "number.from", "--span-km", 0, String.valueOf(span));
    require(span == null || attach == null, "no.effect.with", "--attach-km", "--span-km");
    ClusterReach reach = base.reach();
    reach = among == null ? reach : reach.withAmong(OptionalInt.of(among));
    reach = groups.isEmpty() ? reach : reach.withGroups(Set.copyOf(groups));
    ClusterSettings near = base.withRadiusKm(km).withDensity(least, weight).withReach(reach);
    ClusterSettings found =
        near.withAttachKm(attach == null ? near.attachKm() : OptionalDouble.of(attach))
            .withSpanKm(span == null ? near.spanKm() : OptionalDouble.of(span))
            .withLeading(leading(base.leading()));
    ClusterSettings counting =
        found.withCountsAttached(countsAttached || near.search().countsAttached());
    require(!countsAttached || counting.search().isCountingAttached(), "count.attached.none");
    return counting;
  }

  private LeadingRule leading(LeadingRule base) {
    require(
        share == null || share > 0 && share <= 1, "leading.share.bounds", String.valueOf(share));
    require(lastRank == null || lastRank >= 1, "takes.least", "--leading-rank", 1);
    return new LeadingRule(
        share == null ? base.share() : share,
        lastRank == null ? base.lastRank() : lastRank,
        onlyCores || base.onlyCores());
  }

  /** Finds the clusters of a result; notes go to the console. */
  public ClusterAnalysis analyse(ScenarioResult result, int node, VerbOutput console) {
    try {
      ClusterSettings settings = named(settings(result.scenario().clusters()), console);
      checkGroups(settings, result);
      ClusterAnalysis analysis =
          new ClusterEngine(ShippedNames.read()).analyse(result, settings, node);
      noteUnplaced(analysis.places().unplaced(), console);
      ClusterWords.leftOut(analysis).forEach(console::note);
      return analysis;
    } catch (ClusterEngine.UnknownWeight unknown) {
      throw usage("no.node.or.attribute", unknown.getMessage(), NodeChoice.all(result.dataset()));
    } catch (DensityWeights.UnfitWeights unfit) {
      TextInLanguage why = ClusterWords.refused(result.dataset(), weight(result), unfit.refusal());
      throw new VerbFailure(why.in(CommandWords.ofThisSystem().ofWindow()));
    }
  }

  private ClusterSettings named(ClusterSettings settings, VerbOutput console) {
    NamingRules rules = settings.naming();
    if (names != null) {
      rules = rules.withOwn(DataOptions.accept(KnownNamesFile.read(names), console));
    }
    List<String> known = rules.with(ShippedNames.read()).stream().map(KnownName::id).toList();
    for (String id : forbidden) {
      require(known.contains(id), "no.known.name", id, String.join(", ", known));
      rules = rules.allowing(id, false);
    }
    return settings.withNaming(rules);
  }

  private static void noteUnplaced(List<City> unplaced, VerbOutput console) {
    if (!unplaced.isEmpty()) {
      String named =
          unplaced.stream().limit(NAMED).map(City::id).collect(Collectors.joining(", "))
              + (unplaced.size() > NAMED ? ", …" : "");
      CommandWords words = CommandWords.ofThisSystem();
      console.err().println(words.say("clusters.unplaced", unplaced.size(), named));
    }
  }

  private String weight(ScenarioResult result) {
    return weightBy == null ? result.scenario().clusters().weightBy() : weightBy;
  }

  private void checkGroups(ClusterSettings settings, ScenarioResult result) {
    for (String id : settings.reach().groupsInOrder()) {
      String known = result.groups().stream().map(CityGroup::id).collect(Collectors.joining(", "));
      require(result.group(id).isPresent(), "no.group", id, known);
    }
  }
}
