package org.meridian.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.model.wording.Language;
import org.meridian.scoring.aggregation.Aggregation;
import org.meridian.scoring.aggregation.ChildScores;
import org.meridian.scoring.basis.DirectedColumn;
import org.meridian.scoring.normalisation.Normalisation;
import org.meridian.scoring.ranking.CityRanking;
import org.meridian.scoring.tiers.CityTiers;
import org.meridian.scoring.tiers.EqualIntervals;
import org.meridian.scoring.tiers.HeadTailBreaks;
import org.meridian.scoring.tiers.JenksBreaks;
import org.meridian.scoring.tiers.QuantileTiers;
import org.meridian.scoring.tiers.RankCuts;
import org.meridian.scoring.tiers.TierRule;
import org.meridian.scoring.tiers.ValueCuts;
import org.meridian.scoring.treatment.OutlierTreater;
import org.meridian.scoring.treatment.OutlierTreatment;
import org.meridian.scoring.uncertainty.WeightVariation;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.view.words.MethodKind;

/** Runs every method that is listed through its contract; a new one is run by being permitted. */
class MethodContractTest {

  /** One label of each, and of each form that behaves in its own way. */
  private static final List<String> NORMALISATIONS =
      List.of(
          "minmax",
          "minmax:1:7",
          "zscore",
          "zscore:100:10",
          "rank",
          "borda",
          "percentile",
          "distmax",
          "distref:row-0",
          "distref:nobody",
          "disttarget:4",
          "disttarget:4:cap",
          "fracmax",
          "goalposts:0:10:100",
          "logminmax");

  private static final List<String> AGGREGATIONS =
      List.of(
          "arithmetic",
          "geometric",
          "harmonic",
          "power:2",
          "power:-3",
          "minimum",
          "copeland",
          "mpi",
          "mpi+");

  private static final List<TierRule> TIERS =
      List.of(
          new JenksBreaks(2),
          new QuantileTiers(2),
          new EqualIntervals(2),
          new HeadTailBreaks(HeadTailBreaks.USUAL),
          new ValueCuts(List.of(4.0, 2.0)),
          new RankCuts(List.of(1, 3)));

  private static final List<WeightVariation> WEIGHTS =
      List.of(
          new WeightVariation.None(),
          new WeightVariation.RelativeSpread(1),
          new WeightVariation.WholeSimplex(),
          new WeightVariation.WithinPoints(100),
          new WeightVariation.ByPoints(100));

  static List<String> normalisations() {
    return NORMALISATIONS;
  }

  static List<String> aggregations() {
    return AGGREGATIONS;
  }

  static List<TierRule> tiers() {
    return TIERS;
  }

  static List<WeightVariation> weights() {
    return WEIGHTS;
  }

  private static double[] normalised(String label, int direction, double... column) {
    List<String> ids = IntStream.range(0, column.length).mapToObj(row -> "row-" + row).toList();
    return Normalisation.parse(label)
        .scale(new DirectedColumn(column, direction, ids))
        .checked(column)
        .apply(column)
        .values();
  }

  private static double[] aggregated(Aggregation method, List<double[]> children) {
    int rows = children.getFirst().length;
    double[] out = new double[rows];
    ChildScores siblings = new ChildScores(children.size(), new double[rows]);
    siblings.clear(0.5, out);
    for (double[] child : children) {
      boolean complete = Arrays.stream(child).noneMatch(Double::isNaN);
      siblings.add(child, null, complete, 1);
    }
    siblings.close();
    method.aggregate(siblings);
    return out;
  }

  @Test
  void everyMethodThatIsPermittedIsRun() {
    assertThat(types(NORMALISATIONS.stream().map(Normalisation::parse)))
        .isEqualTo(permitted(Normalisation.class));
    assertThat(types(AGGREGATIONS.stream().map(Aggregation::parse)))
        .isEqualTo(permitted(Aggregation.class));
    assertThat(types(TIERS.stream())).isEqualTo(permitted(TierRule.class));
    assertThat(types(WEIGHTS.stream())).isEqualTo(permitted(WeightVariation.class));
  }

  private static Set<Class<?>> types(Stream<?> methods) {
    return methods.map(Object::getClass).collect(Collectors.toSet());
  }

  private static Set<Class<?>> permitted(Class<?> type) {
    Set<Class<?>> found = new HashSet<>();
    for (Class<?> each : type.getPermittedSubclasses()) {
      if (each.isSealed()) {
        found.addAll(permitted(each));
      } else {
        found.add(each);
      }
    }
    return found;
  }

  @ParameterizedTest
  @MethodSource("normalisations")
  void everyNormalisationKeepsTheContract(String label) {
    assertThat(Normalisation.parse(Normalisation.parse(label).label()))
        .isEqualTo(Normalisation.parse(label));
    for (int direction : new int[] {1, -1}) {
      MethodContract.isKept(label, column -> normalised(label, direction, column));
    }
  }

