package org.meridian.scoring.tiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tiers agree with R classInt and an independent dynamic programme. */
final class TierRuleTest {

  private static final String FOLDER = "/org/meridian/cluster/";

  private final double[] scores =
      table("cities.csv").stream()
          .mapToDouble(row -> row.get("score").isEmpty() ? Double.NaN : number(row, "score"))
          .toArray();

  @ParameterizedTest
  @ValueSource(ints = {3, 5, 7})
  void findsNaturalBreaks(int classes) throws Exception {
    CityTiers tiers = new JenksBreaks(classes).of(scores);
    List<CSVRecord> rows = table("tiers/jenks_open_connectivity_" + classes + ".csv");
    for (int tier = 0; tier < classes; tier++) {
      CityTiers.ValueTier found = tiers.tiers().get(tier);
      assertThat(found.count()).isEqualTo((int) number(rows.get(tier), "count"));
      assertThat(found.least()).isCloseTo(number(rows.get(tier), "lowest"), offset(1e-10));
      assertThat(found.greatest()).isCloseTo(number(rows.get(tier), "highest"), offset(1e-10));
      assertThat(tiers.varianceFit()).isCloseTo(number(rows.get(tier), "gvf"), offset(1e-9));
    }
  }

  @Test
  void breaksHeadsFromTails() throws Exception {
    CityTiers tiers = new HeadTailBreaks(HeadTailBreaks.USUAL).of(scores);
    List<CSVRecord> rows = table("tiers/headtail_open_connectivity_40.csv");
    assertThat(tiers.tiers()).hasSize(rows.size() + 1);
    for (int at = 0; at < rows.size(); at++) {
      CityTiers.ValueTier below = tiers.tiers().get(rows.size() - at);
      assertThat(below.upper()).isCloseTo(number(rows.get(at), "mean"), offset(1e-10));
      int above =
          tiers.tiers().subList(0, rows.size() - at).stream()
              .mapToInt(CityTiers.ValueTier::count)
              .sum();
      assertThat(above).isEqualTo((int) number(rows.get(at), "head"));
    }
  }

  @Test
  void cutsByNumbersAndByWidth() throws Exception {
    List<CSVRecord> rows = table("tiers/quantile_equal_open_connectivity_5.csv");
    CityTiers quantiles = new QuantileTiers(5).of(scores);
    CityTiers widths = new EqualIntervals(5).of(scores);
    for (int tier = 0; tier < 5; tier++) {
      CSVRecord row = rows.get(tier);
      assertThat(quantiles.tiers().get(tier).lower())
          .isCloseTo(number(row, "quantile_lower_bound"), offset(1e-10));
      assertThat(quantiles.tiers().get(tier).count())
          .isEqualTo((int) number(row, "quantile_count"));
      assertThat(widths.tiers().get(tier).lower())
          .isCloseTo(number(row, "equal_lower_bound"), offset(1e-10));
      assertThat(widths.tiers().get(tier).count()).isEqualTo((int) number(row, "equal_count"));
    }
  }

  @Test
  void cutsByRankAndValue() throws Exception {
    double[] values = {5, Double.NaN, 9, 7, 7, 1};
    CityTiers ranks = new RankCuts(List.of(1, 2)).of(values);
    assertThat(List.of(ranks.tier(2), ranks.tier(3), ranks.tier(4), ranks.tier(0), ranks.tier(1)))
        .containsExactly(1, 2, 2, 3, 0);
    CityTiers cuts = new ValueCuts(List.of(8.0, 5.0)).of(values);
    assertThat(List.of(cuts.tier(2), cuts.tier(3), cuts.tier(0), cuts.tier(5)))
        .containsExactly(1, 2, 2, 3);
  }

  @Test
  void refusesMoreClassesThanValues() {
    assertThatThrownBy(() -> new JenksBreaks(3).of(new double[] {1, 1, 2, 2}))
        .isInstanceOf(TierRule.TooManyClasses.class);
  }

  private static double number(CSVRecord row, String column) {
    return Double.parseDouble(row.get(column));
  }

  private static List<CSVRecord> table(String name) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var reader =
        new InputStreamReader(
            TierRuleTest.class.getResourceAsStream(FOLDER + name), StandardCharsets.UTF_8)) {
      return format.parse(reader).getRecords();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
