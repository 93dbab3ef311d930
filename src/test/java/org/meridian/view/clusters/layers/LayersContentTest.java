package org.meridian.view.clusters.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meridian.io.reference.ShippedNames;
import org.meridian.model.wording.Language;
import org.meridian.scenario.choice.ClusterLinkLayers;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.clustering.ShippedClusters;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.view.clusters.ClusterAnswer;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.clusters.ClusterLook;
import org.meridian.view.content.Column;
import org.meridian.view.map.MapContent;
import org.meridian.view.map.MapSight;

/** Layers of links between the shipped clusters, side by side. */
class LayersContentTest {

  private static final Messages ENGLISH = FixedMessages.ofWindow(Language.ENGLISH);

  private static LayersContent content(String... layers) {
    ClusterSettings settings =
        ClusterSettings.USUAL.withLinks(new ClusterLinkLayers(List.of(layers), Optional.empty()));
    ClusterAnswer answer =
        new ClusterFinder(ShippedNames.read())
            .find(ShippedClusters.RESULT, settings, ClusterLook.USUAL);
    MapContent map = MapContent.of(ShippedClusters.RESULT, MapSight.DEFAULT, Set.of());
    return LayersContent.of(map, answer);
  }

  private static <R> List<String> said(List<Column<R>> columns, R row) {
    return columns.stream().map(column -> column.text().of(row, ENGLISH)).toList();
  }

  @Test
  void eachLayerHasARowOfFiguresInTheOrderOfTheChoice() {
    LayersContent content = content("link_providers", "link_routes");

    assertThat(content.rows()).hasSize(2);
    assertThat(said(content.columns(), content.rows().get(1)))
        .startsWith("Routes")
        .contains("1 Britain and Ireland", "few inside");
    for (LayerRow row : content.rows()) {
      assertThat(row.figures().centre().share()).isBetween(0.0, 0.5);
      assertThat(row.figures().gini()).isBetween(0.0, 1.0);
      assertThat(row.figures().isThin()).isTrue();
      assertThat(content.alone(row).orElseThrow().layers()).containsExactly(row.layer());
    }
  }

  @Test
  void theSharesOfALayerAddUpToAllAndTheTypeIsTheGreatestOrMixed() {
    LayersContent content = content("link_routes", "link_providers", "link_distance");

    for (int at = 0; at < 3; at++) {
      int layer = at;
      double sum =
          content.pairs().stream().mapToDouble(pair -> pair.pair().shares().get(layer)).sum();
      assertThat(sum).isCloseTo(1, within(1e-9));
    }
    assertThat(content.pairs().stream().map(pair -> said(content.pairColumns(), pair).get(1)))
        .contains("Routes", "mixed", "Cloud and content networks in common");
    assertThat(said(content.pairColumns(), content.pairs().getFirst()).getFirst())
        .isEqualTo("1 Britain and Ireland \u2013 3 Northern Europe");
    assertThat(IntStream.range(0, 3).mapToObj(at -> content.rows().get(at).layer().position()))
        .containsExactly(0, 1, 2);
  }

  @Test
  void aPartOfTheIndexIsALayerToo() {
    assertThat(content("air_reach").rows()).hasSize(1);
  }

  @Test
  void withoutAChosenLayerTheViewSaysWhatToDo() {
    assertThat(content().emptyReason().orElseThrow().in(ENGLISH)).contains("Choose up to three");
    assertThat(content("air_reach").emptyReason()).isEmpty();
    assertThat(content("nothing").emptyReason().orElseThrow().in(ENGLISH))
        .contains("no values in this year");
  }
}
