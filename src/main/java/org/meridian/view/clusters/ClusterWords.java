package org.meridian.view.clusters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.DensityWeights;
import org.meridian.cluster.rows.ClusterNaming;
import org.meridian.cluster.rows.LeadingRule;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.choice.NamingRules;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.ClusterChange;
import org.meridian.scenario.clustering.ClusterComparison;
import org.meridian.scenario.clustering.ClusterTitle;
import org.meridian.text.Numbers;
import org.meridian.view.content.TextInLanguage;

/** Sentences about clusters; their numbers come from the data. */
public final class ClusterWords {

  private static final int MOST_DECIMALS = 3;

  /** Follows the name of a cluster that was changed by hand. */
  private static final String MARK = " *";

  private ClusterWords() {}

  /** A radius with one decimal; whole ones without. */
  public static String km(double km) {
    double rounded = Math.rint(km * 10) / 10;
    return rounded == Math.rint(rounded)
        ? String.format(Locale.ROOT, "%.0f", rounded)
        : String.format(Locale.ROOT, "%.1f", rounded);
  }

  /** A radius with as many decimals, one to three, as tell it from another. */
  public static String km(double km, double other) {
    for (int decimals = 1; decimals < MOST_DECIMALS; decimals++) {
      double unit = Math.pow(10, decimals);
      if (Math.rint(km * unit) != Math.rint(other * unit)) {
        return decimals == 1 ? km(km) : String.format(Locale.ROOT, "%." + decimals + "f", km);
      }
    }
    return km == other ? km(km) : String.format(Locale.ROOT, "%." + MOST_DECIMALS + "f", km);
  }

  /** How clusters were found, as one sentence. */
  public static TextInLanguage rule(ClusterAnalysis analysis) {
    ClusterSettings settings = analysis.settings();
    String least = km(settings.minimum());
    return words -> {
      String weight =
          settings.weightBy().isEmpty()
              ? words.get("clusters.rule.count", least)
              : words.get(
                  "clusters.rule.weight",
                  least,
                  weight(analysis.result().dataset(), settings.weightBy()).in(words));
      String scope =
          settings.among().isPresent()
              ? words.get("clusters.rule.among", Integer.toString(settings.among().getAsInt()))
              : "";
      return words.get("clusters.rule", km(settings.radiusKm()), weight, scope);
    };
  }

  /** How clusters were found, in a few words: "within 150 km, at least 3 cities". */
  public static TextInLanguage shortRule(ClusterAnalysis analysis) {
    ClusterSettings settings = analysis.settings();
    String by = settings.weightBy();
    return words ->
        words.get(
            by.isEmpty() ? "clusters.rule.short" : "clusters.rule.short.weight",
            km(settings.radiusKm()),
            km(settings.minimum()),
            settings.among().isPresent()
                ? words.get("clusters.rule.among", Integer.toString(settings.among().getAsInt()))
                : "",
            weight(analysis.result().dataset(), by).in(words));
  }

  /** The short name of a cluster, with an asterisk where it was changed by hand. */
  public static LocalText marked(ClusterAnalysis analysis, Cluster cluster) {
    LocalText name = analysis.title(cluster).shortName();
    return analysis.isEdited(cluster) ? new LocalText(name.en() + MARK, name.zh() + MARK) : name;
  }

  /** How the pinned clusters were found, in a few words. */
  public static TextInLanguage pinned(ClusterComparison comparison) {
    return shortRule(comparison.pinned());
  }

  /** What became of the clusters of the pinned setting, counted: "12 same, 3 merged". */
  public static TextInLanguage fates(ClusterComparison comparison) {
    return words ->
        Stream.of(ClusterChange.ClusterFate.values())
            .filter(fate -> comparison.count(fate) > 0)
            .map(
                fate ->
                    words.get(
                        "clusters.fate.count",
                        Long.toString(comparison.count(fate)),
                        fate(fate).in(words)))
            .collect(Collectors.joining(words.get("clusters.fate.between")));
  }

  /** What becomes of a cluster, in a word. */
  public static TextInLanguage fate(ClusterChange.ClusterFate fate) {
    return TextInLanguage.key("clusters.fate." + fate.name().toLowerCase(Locale.ROOT));
  }

  /**
   * What cities weigh by, in words: the score, people, the name of a part of the index, or that of
   * a column.
   */
  public static TextInLanguage weight(Dataset dataset, String by) {
    return words ->
        words
            .find("clusters.weight." + by)
            .or(
                () ->
                    dataset.structure().position(by).stream()
                        .mapToObj(node -> words.get(dataset.structure().node(node).name()))
                        .findFirst())
            .orElse(by);
  }

