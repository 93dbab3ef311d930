package org.meridian.ui.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.meridian.view.clusters.ClusterOrder;
import org.meridian.view.clusters.ClusterRanking;

/** Clusters are ranked by any node and in any order, and every column sorts. */
final class ClusterOrderJourney extends ClusterStage {

  @Test
  void theOrderIsChosenAndTheColumnIsNamedAfterIt() {
    assertThat(head().getText()).isEqualTo("Sum");
    assertThat(head().getTooltip().getText()).contains("so the largest come first");
    choose("clusters-order", ClusterOrder.BEST);
    assertThat(head().getText()).isEqualTo("Best city");
    ClusterRanking.Row first = table().getItems().getFirst();
    double best =
        clusters().listed().stream()
            .mapToDouble(each -> ClusterOrder.BEST.value(clusters().figures(each)))
            .max()
            .orElseThrow();
    assertThat(first.value()).isEqualTo(best);
    choose("clusters-order", ClusterOrder.OVERALL);
    assertThat(table().getItems().getFirst().value()).isBetween(0.0, 100.0);
    assertThat(head().getText()).isEqualTo("Three scores");
  }

  @Test
  void anotherNodeNumbersClustersAnew() {
    List<Double> before = clusters().listed().stream().map(each -> each.score()).toList();
    choose("clusters-node", "people");
    assertThat(clusters().analysis().node()).isEqualTo(2);
    assertThat(clusters().listed().stream().map(each -> each.score())).isNotEqualTo(before);
    assertThat(members("hong-kong")).containsExactlyInAnyOrderElementsOf(BAY);
    stage.await(map::isSettled);
    assertThat(stage.ask(() -> map.exportScene().caption().notes()))
        .contains("Clusters are numbered and led by the scores of People.");
    choose("clusters-node", "");
    assertThat(clusters().listed().stream().map(each -> each.score())).isEqualTo(before);
  }

  @Test
  void clustersStandAmongCitiesByMeanOrBestOnly() {
    act(() -> stage.find("rank-both", ToggleButton.class).fire());
    assertThat(this.<ClusterOrder>box("clusters-order").getItems())
        .containsExactlyElementsOf(ClusterOrder.AMONG_CITIES);
    assertThat(head().getText()).isEqualTo("Mean");
    choose("clusters-order", ClusterOrder.BEST);
    assertThat(table().getItems()).anyMatch(ClusterRanking.Row::isCluster);
    act(() -> stage.find("rank-clusters", ToggleButton.class).fire());
    assertThat(head().getText()).isEqualTo("Sum");
  }

  @Test
  void everyColumnSorts() {
    var found = clusters().analysis().clusters().clusters();
    TableColumn<ClusterRanking.Row, ?> cities = column("cluster-column-cities");
    act(
        () -> {
          cities.setSortType(TableColumn.SortType.ASCENDING);
          table().getSortOrder().setAll(List.of(cities));
        });
    assertThat(table().getItems().stream().map(row -> found.get(row.cluster() - 1).size()))
        .isSortedAccordingTo(Comparator.naturalOrder());
    at(200);
    assertThat(
            table().getItems().stream()
                .map(row -> clusters().analysis().clusters().clusters().get(row.cluster() - 1))
                .map(cluster -> cluster.size()))
        .isSortedAccordingTo(Comparator.naturalOrder());
  }

  @Test
  void theColumnIsAsWideAsItsLongestFigure() {
    double usual = stage.ask(() -> value().getWidth());
    choose("clusters-order", ClusterOrder.COUNT);
    double narrow = stage.ask(() -> value().getWidth());
    choose("clusters-order", ClusterOrder.SUM);
    double[] wide = new double[1];
    act(
        () -> {
          var digits = bench.content().get().shown().orElseThrow().clusters().digits();
          wide[0] =
              table().getItems().stream()
                  .map(row -> digits.text(row.value(), messages))
                  .mapToDouble(text -> new Text(text).getLayoutBounds().getWidth())
                  .max()
                  .orElseThrow();
        });
    assertThat(narrow).isEqualTo(58);
    assertThat(usual).isGreaterThan(wide[0]);
    assertThat(stage.ask(() -> value().getWidth())).isEqualTo(usual);
    assertThat(stage.ask(this::columnsWidth)).isLessThanOrEqualTo(table().getWidth());
  }

  private double columnsWidth() {
    return table().getVisibleLeafColumns().stream().mapToDouble(TableColumn::getWidth).sum();
  }

  private TableColumn<ClusterRanking.Row, ?> value() {
    return column("cluster-column-value");
  }

  private Label head() {
    return (Label) value().getGraphic();
  }

  private TableColumn<ClusterRanking.Row, ?> column(String id) {
    return table().getColumns().stream()
        .filter(column -> id.equals(column.getId()))
        .findFirst()
        .orElseThrow();
  }

  private <T> void choose(String id, T choice) {
    act(() -> this.<T>box(id).setValue(choice));
  }

  @SuppressWarnings("unchecked")
  private <T> ComboBox<T> box(String id) {
    return (ComboBox<T>) stage.find(id, ComboBox.class);
  }

  @SuppressWarnings("unchecked")
  private TableView<ClusterRanking.Row> table() {
    return (TableView<ClusterRanking.Row>) stage.find("cluster-ranking", TableView.class);
  }
}