  @ParameterizedTest
  @MethodSource("aggregations")
  void everyAggregationKeepsTheContract(String label) {
    Aggregation method = Aggregation.parse(label);
    assertThat(Aggregation.parse(method.label())).isEqualTo(method);
    MethodContract.children()
        .forEach(
            (kind, children) -> {
              double[] answer = aggregated(method, children);
              assertThat(answer)
                  .as("%s of %s", label, kind)
                  .isEqualTo(aggregated(method, children));
              if (!kind.equals("huge")) {
                assertThat(Arrays.stream(answer).noneMatch(Double::isInfinite))
                    .as("finite %s of %s", label, kind)
                    .isTrue();
              }
            });
  }

  @Test
  void everyTreatmentKeepsTheContract() {
    List<OutlierTreatment> treatments =
        List.of(
            OutlierTreatment.STANDARD,
            new OutlierTreatment(true, 0, -3, 0),
            new OutlierTreatment(true, 0, -3, 100));
    for (OutlierTreatment treatment : treatments) {
      MethodContract.isKept(
          treatment.toString(), raw -> OutlierTreater.treat(0, raw, treatment).column());
    }
  }

  @ParameterizedTest
  @MethodSource("tiers")
  void everyTierRuleKeepsTheContract(TierRule rule) {
    MethodContract.COLUMNS.forEach(
        (kind, column) -> {
          String what = rule + " of " + kind;
          List<Integer> tiers = tiers(rule, column);
          assertThat(tiers).as("%s, twice", what).isEqualTo(tiers(rule, column));
          for (int row = 0; row < tiers.size(); row++) {
            assertThat(tiers.get(row) == 0).as(what).isEqualTo(Double.isNaN(column[row]));
          }
        });
  }

  /** The tier of each row; none where the rule says that there are too few different values. */
  private static List<Integer> tiers(TierRule rule, double... column) {
    try {
      CityTiers tiers = rule.of(column.clone());
      int most = tiers.tiers().size();
      List<Integer> rows = IntStream.range(0, column.length).mapToObj(tiers::tier).toList();
      assertThat(rows).allMatch(tier -> tier >= 0 && tier <= most);
      assertThat(tiers.tiers().stream().mapToInt(CityTiers.ValueTier::count).sum())
          .isEqualTo((int) rows.stream().filter(tier -> tier > 0).count());
      return rows;
    } catch (TierRule.TooManyClasses few) {
      assertThat(few.different()).isBetween(0, 1);
      return List.of();
    }
  }

  @ParameterizedTest
  @MethodSource("weights")
  void everyDrawOfWeightsIsFiniteAndNotBelow0(WeightVariation variation) {
    for (double nominal : new double[] {Double.MIN_VALUE, 0.25, 1}) {
      for (double u : new double[] {0, 0.5, Math.nextDown(1.0)}) {
        double weight = variation.weight(nominal, u);
        assertThat(weight).isBetween(0.0, Double.MAX_VALUE);
        assertThat(variation.weight(nominal, u)).isEqualTo(weight);
      }
    }
  }

  @Test
  void ranksAreWholeAndMissingScoresHaveNone() {
    MethodContract.isKept(
        "rank",
        column ->
            Arrays.stream(CityRanking.of(column).ranks())
                .mapToDouble(r -> r == 0 ? Double.NaN : r)
                .toArray());
  }

  @Test
  void everyMethodOfferedHasWordsInBothLanguages() {
    List<MethodKind> offered = new ArrayList<>(MethodKind.NORMALISATIONS);
    offered.addAll(MethodKind.WITH_RAW_VALUES);
    offered.addAll(MethodKind.AGGREGATIONS);
    for (MethodKind kind : offered) {
      Set<String> words = new HashSet<>();
      for (Language language : Language.values()) {
        words.add(words(FixedMessages.ofWindow(language), "choice." + kind.id()));
        for (MethodKind.Parameter parameter : kind.parameters()) {
          String name = parameter.name().toLowerCase(Locale.ROOT);
          words(FixedMessages.ofWindow(language), "choice.parameter." + name);
        }
      }
      assertThat(words).as(kind.id()).hasSize(Language.values().length);
    }
  }

  private static String words(Messages messages, String key) {
    return assertThat(messages.get(key)).isNotBlank().doesNotContain(key, "{").actual();
  }

  @Test
  void methodsThatBreakTheContractAreFound() {
    Map<String, UnaryOperator<double[]>> planted =
        Map.of(
            "infinite", column -> Arrays.stream(column).map(x -> x / 0).toArray(),
            "missing", column -> Arrays.stream(column).map(x -> 1).toArray(),
            "length", column -> new double[1],
            "twice", column -> Arrays.stream(column).map(x -> x * 0 + Math.random()).toArray(),
            "changed",
                column -> {
                  Arrays.fill(column, 1);
                  return column;
                });
    planted.forEach(
        (fault, method) ->
            assertThatThrownBy(() -> MethodContract.isKept("planted", method))
                .isInstanceOf(AssertionError.class));
    assertThatThrownBy(() -> MethodContract.isKept("planted", planted.get("twice")))
        .hasMessageContaining("twice");
    assertThatThrownBy(
            () -> words(FixedMessages.ofWindow(Language.ENGLISH), "choice.no-such-method"))
        .isInstanceOf(Throwable.class);
  }
}
