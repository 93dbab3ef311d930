package org.meridian.flow.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meridian.model.LinkTable;
import org.meridian.model.indicator.StrengthRule;

/** Links between groups in layers, and between years, by hand. */
final class LinkLayerTest {

  /** Cities 0 and 1 are group 1, 2 and 3 group 2, 4 group 3, 5 the rest. */
  private static final int[] GROUPS = {1, 1, 2, 2, 3, 0};

  private static final double MISSING = Double.NaN;

  private static LinkTable table(boolean directed, double[]... links) {
    int[] from = Arrays.stream(links).mapToInt(link -> (int) link[0]).toArray();
    int[] to = Arrays.stream(links).mapToInt(link -> (int) link[1]).toArray();
    double[] values = Arrays.stream(links).mapToDouble(link -> link[2]).toArray();
    return new LinkTable(directed, from, to, Map.of("x", values));
  }

  private static double[] values(LinkTable table) {
    return table.column("x").orElseThrow();
  }

  private static LinkLayer layer(String id, StrengthRule rule, double[]... links) {
    LinkTable table = table(false, links);
    return new LinkLayer(id, rule, 3, GroupLinks.of(table, values(table), GROUPS, 3));
  }

  private static LinkLayer summed(String id, double[]... links) {
    return layer(id, StrengthRule.SUM, links);
  }

  @Test
  void figuresOfALayerAreThoseByHand() {
    LinkLayer layer =
        summed(
            "a",
            new double[] {0, 1, 9},
            new double[] {0, 2, 4},
            new double[] {1, 3, 2},
            new double[] {2, 4, 1},
            new double[] {0, 4, 1},
            new double[] {0, 5, 7});
    assertThat(layer.strength(1, 2)).isEqualTo(6);
    assertThat(layer.total()).isEqualTo(8);
    assertThat(layer.share(1, 2)).isEqualTo(0.75);
    assertThat(layer.outward()).containsExactly(7, 7, 2);
    assertThat(layer.pole()).isEqualTo(1);
    assertThat(layer.poleShare()).isEqualTo(7.0 / 16);
    // Ascending 2, 7, 7: (-2 * 2 + 0 * 7 + 2 * 7) / (3 * 16).
    assertThat(layer.gini()).isEqualTo(10.0 / 48, offset(1e-15));
    // 1-3 is 100 km with 1, 1-2 is 300 km with 6, 2-3 is 200 km with 1: half of 8 at 300.
    assertThat(layer.medianKm((a, b) -> a == 1 && b == 3 ? 100 : a == 1 ? 300 : 200))
        .isEqualTo(300);
  }

  @Test
  void meansAreOverTheLinkedPairs() {
    LinkLayer layer =
        layer(
            "a",
            StrengthRule.MEAN,
            new double[] {0, 2, 4},
            new double[] {1, 3, 2},
            new double[] {1, 2, MISSING});
    assertThat(layer.strength(1, 2)).isEqualTo(3);
    assertThat(layer.strength(1, 3)).isZero();
  }

  @Test
  void aPairIsOfTheLayerThatHasHalfOfItsSharesAndMixedOtherwise() {
    LinkLayer a = summed("a", new double[] {0, 2, 4}, new double[] {0, 4, 4});
    LinkLayer b = summed("b", new double[] {0, 2, 1}, new double[] {0, 4, 1});
    LinkLayer c = summed("c", new double[] {0, 2, 5}, new double[] {2, 4, 5});
    List<LayerPair> pairs = LayerPair.of(List.of(a, b, c));
    assertThat(pairs).hasSize(3);
    // 1-2: shares 1/2, 1/2, 1/2: none has half of 3/2.
    assertThat(pairs.get(0).shares()).containsExactly(0.5, 0.5, 0.5);
    assertThat(pairs.get(0).type()).isEmpty();
    // 1-3: shares 1/2, 1/2, 0: the first has half.
    assertThat(pairs.get(1).type()).hasValue(0);
    // 2-3: only c.
    assertThat(pairs.get(2).type()).hasValue(2);
  }

  @Test
  void directionsAreKeptApart() {
    LinkTable table = table(true, new double[] {0, 2, 4}, new double[] {2, 0, 1});
    LinkLayer layer =
        new LinkLayer("a", StrengthRule.SUM, 3, GroupLinks.of(table, values(table), GROUPS, 3));
    assertThat(LayerPair.of(List.of(layer)).stream().map(LayerPair::strengths))
        .containsExactly(List.of(4.0), List.of(1.0));
    assertThat(layer.outward()).containsExactly(5, 5, 0);
  }

  @Test
  void resilienceIsThatByHand() {
    LinkTable before =
        table(
            false,
            new double[] {0, 1, 10},
            new double[] {0, 2, 6},
            new double[] {1, 4, 4},
            new double[] {0, 5, 5},
            new double[] {2, 4, 100});
    LinkTable after =
        table(
            false,
            new double[] {1, 0, 4},
            new double[] {0, 2, 9},
            new double[] {1, 4, MISSING},
            new double[] {1, 5, 2});
    var years = new LinkResilience.TwoYears(before, values(before), after, values(after));
    LinkResilience own = LinkResilience.of(years, GROUPS, 1);
    // Inside 10 to 4; to groups 6 + 4 to 9 + 0; to rest 5 to 0 and 0 to 2.
    assertThat(own.inside()).isEqualTo(new LinkResilience.PartSums(10, 4, 4));
    assertThat(own.toGroups()).isEqualTo(new LinkResilience.PartSums(10, 9, 6));
    assertThat(own.toRest()).isEqualTo(new LinkResilience.PartSums(5, 2, 0));
    assertThat(own.all().keptShare()).isEqualTo(10.0 / 25);
    assertThat(own.all().gainedShare()).isEqualTo(5.0 / 25);
    assertThat(own.all().recovery()).isEqualTo(15.0 / 25);
    assertThat(own.partnersKept(1)).isEqualTo(0.5);
    assertThat(own.byPartner().get(3).lost()).isEqualTo(4);
    // Without city 0: of 25 stay 4.
    assertThat(LinkResilience.without(before, values(before), GROUPS, 1, 0)).isEqualTo(21.0 / 25);
    // City 0 alone: partners 1, 2 and 5, of which 1 and 2 stay.
    LinkResilience city = LinkResilience.ofCity(years, 6, 0);
    assertThat(city.all()).isEqualTo(new LinkResilience.PartSums(21, 13, 10));
    assertThat(city.partnersKept(1)).isEqualTo(2.0 / 3);
    assertThat(LinkResilience.of(years, new int[] {0, 0, 0, 1, 0, 0}, 1).all().keptShare()).isNaN();
  }
}