  /** Why cities cannot be weighed by what a setting names, as a whole sentence. */
  public static TextInLanguage refused(Dataset dataset, String by, DensityWeights.Refusal why) {
    String key = "clusters.refused." + why.name().toLowerCase(Locale.ROOT);
    return words -> words.get(key, weight(dataset, by).in(words));
  }

  /** What makes a city lead, and a cluster cross-border where not all its cities tell. */
  static TextInLanguage leadingRule(ClusterAnalysis analysis) {
    LeadingRule rule = analysis.settings().leading();
    String share = Numbers.exact(rule.share());
    return words -> {
      String leads =
          rule.lastRank() == Integer.MAX_VALUE
              ? words.get("clusters.leading.any", share)
              : words.get("clusters.leading.rule", share, Numbers.whole(rule.lastRank()));
      return rule.onlyCores() ? leads + words.get("clusters.crossing.rule") : leads;
    };
  }

  /** When known names are used; how many are the user's, and how many are never used. */
  static Optional<TextInLanguage> namingRule(ClusterAnalysis analysis) {
    NamingRules rules = analysis.settings().naming();
    boolean isUsed =
        analysis.named().titles().stream()
            .anyMatch(title -> title.origin() == ClusterTitle.Origin.KNOWN);
    if (!isUsed && rules.forbidden().isEmpty()) {
      return Optional.empty();
    }
    String precise = Numbers.exact(ClusterNaming.PRECISE);
    String complete = Numbers.exact(ClusterNaming.COMPLETE);
    String own = Integer.toString(rules.own().size());
    String never = Integer.toString(rules.forbidden().size());
    return Optional.of(
        words -> {
          String rule = words.get("clusters.names.rule", precise, complete);
          String mine = rules.own().isEmpty() ? "" : words.get("clusters.names.rule.own", own);
          return rules.forbidden().isEmpty()
              ? rule + mine
              : rule + mine + words.get("clusters.names.rule.never", never);
        });
  }

  /** Rules that further narrow or widen clusters, and whom they leave out, a sentence each. */
  static List<TextInLanguage> furtherRules(ClusterAnalysis analysis) {
    ClusterSettings settings = analysis.settings();
    List<TextInLanguage> rules = new ArrayList<>();
    if (settings.spanKm().isPresent()) {
      rules.add(TextInLanguage.key("clusters.rule.span", km(settings.spanKm().getAsDouble())));
    } else if (settings.attachKm().isPresent()) {
      String key =
          settings.search().countsAttached()
              ? "clusters.rule.attach.counted"
              : "clusters.rule.attach";
      rules.add(TextInLanguage.key(key, km(settings.attachKm().getAsDouble())));
    }
    Set<String> groups = settings.reach().groups();
    if (!groups.isEmpty()) {
      rules.add(
          words ->
              words.get(
                  "clusters.rule.groups",
                  analysis.result().groups().stream()
                      .filter(group -> groups.contains(group.id()))
                      .map(group -> words.get(group.name()))
                      .collect(Collectors.joining(words.get("clusters.fate.between")))));
    }
    rules.addAll(leftOut(analysis));
    return rules;
  }

  /** Which cities a setting leaves out though it does not name them, a sentence each. */
  public static List<TextInLanguage> leftOut(ClusterAnalysis analysis) {
    return Stream.of(weightless(analysis), fallen(analysis)).flatMap(Optional::stream).toList();
  }

  /** How many cities have no value to weigh by, and so count 0. */
  private static Optional<TextInLanguage> weightless(ClusterAnalysis analysis) {
    Dataset dataset = analysis.result().dataset();
    return analysis.weightless() == 0
        ? Optional.empty()
        : Optional.of(
            words ->
                words.get(
                    "clusters.weightless",
                    weight(dataset, analysis.settings().weightBy()).in(words),
                    Numbers.whole(analysis.weightless()),
                    Numbers.whole(analysis.places().size())));
  }

  /** Which cities the cap on the span leaves without the cluster that they would lead. */
  private static Optional<TextInLanguage> fallen(ClusterAnalysis analysis) {
    List<City> fallen = analysis.fallenLeaders();
    return fallen.isEmpty()
        ? Optional.empty()
        : Optional.of(
            words ->
                words.get(
                    "clusters.span.fallen",
                    km(analysis.settings().spanKm().getAsDouble()),
                    fallen.stream()
                        .map(city -> words.get(city.name()))
                        .collect(Collectors.joining(words.get("clusters.fate.between")))));
  }
}
