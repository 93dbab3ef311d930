package org.meridian.view.groups.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.model.wording.Language;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.clustering.ShippedClusters;
import org.meridian.scenario.layers.LinkLayers;
import org.meridian.text.FixedMessages;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.groups.blocks.BlockRing.RingArc;

/** Links between regions and countries of the dataset that ships. */
class BlockContentTest {

  private static final ScenarioResult RESULT = ShippedClusters.RESULT;

  private static BlockContent of(String by) {
    return BlockContent.of(
        RESULT, BlockChoice.USUAL.withBy(by), () -> new ClusterFinder(List.of()));
  }

  private static LinkedBlock block(BlockContent content, String key) {
    return content.blocks().stream().filter(b -> b.key().equals(key)).findFirst().orElseThrow();
  }

  /** The same sum link by link. */
  private static double sum(String from, String to) {
    var links = RESULT.links().links();
    double[] values = links.column(LinkLayers.offered(RESULT).getFirst()).orElseThrow();
    double sum = 0;
    for (int link = 0; link < links.size(); link++) {
      String a = RESULT.dataset().city(links.origin(link)).region();
      String b = RESULT.dataset().city(links.destination(link)).region();
      boolean joins = a.equals(from) && b.equals(to) || a.equals(to) && b.equals(from);
      sum += joins && !Double.isNaN(values[link]) ? values[link] : 0;
    }
    return sum;
  }

  @Test
  void sumsBetweenRegionsAreThoseOfTheirLinks() {
    BlockContent regions = of("region");
    assertThat(regions.blocks()).extracting(LinkedBlock::key).contains("Asia", "Europe");
    LinkedBlock asia = block(regions, "Asia");
    LinkedBlock europe = block(regions, "Europe");
    assertThat(regions.value(asia, europe, BlockMeasure.STRENGTH))
        .isEqualTo(regions.value(europe, asia, BlockMeasure.STRENGTH))
        .isCloseTo(sum("Asia", "Europe"), within(1e-9));
    assertThat(regions.value(asia, asia, BlockMeasure.STRENGTH))
        .isCloseTo(sum("Asia", "Asia"), within(1e-9));
    double n = asia.cities().size();
    assertThat(regions.value(asia, asia, BlockMeasure.POSSIBLE)).isEqualTo(n * (n - 1) / 2);
    assertThat(regions.value(asia, europe, BlockMeasure.POSSIBLE))
        .isEqualTo(n * europe.cities().size());
    double shares =
        regions.pairs().stream().mapToDouble(pair -> 100 * pair.sum() / regions.sum()).sum();
    assertThat(shares).isCloseTo(100, within(1e-9));
  }

  @Test
  void manyGroupsBecomeTheStrongestAndAllOthers() {
    BlockContent countries = of("country");
    assertThat(countries.blocks()).hasSize(18);
    assertThat(countries.blocks().getLast().number()).isZero();
    assertThat(countries.merged()).isPositive();
    assertThat(countries.blocks().stream().mapToInt(block -> block.cities().size()).sum())
        .isEqualTo(RESULT.dataset().cities().size());
    assertThat(countries.pairs().stream().mapToDouble(BlockContent.BlockPair::sum).sum())
        .isCloseTo(countries.sum(), within(1e-6));
    assertThat(countries.notes().in(FixedMessages.ofWindow(Language.ENGLISH)))
        .contains("weakest links");
  }

  @Test
  void arcsAndRibbonsFillTheCircleOnce() {
    BlockContent regions = of("region");
    BlockRing ring = BlockRing.of(regions);
    double before = 0;
    for (RingArc arc : ring.arcs()) {
      assertThat(arc.from()).isGreaterThanOrEqualTo(before);
      before = arc.to();
    }
    assertThat(before).isLessThanOrEqualTo(1 + 1e-9);
    for (BlockRing.RingRibbon ribbon : ring.ribbons()) {
      RingArc own = ring.arcs().get(ribbon.pair().from());
      RingArc other = ring.arcs().get(ribbon.pair().to());
      assertThat(ribbon.start().from()).isBetween(own.from() - 1e-9, own.to());
      assertThat(ribbon.end().to()).isBetween(other.from(), other.to() + 1e-9);
      assertThat(ribbon.end().to() - ribbon.end().from())
          .isCloseTo(ribbon.start().to() - ribbon.start().from(), within(1e-12));
    }
  }

  @Test
  void groupsThatAreNotThereAreSaid() {
    assertThat(of("saved").emptyReason()).isPresent();
    assertThat(of("region").emptyReason()).isEmpty();
  }
}
