package org.meridian.scoring.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;
import org.meridian.model.wording.LocalText;
import org.meridian.scoring.IndexEngine;
import org.meridian.scoring.IndexInput;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.MissingDataPolicy;
import org.meridian.scoring.aggregation.Aggregation;
import org.meridian.scoring.aggregation.AggregationTrace;
import org.meridian.scoring.basis.FormulaTerm;
import org.meridian.scoring.normalisation.Normalisation;
import org.meridian.scoring.treatment.OutlierTreatment;

/** A trace says what the engine did, to the last bit, whatever the methods. */
class NodeTraceProperties {

  private static final int ROWS = 14;

  @Provide
  Arbitrary<String> normalisations() {
    return Arbitraries.of(
        "minmax",
        "minmax01",
        "minmax1",
        "zscore",
        "zscore:100:10",
        "rank",
        "borda",
        "percentile",
        "distmax",
        "distref:r3",
        "disttarget:9",
        "disttarget:9:cap",
        "goalposts:2:8:50",
        "fracmax",
        "logminmax");
  }

  @Provide
  Arbitrary<String> aggregations() {
    return Arbitraries.of(
        "arithmetic",
        "geometric",
        "harmonic",
        "power:2",
        "power:-0.5",
        "power:1",
        "minimum",
        "copeland",
        "mpi",
        "mpi+");
  }

  @Property(tries = 400, seed = "41")
  void everyStageLeadsToTheNextAndToTheScore(
      @ForAll long seed,
      @ForAll("normalisations") String normalisation,
      @ForAll("aggregations") String aggregation,
      @ForAll boolean treated) {
    IndexResult result = evaluate(seed, normalisation, aggregation, treated);
    for (int row = 0; row < ROWS; row++) {
      for (int node = 0; node < result.structure().size(); node++) {
        NodeTrace trace = NodeTrace.of(result, row, node);
        assertThat(bits(trace.score())).isEqualTo(bits(result.score(row, node)));
        assertThat(trace.absence().cause() == AbsenceReason.Cause.NONE)
            .isEqualTo(!Double.isNaN(trace.score()));
        switch (trace) {
          case SourceTrace source -> follow(result, source);
          case GroupTrace group -> follow(group);
        }
      }
    }
  }

  private static void follow(IndexResult result, SourceTrace trace) {
    int node = trace.place().node();
    assertThat(bits(trace.raw())).isEqualTo(bits(result.raw(node)[trace.place().row()]));
    if (trace.change() == SourceTrace.Change.OFF || trace.change() == SourceTrace.Change.PASSED) {
      assertThat(bits(trace.treated())).isEqualTo(bits(trace.raw()));
    }
    assertThat(bits(trace.scale().of(trace.directed()))).isEqualTo(bits(trace.score()));
    if (!Double.isNaN(trace.score())) {
      double written = WrittenFormula.value(trace.scale().formula(), figures(trace.figures()));
      assertThat(written).isCloseTo(trace.score(), within(tolerance(trace.score())));
    }
  }

  private static void follow(GroupTrace trace) {
    if (trace.joining().isEmpty()) {
      return;
    }
    AggregationTrace joining = trace.joining().get();
    assertThat(bits(joining.score())).isEqualTo(bits(trace.score()));
    Map<String, Double> figures = figures(joining.figures());
    double weights = 0;
    for (int n = 0; n < joining.parts().size(); n++) {
      AggregationTrace.Part part = joining.parts().get(n);
      figures.put("x" + (n + 1), part.score());
      figures.put("w" + (n + 1), part.weight());
      weights += part.weight();
      assertThat(trace.children())
          .anyMatch(child -> child.node() == part.node() && child.score() == part.score());
    }
    assertThat(weights).isCloseTo(1, within(1e-12));
    double written = WrittenFormula.value(joining.formula(), figures);
    assertThat(written).isCloseTo(trace.score(), within(tolerance(trace.score())));
  }

  @Property(tries = 100, seed = "41")
  void whatIsMissingSaysHowManyChildrenAreNeeded(@ForAll long seed) {
    IndexResult result = evaluate(seed, "minmax", "arithmetic", false);
    for (int row = 0; row < ROWS; row++) {
      for (int node = 0; node < result.structure().size(); node++) {
        AbsenceReason absence = NodeTrace.of(result, row, node).absence();
        if (absence.cause() == AbsenceReason.Cause.TOO_FEW) {
          assertThat(absence.children().available()).isLessThan(absence.children().needed());
          assertThat(absence.children().needed()).isLessThanOrEqualTo(absence.children().counted());
        }
      }
    }
  }

  private static IndexResult evaluate(
      long seed, String normalisation, String aggregation, boolean treated) {
    IndexSettings settings =
        IndexSettings.DEFAULT
            .withNormalisation(Normalisation.parse(normalisation))
            .withAggregation(Aggregation.parse(aggregation))
            .withTreatment(treated ? OutlierTreatment.STANDARD : OutlierTreatment.NONE)
            .withMissing(MissingDataPolicy.of(0.6));
    return new IndexEngine().evaluate(input(seed), settings);
  }

  /** Two groups, one of them with a group within; skewed columns with gaps and ties. */
  private static IndexInput input(long seed) {
    IndexStructure structure =
        new IndexStructure(
            group(
                "index",
                1,
                group("a", 2, leaf("a1", 1), leaf("a2", 3), group("a3", 2, leaf("b1", 1))),
                group("c", 1, leaf("c1", 5), leaf("c2", 0), leaf("c3", 1))));
    Random random = new Random(seed);
    double[][] raw = new double[structure.size()][];
    int[] directions = new int[structure.size()];
    for (int node = 0; node < raw.length; node++) {
      directions[node] = random.nextInt(4) == 0 ? -1 : 1;
      if (structure.childCount(node) == 0) {
        raw[node] = IntStream.range(0, ROWS).mapToDouble(row -> cell(random)).toArray();
      }
    }
    List<String> rows = IntStream.range(0, ROWS).mapToObj(row -> "r" + row).toList();
    return new IndexInput(structure, raw, directions, rows);
  }

  private static double cell(Random random) {
    if (random.nextInt(6) == 0) {
      return Double.NaN;
    }
    return random.nextInt(14) == 0 ? 500 + random.nextInt(50) : 1 + random.nextInt(40) / 4.0;
  }

  private static IndexNode leaf(String id, double weight) {
    return IndexNode.leaf(id, LocalText.same(id), weight);
  }

  private static IndexNode group(String id, double weight, IndexNode... children) {
    return IndexNode.group(id, LocalText.same(id), weight, List.of(children));
  }

  private static Map<String, Double> figures(List<FormulaTerm> figures) {
    Map<String, Double> values = new HashMap<>();
    figures.forEach(figure -> values.put(figure.symbol(), figure.value()));
    return values;
  }

  private static long bits(double value) {
    return Double.doubleToLongBits(value);
  }

  private static double tolerance(double score) {
    return 1e-9 * Math.max(1, Math.abs(score));
  }
}
